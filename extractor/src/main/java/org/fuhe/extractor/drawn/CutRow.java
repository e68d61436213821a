package org.fuhe.extractor.drawn;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.Part.Standing;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Run;

/**
 * Tells whether a page break cuts a row in two.
 *
 * <p>A short text stands on one of the two pages only. A long one is broken between two of its
 * lines: the last line on the first page is full, as any line but the last one of a text is.
 */
final class CutRow {
  /** No more than this is left free at the end of a full line: a character that did not fit. */
  private static final double FREE = 1.5;

  /** The white space at both sides of a cell's text, with the character that did not fit. */
  private static final double FREE_IN_CELL = 2.5;

  private static final double IN_LINE = 0.5;

  /** One cell beside a merged one can be blank because it is merged over more rows. */
  private static final int FEWEST_BESIDE = 2;

  private final Part above;
  private final double em;

  private CutRow(Part above, double em) {
    this.above = above;
    this.em = em;
  }

  static boolean isCut(Part above, Part below, int row, double em) {
    return new CutRow(above, em).isCut(below.row(row).cells());
  }

  /**
   * Tells whether the text of a cell that is merged over rows goes on from the page above: what
   * stands beside it over the same rows was printed there, and its last line there is full.
   */
  static boolean goesOn(Part above, Part below, Standing next, double em) {
    Optional<Standing> cell = above.inLineAtBottom(next, IN_LINE * em);
    if (next.isBlank()
        || next.cell().rowSpan() < 2
        || cell.filter(begun -> begun.cell().rowSpan() > 1 && !begun.isBlank()).isEmpty()
        || !new CutRow(above, em).goesOn(cell.get(), next)) {
      return false;
    }
    int printedAbove = 0;
    for (Standing beside : below.row(next.cell().row()).cells()) {
      if (beside.equals(next) || beside.cell().rowEnd() != next.cell().rowEnd()) {
        continue;
      }
      boolean printed =
          above
              .inLineAtBottom(beside, IN_LINE * em)
              .filter(begun -> begun.cell().row() == cell.get().cell().row() && !begun.isBlank())
              .isPresent();
      if (!beside.isBlank() || !printed) {
        return false;
      }
      printedAbove++;
    }
    return printedAbove >= FEWEST_BESIDE;
  }

  private boolean isCut(List<Standing> below) {
    int broken = 0;
    int onlyAbove = 0;
    int onlyBelow = 0;
    for (Standing next : below) {
      Optional<Standing> cell = above.inLineAtBottom(next, IN_LINE * em);
      if (cell.isEmpty()) {
        return false; // other columns: another row
      }
      if (cell.get().cell().rowSpan() > 1 || next.cell().rowSpan() > 1) {
        continue; // it goes on over rows, whether or not they are cut
      }
      if (cell.get().isBlank()) {
        onlyBelow += next.isBlank() ? 0 : 1;
      } else if (next.isBlank()) {
        onlyAbove++;
      } else if (goesOn(cell.get(), next)) {
        broken++;
      } else {
        return false;
      }
    }
    return broken > 0 || (onlyAbove > 0 && onlyBelow > 0 && fillsUp(below));
  }

  /** Tells whether the two parts together have text where the row above them has. */
  private boolean fillsUp(List<Standing> below) {
    int last = above.rows() - 1;
    List<Standing> before = above.row(last - 1).cells();
    List<Standing> cut = above.row(last).cells();
    if (before.size() != cut.size()) {
      return false;
    }
    for (Standing cell : before) {
      boolean filled = hasText(cut, cell) || hasText(below, cell);
      if (!cell.isBlank() && !filled) {
        return false;
      }
    }
    return true;
  }

  private boolean hasText(List<Standing> cells, Standing place) {
    return cells.stream()
        .anyMatch(cell -> !cell.isBlank() && cell.isInLineWith(place, IN_LINE * em));
  }

  /** Tells whether the text of a cell breaks off at the end of a full line. */
  private boolean goesOn(Standing cell, Standing next) {
    List<Run> lines = cell.cell().printed().runs();
    List<Run> further = next.cell().printed().runs();
    double last = length(lines.get(lines.size() - 1));
    double longest = 0;
    for (Run line : lines) {
      longest = Math.max(longest, length(line));
    }
    for (Run line : further.subList(0, further.size() - 1)) {
      longest = Math.max(longest, length(line));
    }
    return longest - last < FREE * em && cell.right() - cell.left() - last < FREE_IN_CELL * em;
  }

  private static double length(Run line) {
    if (!(line.place() instanceof Place.OnPage place)) {
      return 0;
    }
    Box box = place.box();
    return Math.max(box.right() - box.left(), box.bottom() - box.top());
  }
}
