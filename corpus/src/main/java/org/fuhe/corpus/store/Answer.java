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

  /** What is done with a row. */
  @FunctionalInterface
  interface RowTaker {
    void take(List<String> cells) throws IOException;
  }

  /** Returns an answer for a question whose columns are known. */
  static Answer of(RowTaker taker) {
    return new Answer() {
      @Override
      public void begin(List<Heading> headings) {
        // known
      }

      @Override
      public void add(List<String> cells) throws IOException {
        taker.take(cells);
      }
    };
  }
}
