package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a stream of words into rows of cells: the cheapest way under the costs of {@link CellCost},
 * found by dynamic programming (Viterbi) over the places in the stream and the columns.
 *
 * <p>A row begins with a line. A line that fits nowhere is skipped at a price, so that it spoils no
 * other row. The stream is searched piece by piece: rows far in front of a piece's end do not
 * depend on what comes later.
 */
final class RowSearch {
  /**
   * The price of a line that belongs to no row: more than an odd cell, less than a row of odd
   * cells.
   */
  private static final double SKIPPED_LINE = 9;

  /** Behind the last row stand lines that are no part of the table. */
  private static final double LINE_BEHIND_ROWS = 3.5;

  private static final double FAR_BEHIND = 12;

  private static final int PIECE = 500;
  private static final int OVERLAP = 220;

  private final CellCost costs;
  private final List<Column> columns;
  private final RowState states;

  RowSearch(CellCost costs, List<Column> columns) {
    this.costs = costs;
    this.columns = columns;
    this.states = new RowState(columns);
  }

  /**
   * A row, or a line that was skipped.
   *
   * @param cells the tokens of each column, from and to; empty for a skipped line
   */
  record Found(int from, int to, List<int[]> cells) {
    boolean isSkipped() {
      return cells.isEmpty();
    }
  }

  List<Found> search(List<Token> tokens) {
    List<Found> rows = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = Math.min(tokens.size(), from + PIECE);
      while (to < tokens.size() && !tokens.get(to).first()) {
        to++;
      }
      List<Found> piece = new Piece(tokens, from, to).search();
      if (to == tokens.size()) {
        rows.addAll(piece);
        break;
      }
      int settled = from;
      for (Found row : piece) {
        if (row.to() > to - OVERLAP && settled > from) {
          break;
        }
        rows.add(row);
        settled = row.to();
      }
      from = settled;
    }
    return rows;
  }

  /** A part of the stream, with the best way to every place in it. */
  private final class Piece {
    private final List<Token> tokens;
    private final int start;
    private final int length;
    private final int width = columns.size() + 1;
    private final double[] best;
    private final int[] before;
    private final double[] leastAt;
    private final Span span = new Span();

    Piece(List<Token> tokens, int from, int to) {
      this.tokens = tokens;
      this.start = from;
      this.length = to - from;
      this.best = new double[(length + 1) * width * RowState.COUNT];
      this.before = new int[best.length];
      Arrays.fill(best, Double.POSITIVE_INFINITY);
      Arrays.fill(before, -1);
      this.leastAt = new double[length + 1];
      Arrays.fill(leastAt, Double.MAX_VALUE);
    }

    private int node(int place, int column, int state) {
      return (place * width + column) * RowState.COUNT + state;
    }

    private void reach(int node, double cost, int from) {
      if (cost < best[node]) {
        best[node] = cost;
        before[node] = from;
        int place = node / RowState.COUNT / width;
        leastAt[place] = Math.min(leastAt[place], cost);
      }
    }

    List<Found> search() {
      best[node(0, 0, 0)] = 0;
      leastAt[0] = 0;
      for (int place = 0; place <= length; place++) {
        boolean rowCanBegin = place == length || tokens.get(start + place).first();
        if (rowCanBegin) {
          for (int column = 1; column < columns.size(); column++) {
            leaveBlank(place, column); // the cells behind the last one of the row that ends here
          }
          endRow(place);
        }
        if (place == length) {
          break;
        }
        if (rowCanBegin) {
          skipLine(place);
        }
        for (int column = 0; column < columns.size(); column++) {
          leaveBlank(place, column);
          fill(place, column);
        }
      }
      return trace(lastRowEnd());
    }

    /**
     * Returns the place behind the last row: what stands behind it costs less than in the middle of
     * the table.
     */
    private int lastRowEnd() {
      int best = length;
      double least = this.best[node(length, 0, 0)];
      double behind = 0;
      for (int place = length - 1; place > 0; place--) {
        if (tokens.get(start + place).first()) {
          behind += LINE_BEHIND_ROWS;
          double cost = this.best[node(place, 0, 0)] + behind;
          if (cost < least) {
            least = cost;
            best = place;
          }
        }
      }
      return best;
    }

    private void endRow(int place) {
      for (int state = 0; state < RowState.COUNT; state++) {
        int node = node(place, columns.size(), state);
        if (best[node] < Double.POSITIVE_INFINITY) {
          reach(node(place, 0, 0), best[node], node);
        }
      }
    }

    private void skipLine(int place) {
      int node = node(place, 0, 0);
      int next = place + 1;
      while (next < length && !tokens.get(start + next).first()) {
        next++;
      }
      reach(node(next, 0, 0), best[node] + SKIPPED_LINE, node);
    }

    private void leaveBlank(int place, int column) {
      Kind kind = columns.get(column).kind();
      for (int state = 0; state < RowState.COUNT; state++) {
        int node = node(place, column, state);
        if (isWorthwhile(place, node)) {
          reach(node(place, column + 1, state), best[node] + RowState.blank(kind, state), node);
        }
      }
    }

    private void fill(int place, int column) {
      if (!isReached(place, column)) {
        return;
      }
      Kind kind = columns.get(column).kind();
      boolean lineStart = tokens.get(start + place).first();
      span.clear();
      int last = Math.min(length, place + kind.mostTokens());
      for (int end = place + 1; end <= last; end++) {
        span.add(tokens.get(start + end - 1));
        if (costs.least(kind, span) > CellCost.HOPELESS) {
          return;
        }
        double cell = costs.of(kind, span);
        if (cell >= CellCost.HOPELESS) {
          continue;
        }
        boolean template = kind == Kind.NAME && costs.isTemplate(span);
        for (int state = 0; state < RowState.COUNT; state++) {
          int node = node(place, column, state);
          if (isWorthwhile(place, node)) {
            double cost = best[node] + cell + states.begin(column, span, lineStart, state);
            int next = RowState.next(kind, span, template, state);
            reach(node(end, column + 1, next), cost, node);
          }
        }
      }
    }

    private boolean isReached(int place, int column) {
      for (int state = 0; state < RowState.COUNT; state++) {
        if (isWorthwhile(place, node(place, column, state))) {
          return true;
        }
      }
      return false;
    }

    /** A way that is far behind another one to the same place is not followed. */
    private boolean isWorthwhile(int place, int node) {
      return best[node] <= leastAt[place] + FAR_BEHIND;
    }

    private List<Found> trace(int end) {
      List<Found> rows = new ArrayList<>();
      int node = node(end, 0, 0);
      int rowEnd = end;
      List<int[]> cells = new ArrayList<>();
      while (before[node] >= 0) {
        int from = before[node];
        int place = node / RowState.COUNT / width;
        int fromPlace = from / RowState.COUNT / width;
        int column = node / RowState.COUNT % width;
        int fromColumn = from / RowState.COUNT % width;
        if (column == 0 && fromColumn == 0) {
          rows.add(new Found(start + fromPlace, start + place, List.of()));
          rowEnd = fromPlace;
        } else if (column == 0) {
          rowEnd = place;
          cells = new ArrayList<>();
        } else {
          cells.add(new int[] {start + fromPlace, start + place});
          if (fromColumn == 0) {
            Collections.reverse(cells);
            rows.add(new Found(start + fromPlace, start + rowEnd, cells));
          }
        }
        node = from;
      }
      Collections.reverse(rows);
      return rows;
    }
  }
}
