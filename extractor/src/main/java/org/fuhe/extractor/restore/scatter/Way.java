package org.fuhe.extractor.restore.scatter;

import java.util.List;

/**
 * What the way from the last cell to the next one costs: cells of a row are mostly printed from the
 * left to the right, cells of a column from the top down.
 */
final class Way {
  private static final double ACROSS_LEVEL = 0.6;

  /** What speaks against cells on one line that are not in one row, from the left to the right. */
  private static final double BROKEN_LINE = 3;

  private final List<Token> tokens;
  private final Sense sense;
  private final List<Column> columns;

  /**
   * For each token whether a level with a paragraph of its own stands before it: a row may end
   * there.
   */
  private final boolean[] breaks;

  Way(List<Token> tokens, Sense sense) {
    this.tokens = tokens;
    this.sense = sense;
    this.columns = sense.columns();
    this.breaks = breaks(tokens);
  }

  private static boolean[] breaks(List<Token> tokens) {
    boolean[] breaks = new boolean[tokens.size()];
    for (int i = 1; i < tokens.size(); i++) {
      Token level = tokens.get(i - 1);
      breaks[i] =
          level.isLevel()
              && (i < 2 || tokens.get(i - 2).last().paragraph() != level.first().paragraph());
    }
    return breaks;
  }

  double cost(Placement from, int token, int row, int column) {
    if (from.row() < 0) {
      return column == 0 ? 0 : 0.4;
    }
    double holes = holes(from, row, column);
    if (row == from.row()) {
      holes += breaks[token] ? ACROSS_LEVEL : 0;
      return holes
          + (column > from.column()
              ? sense.gap() * gaps(from, row, column)
              : back(from, token, column));
    }
    if (row == from.row() + 1 && column == from.column()) {
      return holes + (isSameParagraph(from, token) ? 0.5 : 0.8);
    }
    if (row == from.rows() && column == 0) {
      return holes + 0.3 * Math.min(2, gaps(from, from.row(), columns.size()));
    }
    return holes + (row == from.row() + 1 ? 0.6 : 0.9);
  }

  /** Words on one line of the text stood on one line of the page. */
  double alongLine(Placement from, int token, int cell) {
    boolean sameLine =
        from.previous() >= 0
            && tokens.get(from.previous()).last().line() == tokens.get(token).first().line();
    if (!sameLine) {
      return 0;
    }
    int before = from.recent(0);
    int width = columns.size();
    boolean total = columns.get(before % width).role().isTotal();
    boolean goesOn =
        total == columns.get(cell % width).role().isTotal()
            && before / width == cell / width
            && before % width < cell % width;
    return goesOn ? 0 : BROKEN_LINE;
  }

  private double holes(Placement from, int row, int column) {
    boolean hole = columns.get(column).required() && from.highestBlank(column) < row;
    return hole ? column == 0 ? 1.3 : 0.5 : 0;
  }

  /**
   * Cells of one line are printed from the left; a cell of several lines begins above the others.
   */
  private double back(Placement from, int token, int column) {
    return isSameParagraph(from, token) && column != 0 && column != from.column() ? 1.4 : 1;
  }

  private boolean isSameParagraph(Placement from, int token) {
    return from.previous() >= 0
        && tokens.get(from.previous()).last().paragraph() == tokens.get(token).first().paragraph();
  }

  /** The required cells between the last column and this one that are blank still. */
  private int gaps(Placement from, int row, int to) {
    int gaps = 0;
    for (int column = from.column() + 1; column < to; column++) {
      Column between = columns.get(column);
      boolean gap = between.required() && !between.role().isTotal() && !from.isFilled(row, column);
      gaps += gap ? 1 : 0;
    }
    return gaps;
  }
}
