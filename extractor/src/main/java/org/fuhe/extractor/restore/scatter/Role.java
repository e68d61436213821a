package org.fuhe.extractor.restore.scatter;

/** What stands in a column of a table. */
enum Role {
  NAME,
  NATURE,
  TARGET,
  UNIT,
  WEIGHT,
  ACTUAL,
  COEFFICIENT,
  SCORE,
  REASON,
  AMOUNT,
  RATE,
  /**
   * Columns of a summary: its numbers, the office and the body of a project, its total and its
   * grade.
   */
  LABEL_NO,
  SECTION,
  BODY,
  TOTAL,
  GRADE,
  /** A column that is read and not used. */
  OTHER,
  /** The figures of the total row, below the columns of weights and of scores. */
  TOTAL_WEIGHT,
  TOTAL_SCORE;

  boolean isTotal() {
    return this == TOTAL_WEIGHT || this == TOTAL_SCORE;
  }

  /** Tells whether a cell can have several lines. */
  boolean isText() {
    return this == NAME
        || this == BODY
        || this == TARGET
        || this == ACTUAL
        || this == REASON
        || this == UNIT
        || this == OTHER;
  }
}
