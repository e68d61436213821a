package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.DrawnPage.DrawnTable;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;

/**
 * Puts the pages side by side on which a sheet was printed that is wider than a page: first all
 * pages of its left strip, then those to the right of it.
 *
 * <p>The rows of a table stand at the same height on both pages, to the point. A line of text is
 * cut where the paper ends; a page with a title of its own beside that of the other is no right
 * half.
 */
final class FacingPages {
  /** The rows of two halves stand at the same height, to this share of the type's size. */
  private static final double LEVEL = 0.1;

  /** Text that is cut where the page ends stands this near to the side, in sizes of the type. */
  private static final double AT_SIDE = 1.2;

  /** Tables of fewer rows can stand at the same height by chance. */
  private static final int FEWEST_ROWS = 3;

  private FacingPages() {}

  /** Returns the pages with all strips of a sheet put beside its first one. */
  static List<Body> join(List<Body> pages) {
    List<Body> joined = new ArrayList<>(pages);
    for (int first = 0; first < joined.size(); first++) {
      int strip = strip(joined, first);
      while (strip > 0) {
        for (int i = 0; i < strip; i++) {
          Body right = joined.remove(first + strip);
          joined.set(first + i, beside(joined.get(first + i), right));
        }
        strip = matches(joined, first, strip) ? strip : 0;
      }
    }
    return joined;
  }

  /** Returns of how many pages the strip is that begins with a page; 0 when it is none. */
  private static int strip(List<Body> pages, int first) {
    for (int strip = 1; first + 2 * strip <= pages.size(); strip++) {
      if (matches(pages, first, strip)) {
        return strip;
      }
    }
    return 0;
  }

