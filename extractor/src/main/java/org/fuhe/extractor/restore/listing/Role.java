package org.fuhe.extractor.restore.listing;

/** What a column of a list holds, as far as it tells what can stand in it and how often. */
enum Role {
  /** 序号. */
  NUMBER(true, false),
  /** 项目名称. */
  PROJECT(true, true),
  /** 实施单位 and whatever else is said in words of a project. */
  PROJECT_TEXT(true, true),
  /** Money of a project. */
  PROJECT_AMOUNT(true, false),
  LEVEL(false, true),
  /** 指标名称. */
  NAME(false, true),
  /** 指标性质. */
  NATURE(false, false),
  TARGET(false, true),
  UNIT(false, true),
  WEIGHT(false, false),
  ACTUAL(false, true),
  COEFFICIENT(false, false),
  SCORE(false, false),
  /** Any further text of an indicator. */
  TEXT(false, true),
  /** 说明: stands beside each indicator in one list, once beside a project in another. */
  REASON(false, true),
  /** 自评得分, of a project. */
  TOTAL(true, false);

  private final boolean once;
  private final boolean text;

  Role(boolean once, boolean text) {
    this.once = once;
    this.text = text;
  }

  /** Whether its cells are merged over all rows of a project. */
  boolean standsOnce() {
    return once;
  }

  /** Whether its cells may be wrapped over several lines. */
  boolean wraps() {
    return text;
  }

  /** Whether it is a figure, sign or unit of an indicator, one for each row. */
  boolean isCore() {
    return switch (this) {
      case NATURE, TARGET, UNIT, WEIGHT, ACTUAL, COEFFICIENT, SCORE -> true;
      case NUMBER, PROJECT, PROJECT_TEXT, PROJECT_AMOUNT, LEVEL, NAME, TEXT, REASON, TOTAL -> false;
    };
  }
}
