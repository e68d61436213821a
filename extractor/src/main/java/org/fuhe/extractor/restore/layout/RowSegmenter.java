package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Parts the lines of a table's body into rows.
 *
 * <p>Rows lie one below the other, so the lines of a row follow each other. Of all ways to part the
 * lines that one is taken whose rows look most like rows: every cell is centred on the row's
 * middle, lines of a cell are broken only where they are full, a number stands alone in its cell,
 * and every row has a name and values.
 */
final class RowSegmenter {
  /** A row higher than this many lines is not looked for. */
  private static final int HIGHEST = 40;

  private final Grid grid;
  private final RowCost cost;
  private final List<Integer> lines = new ArrayList<>();

  RowSegmenter(Grid grid, Words words) {
    this.grid = grid;
    this.cost = new RowCost(grid, words);
    List<Integer> leaves = grid.leafColumns();
    for (int line = 0; line < grid.size(); line++) {
      int here = line;
      if (leaves.stream().anyMatch(column -> grid.cell(here, column).isPresent())) {
        lines.add(line);
      }
    }
  }

  /** A row's first and last line. */
  record Span(int from, int to) {}

  List<Span> rows() {
    double[] least = new double[lines.size() + 1];
    int[] start = new int[lines.size() + 1];
    Arrays.fill(least, Double.MAX_VALUE);
    least[0] = 0;
    for (int from = 0; from < lines.size(); from++) {
      for (int to = from; to < Math.min(lines.size(), from + HIGHEST); to++) {
        List<Integer> span = lines.subList(from, to + 1);
        double total = least[from] + cost.of(span);
        if (total < least[to + 1]) {
          least[to + 1] = total;
          start[to + 1] = from;
        }
        if (cost.isHopeless(span)) {
          break;
        }
      }
    }
    List<Span> rows = new ArrayList<>();
    for (int end = lines.size(); end > 0; end = start[end]) {
      rows.add(new Span(lines.get(start[end]), lines.get(end - 1)));
    }
    Collections.reverse(rows);
    return rows;
  }

  Grid grid() {
    return grid;
  }
}
