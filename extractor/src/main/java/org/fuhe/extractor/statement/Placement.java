package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a side with the columns of their figures.
 *
 * @param columns of each figure of each row; {@link #UNKNOWN} where several readings remain
 */
record Placement(SideDraft side, Shape shape, List<List<Integer>> columns) {
  static final int UNKNOWN = -1;

  Placement {
    columns = columns.stream().map(List::copyOf).toList();
  }

  static Placement of(SideDraft side, Shape shape, List<List<Reading>> readings) {
    List<List<Integer>> columns = new ArrayList<>();
    for (int row = 0; row < readings.size(); row++) {
      List<Integer> of = new ArrayList<>();
      for (int figure = 0; figure < side.accounts().get(row).figures().size(); figure++) {
        of.add(column(readings.get(row), figure));
      }
      columns.add(of);
    }
    return new Placement(side, shape, columns);
  }

  /** Returns the column that a figure has in all readings. */
  private static int column(List<Reading> readings, int figure) {
    int[] columns = readings.stream().mapToInt(r -> r.column(figure)).distinct().toArray();
    return columns.length == 1 ? columns[0] : UNKNOWN;
  }

  boolean isComplete() {
    return columns.stream().noneMatch(of -> of.contains(UNKNOWN));
  }
}