  private static boolean matches(List<Body> pages, int first, int strip) {
    if (first + 2 * strip > pages.size()) {
      return false;
    }
    for (int i = first; i < first + strip; i++) {
      if (!isRightOf(pages.get(i + strip), pages.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRightOf(Body right, Body left) {
    boolean wide = false;
    for (DrawnTable table : right.tables()) {
      Optional<DrawnTable> partner = partner(table, left);
      if (partner.isEmpty()) {
        return false;
      }
      wide |=
          hasRowsOfItsOwn(table.lattice(), left.em())
              && !hasSameColumns(partner.get().lattice(), table.lattice(), left.em());
    }
    return wide
        && right.parts().stream()
            .filter(Line.class::isInstance)
            .allMatch(part -> isCut((Line) part, right, left));
  }

  /** Returns the table on the left page with the same rows. */
  private static Optional<DrawnTable> partner(DrawnTable table, Body left) {
    return left.tables().stream()
        .filter(candidate -> isLevel(candidate.lattice(), table.lattice(), left.em()))
        .findFirst();
  }

  private static boolean isLevel(Lattice left, Lattice right, double em) {
    return areNear(left.rows(), right.rows(), LEVEL * em);
  }

  /** Rows that are all of one height stand at the same places on pages of any two tables. */
  private static boolean hasRowsOfItsOwn(Lattice table, double em) {
    double first = table.rows().get(1) - table.rows().get(0);
    for (int row = 1; row < table.rowCount(); row++) {
      if (Math.abs(table.rows().get(row + 1) - table.rows().get(row) - first) > LEVEL * em) {
        return table.rowCount() >= FEWEST_ROWS;
      }
    }
    return false;
  }

  private static boolean hasSameColumns(Lattice left, Lattice right, double em) {
    return areNear(left.columns(), right.columns(), LEVEL * em);
  }

  private static boolean areNear(List<Double> lines, List<Double> others, double tolerance) {
    if (lines.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (Math.abs(lines.get(i) - others.get(i)) > tolerance) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a line on the right page goes on with one on the left, or runs on every page. */
  private static boolean isCut(Line line, Body right, Body left) {
    double side = right.tables().get(0).lattice().box().left();
    boolean atSide =
        Body.box(line).filter(box -> box.left() - side < AT_SIDE * left.em()).isPresent();
    return left.isRunning(line) || (atSide && level(line, left).isPresent());
  }

  /** Returns the line on the left page at the same height. */
  private static Optional<Line> level(Line line, Body left) {
    double top = Body.box(line).orElseThrow().top();
    return left.parts().stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(
            candidate ->
                Body.box(candidate)
                    .filter(box -> Math.abs(box.top() - top) < 2 * LEVEL * left.em())
                    .isPresent())
        .findFirst();
  }

  private static Body beside(Body left, Body right) {
    List<Page.Part> parts = new ArrayList<>();
    List<DrawnTable> tables = new ArrayList<>();
    for (Page.Part part : left.parts()) {
      Optional<DrawnTable> table = left.table(part);
      if (table.isPresent()) {
        DrawnTable whole =
            right.tables().stream()
                .filter(other -> isLevel(table.get().lattice(), other.lattice(), left.em()))
                .findFirst()
                .map(other -> beside(table.get(), other))
                .orElse(table.get());
        tables.add(whole);
        parts.add(whole.grid());
      } else if (part instanceof Line line) {
        parts.add(beside(line, left, right));
      }
    }
    return new Body(parts, tables, left.em());
  }

  private static Line beside(Line line, Body left, Body right) {
    List<Word> words = new ArrayList<>(line.words());
    for (Page.Part part : right.parts()) {
      if (part instanceof Line further
          && !left.isRunning(further)
          && level(further, left).filter(line::equals).isPresent()) {
        int shift = words.get(words.size() - 1).right() - further.words().get(0).left();
        for (Word word : further.words()) {
          words.add(new Word(word.printed(), word.left() + shift, word.right() + shift));
        }
      }
    }
    return new Line(line.number(), words, line.afterBlank(), line.pageStart());
  }

  private static DrawnTable beside(DrawnTable left, DrawnTable right) {
    List<Double> columns = new ArrayList<>(left.lattice().columns());
    double shift = left.lattice().box().right() - right.lattice().box().left();
    right.lattice().columns().stream().skip(1).forEach(line -> columns.add(line + shift));
    int width = left.lattice().columnCount();
    List<Cell> cells = new ArrayList<>(left.grid().cells());
    for (Cell cell : right.grid().cells()) {
      Optional<Cell> cut =
          cell.column() > 0
              ? Optional.empty()
              : cells.stream().filter(other -> isCut(other, cell, width)).findFirst();
      cut.ifPresent(cells::remove);
      cells.add(cut.map(other -> whole(other, cell)).orElseGet(() -> moved(cell, width)));
    }
    Lattice lattice = new Lattice(columns, left.lattice().rows(), List.of());
    return new DrawnTable(
        lattice, new Grid(null, lattice.rowCount(), lattice.columnCount(), cells));
  }

  /** Tells whether the paper ends inside of a cell, and its text goes on on the other page. */
  private static boolean isCut(Cell cell, Cell next, int width) {
    // A text that fills its own column is not cut: the paper ends between columns.
    return cell.columnEnd() == width
        && cell.columnSpan() + next.columnSpan() > 2
        && cell.row() == next.row()
        && cell.rowSpan() == next.rowSpan()
        && reachesSide(cell, true)
        && reachesSide(next, false);
  }

  private static boolean reachesSide(Cell cell, boolean right) {
    if (cell.printed().isBlank()
        || cell.box() == null
        || !(cell.printed().runs().get(0).place() instanceof Place.OnPage place)) {
      return false;
    }
    double em = place.box().bottom() - place.box().top();
    double free =
        right ? cell.box().right() - place.box().right() : place.box().left() - cell.box().left();
    return free < em / 2;
  }

  private static Cell whole(Cell cell, Cell next) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan() + next.columnSpan(),
        cell.box(),
        Printed.join(List.of(cell.printed(), next.printed())),
        cell.text() + next.text());
  }

  private static Cell moved(Cell cell, int columns) {
    return new Cell(
        cell.row(),
        cell.column() + columns,
        cell.rowSpan(),
        cell.columnSpan(),
        cell.box(),
        cell.printed(),
        cell.text());
  }
}
