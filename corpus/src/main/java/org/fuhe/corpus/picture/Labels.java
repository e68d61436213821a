package org.fuhe.corpus.picture;

import java.util.List;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;

/** Finds room for the labels of marks: where they cover neither a text nor another label. */
final class Labels {
  static final double TYPE = 4.4;

  /** Characters as wide as Chinese ones. */
  private static final double LONGEST = 8;

  private static final double GAP = 1;

  private final BoxIndex taken = new BoxIndex();

  /** Begins with a page, of which only its texts are in the way. */
  Labels(Page page) {
    for (Page.Part part : page.parts()) {
      if (part instanceof Grid grid) {
        grid.cells().forEach(cell -> add(cell.printed()));
      } else if (part instanceof Line line) {
        add(line.printed());
      }
    }
  }

  private void add(Printed printed) {
    printed
        .runs()
        .forEach(
            run -> {
              if (run.place() instanceof Place.OnPage place) {
                taken.add(place.box());
              }
            });
  }

  /** Writes the label of a mark above its text, beside it, or where it must, over what is there. */
  void draw(Canvas canvas, Mark mark) {
    String label = shortened(mark.label());
    double width = Canvas.width(label, TYPE);
    Box first = mark.boxes().get(0);
    Box last = mark.boxes().get(mark.boxes().size() - 1);
    List<Box> rooms =
        List.of(
            room(first.left(), first.top() - GAP, width),
            room(first.right() + GAP + 0.4, first.top() + TYPE, width),
            room(first.left() - width - GAP, first.top() + TYPE, width),
            room(last.left(), last.bottom() + TYPE + GAP, width));
    Box room = rooms.stream().filter(box -> !taken.meets(box)).findFirst().orElse(rooms.get(0));
    taken.add(room);
    canvas.text(room.left(), room.bottom() - 0.5, TYPE, mark.kind().colour(), label);
  }

  private static Box room(double left, double bottom, double width) {
    return new Box(left, bottom - 0.8 * TYPE, left + width, bottom);
  }

  private static String shortened(String label) {
    int end = 0;
    while (end < label.length() && Canvas.width(label.substring(0, end), 1) < LONGEST) {
      end = label.offsetByCodePoints(end, 1);
    }
    return end == label.length() ? label : label.substring(0, end) + "…";
  }
}
