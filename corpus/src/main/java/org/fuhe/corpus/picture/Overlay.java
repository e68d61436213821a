package org.fuhe.corpus.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.grid.Axis;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;

/** What is drawn over a page, and the legend under it. */
final class Overlay {
  private static final double MARGIN = 14;
  private static final double LEGEND_TYPE = 8;
  private static final double LEGEND_LINE = 14;
  private static final int INK = 0x333333;

  /** As many sentences as the legend has; the picture marks all problems. */
  private static final int MOST_SENTENCES = 12;

  private final Page page;
  private final Page.Size size;
  private final List<Edge> rulings;
  private final List<Box> cells;
  private final List<Mark> marks;
  private final List<Entry> legend;

  /** A line of the legend, or a part of one. */
  private record Entry(MarkKind kind, String text, double x, double y) {}

  Overlay(Page page, List<Edge> rulings, List<Mark> marks, Captions captions) {
    this.page = page;
    this.size = page.size().orElseThrow();
    this.rulings = rulings;
    this.cells = new ArrayList<>();
    for (Grid grid : page.grids()) {
      for (Cell cell : grid.cells()) {
        Box box = cell.box();
        if (box != null) {
          cells.add(box);
        }
      }
    }
    this.marks = marks;
    this.legend = legend(captions);
  }

  double width() {
    return size.width();
  }

  /** The height of the page. */
  double pageHeight() {
    return size.height();
  }

  /** The height of the page and the legend under it. */
  double height() {
    return size.height() + (legend.get(legend.size() - 1).y() + LEGEND_LINE);
  }

  private List<Entry> legend(Captions captions) {
    Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);
    counts.put(MarkKind.RULING, rulings.size());
    counts.put(MarkKind.CELL, cells.size());
    marks.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    List<Entry> entries = new ArrayList<>();
    double x = MARGIN;
    double y = LEGEND_LINE;
    for (Map.Entry<MarkKind, Integer> count : counts.entrySet()) {
      String text = captions.kind(count.getKey()) + " " + count.getValue();
      double width = Canvas.width(text, LEGEND_TYPE) + 3 * LEGEND_TYPE;
      if (x > MARGIN && x + width > size.width()) {
        x = MARGIN;
        y += LEGEND_LINE;
      }
      entries.add(new Entry(count.getKey(), text, x, y));
      x += width;
    }
    int sentences = 0;
    for (Mark mark : marks) {
      if (mark.kind() == MarkKind.PROBLEM && sentences++ < MOST_SENTENCES) {
        y += LEGEND_LINE;
        String text = fit(mark.label() + "  " + mark.note(), size.width() - 4 * MARGIN);
        entries.add(new Entry(MarkKind.PROBLEM, text, MARGIN, y));
      }
    }
    return entries;
  }

  private static String fit(String text, double width) {
    int end = text.length();
    while (end > 0 && Canvas.width(text.substring(0, end), LEGEND_TYPE) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  void draw(Canvas canvas) {
    for (Edge ruling : rulings) {
      boolean level = ruling.axis() == Axis.HORIZONTAL;
      canvas.line(
          level ? ruling.from() : ruling.at(),
          level ? ruling.at() : ruling.from(),
          level ? ruling.to() : ruling.at(),
          level ? ruling.at() : ruling.to(),
          MarkKind.RULING.colour(),
          1.4);
    }
    for (Box cell : cells) {
      canvas.box(Boxes.grown(cell, -1.6), MarkKind.CELL.colour(), 0.5, 0, "");
    }
    for (Mark mark : marks) {
      if (mark.kind() != MarkKind.PROBLEM) {
        for (Box box : mark.boxes()) {
          canvas.box(Boxes.grown(box, 0.6), mark.kind().colour(), 0.4, 0.2, mark.note());
        }
      }
    }
    Labels labels = new Labels(page);
    for (Mark mark : marks) {
      if (mark.kind() == MarkKind.PROBLEM) {
        drawProblem(canvas, mark);
      } else if (!mark.label().isEmpty()) {
        labels.draw(canvas, mark);
      }
    }
    drawLegend(canvas);
  }

  /** What is about a whole page stands at its corner. */
  private void drawProblem(Canvas canvas, Mark mark) {
    Box box = mark.boxes().get(0);
    boolean page = box.right() - box.left() < 1 && box.bottom() - box.top() < 1;
    Box shown = Boxes.grown(page ? new Box(4, 4, 12, 12) : box, 1.4);
    canvas.box(shown, mark.kind().colour(), 1.4, 0.12, mark.note());
    canvas.text(
        shown.right() + 1, shown.top() + Labels.TYPE, 6, mark.kind().colour(), mark.label());
  }

  private void drawLegend(Canvas canvas) {
    double top = size.height();
    canvas.line(0, top, size.width(), top, INK, 0.6);
    for (Entry entry : legend) {
      double base = top + entry.y();
      double left = entry.x();
      Box sample = new Box(left, base - 7, left + 8, base + 1);
      boolean outline = entry.kind() == MarkKind.RULING || entry.kind() == MarkKind.CELL;
      canvas.box(sample, entry.kind().colour(), 1, outline ? 0 : 0.3, "");
      canvas.text(left + 11, base, LEGEND_TYPE, INK, entry.text());
    }
  }
}
