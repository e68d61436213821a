package org.fuhe.extractor.restore.flow;

/**
 * What stands in a column, and so what its cells look like.
 *
 * <p>The costs say what is believed: 0 is a matter of course, 1 is seldom, above 4 is against the
 * sense of the column.
 */
enum Kind {
  /** The section's own label at the left of the table, often one character a line. */
  SECTION(0, 16),
  /** 产出指标. */
  LEVEL1(0, 8),
  /** 数量指标. */
  LEVEL2(0, 8),
  NAME(6, 16),
  /** ≥, 定性. */
  NATURE(2.5, 2),
  TARGET(4.5, 12),
  UNIT(0.9, 3),
  WEIGHT(4, 2),
  ACTUAL(4, 14),
  COEFFICIENT(2.5, 2),
  SCORE(3.5, 2),
  REASON(0.1, 60),
  /** The number of a project in a list of many (序号). */
  NUMBER(0, 1),
  /** The name of a project in a list of many, and other texts that stand once for a project. */
  PROJECT(0, 16),
  /** A text of any length that stands once for a project: its goal. */
  PROJECT_TEXT(0, 80),
  /** A figure that stands once for a project: its total, its budget. */
  TOTAL(0, 2),
  /** The number that every row of a summary has. */
  ROW_NUMBER(2, 1),
  /** A text that every row has. */
  TEXT(3, 16),
  AMOUNT(0.6, 1),
  /** 优, 良. */
  GRADE(1, 2),
  /** A column that the program does not understand. */
  OTHER(0.3, 60);

  private final double blank;
  private final int mostTokens;

  Kind(double blank, int mostTokens) {
    this.blank = blank;
    this.mostTokens = mostTokens;
  }

  /** What a blank cell costs. */
  double blank() {
    return blank;
  }

  int mostTokens() {
    return mostTokens;
  }

  /** Tells whether the cell stands once for several rows, and so at a height of its own. */
  boolean isMerged() {
    return switch (this) {
      case SECTION, LEVEL1, LEVEL2, NUMBER, PROJECT, PROJECT_TEXT, TOTAL -> true;
      default -> false;
    };
  }
}
