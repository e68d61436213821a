package org.fuhe.extractor.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the rivers of white space that part the columns of a table.
 *
 * <p>Between two headings there can be more than one: figures that stand beside their heading have
 * white on both sides. So all rivers are weighed together: every column is to have one stretch of
 * print, near its heading.
 */
final class Rivers {
  private static final double BLANK_COLUMN = 0.6;
  private static final double SECOND_STRETCH = 1;

  /** Words of one text are parted by one space. */
  private static final double SECOND_WORD = 0.2;

  private static final double DISTANCE = 0.03;

  private final List<Column> columns;
  private final int width;

  /** How many words are cut through by a cut in front of each column of characters. */
  private final int[] cutThrough;

  private final boolean[] printed;

  Rivers(List<Column> columns, List<Piece> pieces) {
    this.columns = columns;
    int widest = 0;
    for (Piece piece : pieces) {
      widest = Math.max(widest, piece.right());
    }
    for (Column column : columns) {
      widest = Math.max(widest, column.right());
    }
    this.width = widest + 2;
    this.cutThrough = new int[width + 1];
    this.printed = new boolean[width + 1];
    for (Piece piece : pieces) {
      cover(piece.left(), piece.right());
      for (int x = piece.left(); x < piece.right(); x++) {
        printed[x] = true;
      }
    }
    for (Column column : columns) {
      cover(column.left(), column.right());
    }
    for (int x = 1; x <= width; x++) {
      cutThrough[x] += cutThrough[x - 1];
    }
  }

  private void cover(int left, int right) {
    if (right > left) {
      cutThrough[left + 1]++;
      cutThrough[right]--;
    }
  }

  /** A way to part the columns up to one of them, ending with a cut. */
  private record Way(int cut, double cost, List<Integer> cuts) {}

  List<Integer> cuts() {
    List<Way> ways = List.of(new Way(0, 0, List.of()));
    for (int i = 0; i + 1 < columns.size(); i++) {
      List<Way> further = new ArrayList<>();
      for (int cut : cutsBehind(i)) {
        further.add(best(ways, i, cut));
      }
      ways = further;
    }
    return best(ways, columns.size() - 1, width).cuts();
  }

  private Way best(List<Way> ways, int column, int cut) {
    Way best = ways.get(0);
    double least = Double.MAX_VALUE;
    for (Way way : ways) {
      double cost = way.cost() + cost(column, way.cut(), cut);
      if (cost < least) {
        least = cost;
        best = way;
      }
    }
    List<Integer> cuts = new ArrayList<>(best.cuts());
    if (column + 1 < columns.size()) {
      cuts.add(cut);
    }
    return new Way(cut, least, Collections.unmodifiableList(cuts));
  }

  /** Returns the middles of all rivers behind a column that cut through the fewest words. */
  private List<Integer> cutsBehind(int column) {
    int one = (int) Math.floor(columns.get(column).centre()) + 1;
    int other = (int) Math.ceil(columns.get(column + 1).centre());
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    int least = Integer.MAX_VALUE;
    for (int x = from; x <= to; x++) {
      least = Math.min(least, cutThrough[x]);
    }
    List<Integer> cuts = new ArrayList<>();
    int start = -1;
    for (int x = from; x <= to + 1; x++) {
      boolean open = x <= to && cutThrough[x] == least;
      // a single character cannot be cut through, and still parts two rivers
      if (start >= 0 && (!open || printed[x - 1])) {
        cuts.add(start + (x - start) / 2);
        start = -1;
      }
      if (open && start < 0) {
        start = x;
      }
    }
    return cuts;
  }

  /** What speaks against the print between two cuts being one column. */
  private double cost(int column, int from, int to) {
    if (to <= from) {
      return width;
    }
    int first = -1;
    int last = -1;
    double cost = 0;
    for (int x = from; x < to; x++) {
      if (!printed[x]) {
        continue;
      }
      if (first < 0) {
        first = x;
      } else if (x - last > 1) {
        cost += x - last == 2 ? SECOND_WORD : SECOND_STRETCH;
      }
      last = x;
    }
    if (first < 0) {
      return BLANK_COLUMN;
    }
    double centre = (first + last + 1) / 2.0;
    return cost + DISTANCE * Math.abs(centre - columns.get(column).centre());
  }
}
