package org.fuhe.extractor.restore.scatter;

import java.util.List;
import java.util.Optional;

/** Tokens placed in the cells of a table; a cell that is wrapped has several. */
interface Grid {
  int rows();

  /** Returns the first token of a cell. */
  Optional<Token> cell(int row, int column);

  /** Returns all tokens of a cell, none for a blank one. */
  List<Token> tokens(int row, int column);
}
