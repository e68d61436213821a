package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.restore.layout.RowSegmenter.Span;

/**
 * How far down the rows of a table stand on paper, in lines of text.
 *
 * <p>In the text lines of neighbouring cells are pushed between each other and even change their
 * order, so that its line numbers do not tell. A row is as high as its highest cell; the heights
 * add up.
 */
final class Scale {
  /** The room between two rows for a text that shows none. */
  private static final double LEAST_ROOM = 0.4;

  private static final double MOST_ROOM = 4;

  /** How far inside of a row a line stands that no blank line parts from it. */
  private static final double NEAR_EDGE = 0.6;

  private final Grid grid;
  private final List<Span> rows;
  private final List<Double> tops = new ArrayList<>();
  private final double room;

  /**
   * @param rows the lines of each row
   * @param heights the number of lines of each row's highest cell
   */
  Scale(Grid grid, List<Span> rows, List<Integer> heights) {
    this.grid = grid;
    this.rows = rows;
    this.room = usualRoom();
    double top = 0;
    for (int height : heights) {
      tops.add(top);
      top += height + room;
    }
    tops.add(top);
  }

  private double usualRoom() {
    List<Integer> gaps = new ArrayList<>();
    for (int row = 1; row < rows.size(); row++) {
      gaps.add(blanksBetween(rows.get(row - 1).to(), rows.get(row).from()));
    }
    if (gaps.isEmpty()) {
      return LEAST_ROOM;
    }
    gaps.sort(null);
    return Math.max(LEAST_ROOM, Math.min(MOST_ROOM, gaps.get(gaps.size() / 2)));
  }

  private int blanksBetween(int upper, int lower) {
    return grid.height(lower) - grid.height(upper) - (lower - upper);
  }

  double top(int row) {
    return tops.get(row);
  }

  double bottom(int row) {
    return tops.get(row + 1);
  }

  /** Returns the first row that ends in a line or below it. */
  int rowAt(int line) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (rows.get(middle).to() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the first row whose middle is at a height or below it. */
  int rowAt(double height) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (bottom(middle) < height) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how far down a line stands; between two rows it stands near the edge of both. */
  double heightOf(int line) {
    int row = rowAt(line);
    if (row == rows.size()) {
      return tops.get(row) + 0.5;
    }
    Span span = rows.get(row);
    if (line < span.from()) {
      int down = grid.height(span.from()) - grid.height(line);
      int up =
          row == 0 ? Integer.MAX_VALUE : grid.height(line) - grid.height(rows.get(row - 1).to());
      double inside = room / 2 + NEAR_EDGE;
      return tops.get(row) + (down < up ? inside : up < down ? -inside : 0);
    }
    double share = (line - span.from() + 0.5) / (span.to() - span.from() + 1);
    return tops.get(row) + share * (tops.get(row + 1) - tops.get(row));
  }
}
