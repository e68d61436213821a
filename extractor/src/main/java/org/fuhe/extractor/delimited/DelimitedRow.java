package org.fuhe.extractor.delimited;

import java.util.List;

/**
 * A row of the file.
 *
 * @param line the line that it begins with, from 1
 */
record DelimitedRow(int line, List<DelimitedCell> cells) {
  DelimitedRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return filled() == 0;
  }

  long filled() {
    return cells.stream().filter(cell -> !cell.printed().isBlank()).count();
  }

  /** Returns the last column in which something stands, or -1. */
  int lastFilled() {
    int column = cells.size() - 1;
    while (column >= 0 && cells.get(column).printed().isBlank()) {
      column--;
    }
    return column;
  }
}
