package org.fuhe.extractor.restore.scatter;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What speaks against a way of placing tokens in a table, as costs: 0 is a matter of course, 1 is
 * seldom, 5 is a gap in the table, {@link #NEVER} cannot be.
 */
interface Sense {
  double NEVER = 1e6;

  List<Column> columns();

  /** The cost of a token at the beginning of a cell of a column. */
  double cell(Token token, int column);

  /** The cost of a token as a further line of a cell whose last line is given. */
  double goesOn(Token last, Token token, int column);

  /**
   * The cost of a token at the beginning of a cell, by the last token of the cell printed before it
   * in the column.
   */
  double follows(Token before, Token token, int column);

  /** A number of rows that the tokens fill for certain. */
  int fewestRows();

  /** What it costs to pass a cell that every row should have. */
  double gap();

  /** The cost of a token in a row, by the cells that the row has already; a blank one is empty. */
  double beside(Token token, int column, IntFunction<Optional<Token>> row);

  /** The cost of leaving a token out of the table. */
  double leaveOut(Token token);

  /** The cost of a whole table: of its gaps, and of sums that do not come out. */
  double whole(Grid grid);
}
