package org.fuhe.extractor.statement;

import java.util.List;

/**
 * The columns of figures of one side of a statement.
 *
 * @param headings the lowest heading of each column
 * @param sums which columns are the totals of others
 */
record Shape(List<String> headings, List<Sum> sums) {
  Shape {
    headings = List.copyOf(headings);
    sums = List.copyOf(sums);
  }

  /** A column that is the total of others in every row. */
  record Sum(int total, List<Integer> parts) {
    Sum {
      parts = List.copyOf(parts);
    }
  }

  int columns() {
    return headings.size();
  }
}
