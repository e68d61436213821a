package org.fuhe.extractor.restore.listing;

/** What it costs to put a word into a row, and to go there from where the last word was put. */
final class LooseCost {
  private static final double OTHER_LINE = 6;

  private final Heading heading;
  private final Fit fit;
  private final RowSense sense;

  LooseCost(Heading heading, Fit fit) {
    this.heading = heading;
    this.fit = fit;
    sense = new RowSense(heading);
  }

  double beside(LooseWay way, int column, int row, Token token) {
    return sense.beside(way, column, row, token);
  }

  /** The cost of going from the last word of a row to a cell. */
  double move(LooseWay way, int column, int row, Token token, boolean apart) {
    if (way.column < 0) {
      return row == 1 ? 0 : 1;
    }
    if (!token.first() && way.rowLine == token.line()) {
      return row == way.row && column > way.column ? 0 : OTHER_LINE;
    }
    if (row == way.row) {
      return column > way.column ? 0.1 : 0.9;
    }
    if (row == way.row + 1) {
      return column == way.column ? 0.25 : column < way.column ? 0.2 : 1.2;
    }
    return apart ? 1 : 2.5;
  }

  /** The cost of the blank cells of a column between two rows. */
  double blanks(LooseWay way, int column, int from, int to) {
    double cost = 0;
    for (int row = from; row < to; row++) {
      cost += fit.blank(heading.role(column), sense.isQualitative(way, row));
    }
    return cost;
  }
}
