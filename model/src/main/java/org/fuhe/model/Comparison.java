package org.fuhe.model;

import static java.util.Objects.requireNonNull;

/** How an actual value is held against its target (指标性质, 计算符号). */
public enum Comparison {
  AT_LEAST(">="),
  AT_MOST("<="),
  EQUAL("="),
  MORE(">"),
  LESS("<"),
  /** 定性: words are held against words. */
  QUALITATIVE("qualitative");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = requireNonNull(symbol);
  }

  /** The way it is written in the dataset. */
  public String symbol() {
    return symbol;
  }
}
