package org.fuhe.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the smallest fields of a table, where no ruling parts them, to cells that are rectangles.
 */
final class Cells {
  private final Walls walls;
  private final int[] region;
  private final boolean[] taken;

  private Cells(Walls walls) {
    this.walls = walls;
    this.region = new int[walls.rows() * walls.columns()];
    this.taken = new boolean[region.length];
  }

  static List<LatticeCell> of(Walls walls) {
    Cells cells = new Cells(walls);
    cells.findRegions();
    return cells.rectangles();
  }

  private void findRegions() {
    Arrays.fill(region, -1);
    int[] open = new int[region.length];
    for (int start = 0; start < region.length; start++) {
      if (region[start] >= 0) {
        continue;
      }
      int count = 0;
      region[start] = start;
      open[count++] = start;
      while (count > 0) {
        int field = open[--count];
        int row = field / walls.columns();
        int column = field % walls.columns();
        int[] next = {
          walls.isLeftOf(row, column) ? -1 : field - 1,
          column + 1 == walls.columns() || walls.isLeftOf(row, column + 1) ? -1 : field + 1,
          walls.isAbove(row, column) ? -1 : field - walls.columns(),
          row + 1 == walls.rows() || walls.isAbove(row + 1, column) ? -1 : field + walls.columns()
        };
        for (int neighbour : next) {
          if (neighbour >= 0 && region[neighbour] < 0) {
            region[neighbour] = start;
            open[count++] = neighbour;
          }
        }
      }
    }
  }

  /** A region is a rectangle, but where a ruling is missing; then it is taken apart. */
  private List<LatticeCell> rectangles() {
    List<LatticeCell> cells = new ArrayList<>();
    for (int row = 0; row < walls.rows(); row++) {
      for (int column = 0; column < walls.columns(); column++) {
        if (taken[row * walls.columns() + column]) {
          continue;
        }
        int columnEnd = column + 1;
        while (columnEnd < walls.columns() && isFree(row, columnEnd, row, column)) {
          columnEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < walls.rows() && isFree(rowEnd, column, columnEnd, row, column)) {
          rowEnd++;
        }
        for (int i = row; i < rowEnd; i++) {
          Arrays.fill(taken, i * walls.columns() + column, i * walls.columns() + columnEnd, true);
        }
        cells.add(new LatticeCell(row, column, rowEnd - row, columnEnd - column));
      }
    }
    return cells;
  }

  private boolean isFree(int row, int from, int to, int startRow, int startColumn) {
    for (int column = from; column < to; column++) {
      if (!isFree(row, column, startRow, startColumn)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(int row, int column, int startRow, int startColumn) {
    int field = row * walls.columns() + column;
    return !taken[field] && region[field] == region[startRow * walls.columns() + startColumn];
  }
}
