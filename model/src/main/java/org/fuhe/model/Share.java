package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A share of a whole, such as the rate of execution (执行率), printed as {@code 82%}, {@code 81.74} or
 * {@code 0.8174}.
 *
 * @param number the number as printed
 * @param percent whether the number counts hundredths
 */
public record Share(BigDecimal number, boolean percent) {
  public Share {
    requireNonNull(number, "number");
  }

  /** The share as a fraction of one, with the digits that are printed: 0.82 for {@code 82%}. */
  public BigDecimal fraction() {
    return percent ? number.scaleByPowerOfTen(-2) : number;
  }
}
