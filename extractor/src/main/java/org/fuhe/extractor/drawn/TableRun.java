package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.DrawnPage.DrawnTable;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;

/**
 * A table that goes on over pages: the parts on each of them, put under the columns of all.
 *
 * <p>A page break can cut a row in two; then its second part belongs to the cells above. Headings
 * that are repeated at the top of a page are left out.
 */
final class TableRun {
  /** The sides of the parts of a table stand in line, to this share of the type's size. */
  private static final double IN_LINE = 0.5;

  /** More rows than a heading has are no repeated heading. */
  private static final int MOST_HEADINGS = 5;

  private final double em;
  private final List<Placed> cells = new ArrayList<>();
  private final List<Double> lines = new ArrayList<>();
  private Optional<Part> first = Optional.empty();
  private Optional<Part> last = Optional.empty();
  private int rows;

  /** A cell of the whole table. The left side tells its column when all lines are known. */
  private static final class Placed {
    private final int row;
    private final Part.Standing standing;
    private Printed printed;

    Placed(int row, Part.Standing standing) {
      this.row = row;
      this.standing = standing;
      this.printed = standing.cell().printed();
    }
  }

  TableRun(double em) {
    this.em = em;
  }

  static boolean areAsWide(Lattice table, Lattice next, double em) {
    double width = table.box().right() - table.box().left();
    return Math.abs(width - (next.box().right() - next.box().left())) < IN_LINE * em;
  }

  /** Adds the part of the table that stands on the next page. */
  void add(DrawnTable table) {
    Part part = Part.of(table);
    int start = first.map(begin -> repeatedRows(begin, part)).orElse(0);
    boolean cut = last.isPresent() && CutRow.isCut(last.get(), part, start, em);
    int shift = rows - start - (cut ? 1 : 0);
    part.lines().forEach(this::addLine);
    for (Part.Standing cell : part.cells()) {
      if (cell.cell().row() < start) {
        continue;
      }
      Optional<Placed> above =
          cell.cell().row() == start && (cut || goesOn(part, cell))
              ? placedAbove(cell)
              : Optional.empty();
      if (above.isPresent()) {
        Placed whole = above.get();
        whole.printed = Printed.join(List.of(whole.printed, cell.cell().printed()));
      } else {
        cells.add(new Placed(cell.cell().row() + shift, cell));
      }
    }
    rows = shift + part.rows();
    first = Optional.of(first.orElse(part));
    last = Optional.of(part);
  }

  private boolean goesOn(Part part, Part.Standing cell) {
    return last.isPresent() && CutRow.goesOn(last.get(), part, cell, em);
  }

  /** Returns how many rows at the top of a part repeat those at the top of the table. */
  private int repeatedRows(Part begin, Part part) {
    int most = Math.min(MOST_HEADINGS, Math.min(begin.rows(), part.rows() - 1));
    int repeated = 0;
    for (int row = 0; row < most && part.row(row).repeats(begin.row(row), IN_LINE * em); row++) {
      int end = row + 1;
      if (part.cells().stream()
          .allMatch(cell -> cell.cell().row() >= end || cell.cell().rowEnd() <= end)) {
        repeated = end;
      }
    }
    return repeated;
  }

  private void addLine(double line) {
    for (double known : lines) {
      if (Math.abs(known - line) < IN_LINE * em) {
        return;
      }
    }
    lines.add(line);
    Collections.sort(lines);
  }

  /** Returns the last cell above that stands between the same lines. */
  private Optional<Placed> placedAbove(Part.Standing cell) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (cells.get(i).standing.isInLineWith(cell, IN_LINE * em)) {
        return Optional.of(cells.get(i));
      }
    }
    return Optional.empty();
  }

  Table table() {
    List<List<Printed>> texts = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      texts.add(new ArrayList<>(Collections.nCopies(lines.size() - 1, Printed.BLANK)));
    }
    for (Placed cell : cells) {
      int column = column(cell.standing.left());
      Printed before = texts.get(cell.row).get(column);
      texts
          .get(cell.row)
          .set(
              column,
              before.isBlank() ? cell.printed : Printed.join(List.of(before, cell.printed)));
    }
    return new Table(texts.stream().map(Row::new).toList());
  }

  private int column(double left) {
    int column = 0;
    while (column + 2 < lines.size() && lines.get(column + 1) < left + IN_LINE * em) {
      column++;
    }
    return column;
  }
}
