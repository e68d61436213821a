package org.fuhe.corpus.store;

import java.io.IOException;
import java.util.List;

/** Takes the rows that answer a question, one by one: they need not fit into memory. */
public interface Answer {
  /**
   * A column of an answer.
   *
   * @param number whether its cells are plain numbers
   */
  record Heading(String name, boolean number) {}

  /** Takes the columns, once and before the rows. */
  void begin(List<Heading> headings) throws IOException;

  /** Takes a row: a cell for each column, the empty string where there is no value. */
  void add(List<String> cells) throws IOException;
}
