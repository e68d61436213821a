package org.fuhe.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the smallest fields of a table, where no ruling parts them, to cells that are rectangles. A
 * ruling is never inside of a cell, even where a gap leads around it.
 */
final class Cells {
  private final Walls walls;
  private final boolean[] taken;

  private Cells(Walls walls) {
    this.walls = walls;
    this.taken = new boolean[walls.rows() * walls.columns()];
  }

  static List<LatticeCell> of(Walls walls) {
    Cells cells = new Cells(walls);
    List<LatticeCell> found = new ArrayList<>();
    for (int row = 0; row < walls.rows(); row++) {
      for (int column = 0; column < walls.columns(); column++) {
        if (!cells.taken[row * walls.columns() + column]) {
          found.add(cells.take(row, column));
        }
      }
    }
    return found;
  }

  private LatticeCell take(int row, int column) {
    int columnEnd = column + 1;
    while (columnEnd < walls.columns()
        && !walls.isLeftOf(row, columnEnd)
        && !taken[row * walls.columns() + columnEnd]) {
      columnEnd++;
    }
    int rowEnd = row + 1;
    while (rowEnd < walls.rows() && goesOnIn(rowEnd, column, columnEnd)) {
      rowEnd++;
    }
    for (int i = row; i < rowEnd; i++) {
      Arrays.fill(taken, i * walls.columns() + column, i * walls.columns() + columnEnd, true);
    }
    return new LatticeCell(row, column, rowEnd - row, columnEnd - column);
  }

  private boolean goesOnIn(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      boolean parted = walls.isAbove(row, column) || (column > from && walls.isLeftOf(row, column));
      if (parted || taken[row * walls.columns() + column]) {
        return false;
      }
    }
    return true;
  }
}
