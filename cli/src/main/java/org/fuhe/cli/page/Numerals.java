package org.fuhe.cli.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader wants them. */
final class Numerals {
  /** Enough to see what a printed score was rounded from. */
  private static final int DECIMALS = 4;

  private Numerals() {}

  static String shortly(BigDecimal number) {
    BigDecimal rounded =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
