package org.fuhe.extractor.drawn;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.DrawnPage.DrawnTable;
import org.fuhe.extractor.page.Aside;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.fuhe.model.Place;

/**
 * What recognisers read of a page.
 *
 * @param em the size of the page's type
 */
record Body(List<Page.Part> parts, List<DrawnTable> tables, double em) {
  /** Running headers are no larger than the text; titles are. */
  private static final double RUNNING_SIZE = 1.15;

  /** The same line on the next page stands at the same place, to this share of the type's size. */
  private static final double SAME_PLACE = 0.3;

  static Body of(DrawnPage page) {
    return new Body(
        page.page().parts().stream().filter(part -> !(part instanceof Aside)).toList(),
        page.tables(),
        page.em());
  }

  /** Returns how many lines stand in front of the first table. */
  int head() {
    int count = 0;
    while (count < parts.size() && parts.get(count) instanceof Line) {
      count++;
    }
    return count;
  }

  /** Returns where the lines behind the last table begin. */
  int tail() {
    int from = parts.size();
    while (from > 0 && parts.get(from - 1) instanceof Line) {
      from--;
    }
    return from;
  }

  Optional<DrawnTable> firstTable() {
    return head() < parts.size() ? table(parts.get(head())) : Optional.empty();
  }

  Optional<DrawnTable> lastTable() {
    return tail() > 0 ? table(parts.get(tail() - 1)) : Optional.empty();
  }

  Optional<DrawnTable> table(Page.Part part) {
    return part instanceof Grid
        ? tables.stream().filter(table -> table.grid() == part).findFirst()
        : Optional.empty();
  }

  /** Tells whether nothing but lines of another page's stand in front of the first table. */
  boolean headRunsOnFrom(Body before) {
    return run(parts.subList(0, head()), before.parts.subList(0, before.head()));
  }

  /** Tells whether nothing but lines of another page's stand behind the last table. */
  boolean tailRunsOnTo(Body next) {
    return run(
        parts.subList(tail(), parts.size()), next.parts.subList(next.tail(), next.parts.size()));
  }

  /** Tells whether a line of another page stands here as well, at the same place. */
  boolean isRunning(Line line) {
    return parts.stream().anyMatch(part -> part instanceof Line own && isSame(line, own));
  }

  private boolean run(List<Page.Part> lines, List<Page.Part> others) {
    return lines.stream()
        .allMatch(line -> others.stream().anyMatch(other -> isSame((Line) line, (Line) other)));
  }

  private boolean isSame(Line line, Line other) {
    Optional<Box> box = box(line);
    Optional<Box> otherBox = box(other);
    return box.isPresent()
        && otherBox.isPresent()
        && line.text().equals(other.text())
        && box.get().bottom() - box.get().top() <= RUNNING_SIZE * em
        && Math.abs(box.get().left() - otherBox.get().left()) < SAME_PLACE * em
        && Math.abs(box.get().top() - otherBox.get().top()) < SAME_PLACE * em;
  }

  static Optional<Box> box(Line line) {
    return line.words().isEmpty()
            || !(line.words().get(0).printed().place() instanceof Place.OnPage place)
        ? Optional.empty()
        : Optional.of(place.box());
  }
}
