package org.fuhe.extractor.office.sheet;

/**
 * Cells of a sheet from one row and column to another one, all from 0 and the last ones included.
 */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  Area {
    if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "no area: %d,%d to %d,%d".formatted(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  /** Returns the area without what lies behind a row and a column. */
  Area until(int row, int column) {
    return new Area(firstRow, firstColumn, Math.min(lastRow, row), Math.min(lastColumn, column));
  }

  boolean holds(int row, int column) {
    return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
  }
}
