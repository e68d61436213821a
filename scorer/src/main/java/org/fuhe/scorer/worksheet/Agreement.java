package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuhe.model.Interval;

/** How a printed number agrees with one that is computed. */
public enum Agreement {
  /** It is the computed number, rounded half up at the decimals that are printed. */
  ROUNDED,
  /** It is the computed number with the further digits cut off. */
  CUT_OFF,
  /** It is one of those that come out of what the printed figures can stand for. */
  WITHIN,
  /** It is none of them. */
  NONE;

  /**
   * Holds a printed number against a computed one.
   *
   * @param decimals those of the cell and its column
   * @param computed what comes out of the printed figures as they stand
   * @param expected what comes out of all that they can stand for
   */
  public static Agreement of(
      BigDecimal printed, int decimals, BigDecimal computed, Interval expected) {
    if (computed.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0) {
      return ROUNDED;
    }
    if (computed.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0) {
      return CUT_OFF;
    }
    boolean within =
        expected.meets(Interval.rounded(printed, decimals))
            || expected.meets(Interval.cutOff(printed, decimals));
    return within ? WITHIN : NONE;
  }

  /** Tells whether the printed number can be right. */
  public boolean holds() {
    return this != NONE;
  }
}
