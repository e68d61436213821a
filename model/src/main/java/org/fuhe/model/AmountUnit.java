package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** The unit in which amounts of money are printed. */
public enum AmountUnit {
  YUAN("元", 0),
  TEN_THOUSAND_YUAN("万元", 4),
  HUNDRED_MILLION_YUAN("亿元", 8);

  private final String label;
  private final int power;

  AmountUnit(String label, int power) {
    this.label = requireNonNull(label);
    this.power = power;
  }

  public String label() {
    return label;
  }

  /** Returns the amount in yuan, exactly. */
  public BigDecimal toYuan(BigDecimal amount) {
    return amount.scaleByPowerOfTen(power);
  }

  /** Returns yuan in this unit, exactly. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.scaleByPowerOfTen(-power);
  }
}
