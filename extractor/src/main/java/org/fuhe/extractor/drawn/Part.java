package org.fuhe.extractor.drawn;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.DrawnPage.DrawnTable;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.page.Cell;

/**
 * The part of a table that stands on one page, measured from its left side.
 *
 * @param lines where its columns are parted
 */
record Part(List<Double> lines, int rows, List<Standing> cells) {

  /** A cell, and how far its sides are from the left side of the table. */
  record Standing(double left, double right, Cell cell) {
    boolean isInLineWith(Standing other, double tolerance) {
      return Math.abs(left - other.left) < tolerance && Math.abs(right - other.right) < tolerance;
    }

    boolean isBlank() {
      return cell.printed().isBlank();
    }
  }

  /** The cells that begin in a row. */
  record RowOfCells(List<Standing> cells) {
    /** Tells whether the row prints what another one does, in the same columns. */
    boolean repeats(RowOfCells other, double tolerance) {
      if (cells.size() != other.cells.size() || cells.stream().allMatch(Standing::isBlank)) {
        return false;
      }
      for (int i = 0; i < cells.size(); i++) {
        Standing here = cells.get(i);
        Standing there = other.cells.get(i);
        if (!here.isInLineWith(there, tolerance)
            || !here.cell().printed().text().equals(there.cell().printed().text())) {
          return false;
        }
      }
      return true;
    }
  }

  static Part of(DrawnTable table) {
    Lattice lattice = table.lattice();
    double side = lattice.columns().get(0);
    return new Part(
        lattice.columns().stream().map(line -> line - side).toList(),
        lattice.rowCount(),
        table.grid().cells().stream()
            .map(
                cell ->
                    new Standing(
                        lattice.columns().get(cell.column()) - side,
                        lattice.columns().get(cell.columnEnd()) - side,
                        cell))
            .toList());
  }

  RowOfCells row(int row) {
    return new RowOfCells(cells.stream().filter(cell -> cell.cell().row() == row).toList());
  }

  /** Returns the cell that reaches to the bottom between the same lines as another one. */
  Optional<Standing> inLineAtBottom(Standing other, double tolerance) {
    return cells.stream()
        .filter(cell -> cell.cell().rowEnd() == rows && cell.isInLineWith(other, tolerance))
        .findFirst();
  }
}
