package org.fuhe.extractor.restore.scatter;

import java.util.Arrays;

/** The tokens up to some place of the text, placed in the cells of a table. */
final class Placement {
  /** Cells that a further line can belong to. */
  static final int RECENT = 8;

  static final int NONE = -1;

  private final Step step;
  private final long[] filled;

  /** The first token of each cell, by row and column; rows are shared and never altered. */
  private final int[][] first;

  private final int[] recent;
  private final int[] recentToken;
  private int rows;
  private int row = NONE;
  private int column = NONE;
  private int previous = NONE;

  Placement(int columns, int rows) {
    this.step = Step.first();
    this.filled = new long[columns];
    int[] blank = new int[columns];
    Arrays.fill(blank, NONE);
    this.first = new int[rows][];
    Arrays.fill(first, blank);
    this.recent = new int[RECENT];
    this.recentToken = new int[RECENT];
    Arrays.fill(recent, NONE);
  }

  private Placement(Placement from, Step step) {
    this.step = step;
    this.filled = from.filled.clone();
    this.first = from.first.clone();
    this.recent = from.recent.clone();
    this.recentToken = from.recentToken.clone();
    this.rows = from.rows;
    this.row = from.row;
    this.column = from.column;
    this.previous = from.previous;
  }

  Placement leaveOut(Step next) {
    return new Placement(this, next);
  }

  /** A further line of the cell. */
  Placement goOn(Step next, int cell) {
    Placement after = new Placement(this, next);
    after.previous = next.token();
    after.remember(cell, next.token());
    return after;
  }

  /** The token begins a cell; one of the total row leaves the place in the rows where it is. */
  Placement begin(Step next, int cell, boolean total) {
    Placement after = goOn(next, cell);
    int at = cell / filled.length;
    int in = cell % filled.length;
    after.first[at] = first[at].clone();
    after.first[at][in] = next.token();
    after.filled[in] |= 1L << at;
    if (!total) {
      after.rows = Math.max(rows, at + 1);
      after.row = at;
      after.column = in;
    }
    return after;
  }

  private void remember(int cell, int token) {
    int at = 0;
    while (at < RECENT - 1 && recent[at] != cell) {
      at++;
    }
    System.arraycopy(recent, 0, recent, 1, at);
    System.arraycopy(recentToken, 0, recentToken, 1, at);
    recent[0] = cell;
    recentToken[0] = token;
  }

  Step step() {
    return step;
  }

  double cost() {
    return step.cost();
  }

  int rows() {
    return rows;
  }

  /** The row of the last cell that was begun, {@link #NONE} at first. */
  int row() {
    return row;
  }

  int column() {
    return column;
  }

  /** The last token that was placed. */
  int previous() {
    return previous;
  }

  boolean isFilled(int row, int column) {
    return (filled[column] >> row & 1) == 1;
  }

  /** The rows of a column that are filled, as bits. */
  long filled(int column) {
    return filled[column];
  }

  int highestBlank(int column) {
    return Long.numberOfTrailingZeros(~filled[column]);
  }

  int belowLowest(int column) {
    return Long.SIZE - Long.numberOfLeadingZeros(filled[column]);
  }

  int first(int row, int column) {
    return first[row][column];
  }

  /** One of the cells that were written last, {@link #NONE} where there are fewer. */
  int recent(int at) {
    return recent[at];
  }

  /** The last token of that cell. */
  int recentToken(int at) {
    return recentToken[at];
  }

  /** The lines of a column follow each other: none goes on with a cell above the last one. */
  boolean isLatest(int at) {
    for (int before = 0; before < at; before++) {
      if (recent[before] >= 0 && recent[before] % filled.length == recent[at] % filled.length) {
        return false;
      }
    }
    return true;
  }
}
