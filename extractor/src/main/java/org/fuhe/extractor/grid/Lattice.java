package org.fuhe.extractor.grid;

import java.util.Collections;
import java.util.List;
import org.fuhe.model.Box;

/**
 * The lines of a table and the cells between them. The cells fill the table, none over another.
 *
 * @param columns x of the lines that part the columns, the outer ones included, from left to right
 * @param rows y of the lines that part the rows, from the top down
 * @param cells row by row, from left to right
 */
public record Lattice(List<Double> columns, List<Double> rows, List<LatticeCell> cells) {
  public Lattice {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  public int rowCount() {
    return rows.size() - 1;
  }

  public int columnCount() {
    return columns.size() - 1;
  }

  public Box box() {
    return new Box(columns.get(0), rows.get(0), columns.get(columnCount()), rows.get(rowCount()));
  }

  public Box box(LatticeCell cell) {
    return new Box(
        columns.get(cell.column()),
        rows.get(cell.row()),
        columns.get(cell.columnEnd()),
        rows.get(cell.rowEnd()));
  }

  /** Tells whether a point lies in the table. */
  public boolean holds(double x, double y) {
    return x >= columns.get(0)
        && x <= columns.get(columnCount())
        && y >= rows.get(0)
        && y <= rows.get(rowCount());
  }

  /** Returns the column in which an x lies that the table holds. */
  public int columnAt(double x) {
    return interval(columns, x);
  }

  /** Returns the row in which a y lies that the table holds. */
  public int rowAt(double y) {
    return interval(rows, y);
  }

  private static int interval(List<Double> lines, double position) {
    int found = Collections.binarySearch(lines, position);
    int interval = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(interval, lines.size() - 2));
  }
}
