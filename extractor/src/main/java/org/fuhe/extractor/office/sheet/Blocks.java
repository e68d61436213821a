package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Finds what stands side by side on ruled rows: columns parted by one that has nothing. */
final class Blocks {
  /** A single column is a margin note of its neighbour rather than a table. */
  private static final int FEWEST_COLUMNS = 2;

  private Blocks() {}

  static List<Area> of(Sheet sheet, List<Area> merged, BitSet rows) {
    int first = rows.nextSetBit(0);
    int last = rows.length() - 1;
    BitSet taken = new BitSet();
    for (int row = first; row >= 0; row = rows.nextSetBit(row + 1)) {
      sheet.row(row).entrySet().stream()
          .filter(cell -> isTaken(cell.getValue()))
          .map(Map.Entry::getKey)
          .forEach(taken::set);
    }
    for (Area area : merged) {
      boolean stands =
          area.lastRow() >= first
              && area.firstRow() <= last
              && !sheet.cell(area.firstRow(), area.firstColumn()).isBlank()
              && rows.get(area.firstRow());
      if (stands) {
        taken.set(area.firstColumn(), area.lastColumn() + 1);
      }
    }
    List<Area> blocks = new ArrayList<>();
    for (int column = taken.nextSetBit(0); column >= 0; ) {
      int end = taken.nextClearBit(column);
      blocks.add(new Area(first, column, last, end - 1));
      column = taken.nextSetBit(end);
    }
    boolean tables =
        blocks.stream()
            .allMatch(block -> block.lastColumn() - block.firstColumn() + 1 >= FEWEST_COLUMNS);
    return tables ? blocks : List.of(new Area(first, 0, last, taken.length() - 1));
  }

  /** The rulings of the tables beside it give a blank cell one side, and those of its own all. */
  private static boolean isTaken(Sheet.SheetCell cell) {
    return !cell.isBlank()
        || cell.isRuled(Sheet.LEFT | Sheet.RIGHT)
        || cell.isRuled(Sheet.TOP)
        || cell.isRuled(Sheet.BOTTOM);
  }
}
