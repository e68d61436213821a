package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * All values between two numbers, both of them included: what a printed number can stand for, and
 * what is computed from such numbers.
 *
 * <p>A measured value is printed rounded, so {@code 82%} stands for all rates from 81.5 to 82.5.
 * What follows from it is an interval too, and only what lies outside of it is a contradiction.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  /** Quotients are taken outwards, so that the true value is never left out. */
  private static final int DIGITS = 24;

  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Interval {
    requireNonNull(low, "low");
    requireNonNull(high, "high");
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("%s is above %s".formatted(low, high));
    }
  }

  /** The number itself and nothing else, as an awarded score is meant. */
  public static Interval exactly(BigDecimal number) {
    return new Interval(number, number);
  }

  /** What gives the number when it is rounded half up at so many decimals. */
  public static Interval rounded(BigDecimal number, int decimals) {
    BigDecimal half = HALF.scaleByPowerOfTen(-decimals);
    return new Interval(number.subtract(half), number.add(half));
  }

  /**
   * What gives the number, which is not negative, when digits behind so many decimals are cut off.
   */
  public static Interval cutOff(BigDecimal number, int decimals) {
    return new Interval(number, number.add(BigDecimal.ONE.scaleByPowerOfTen(-decimals)));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  public Interval times(Interval other) {
    List<BigDecimal> products =
        List.of(
            low.multiply(other.low),
            low.multiply(other.high),
            high.multiply(other.low),
            high.multiply(other.high));
    return new Interval(Collections.min(products), Collections.max(products));
  }

  public Interval times(BigDecimal factor) {
    return times(exactly(factor));
  }

  /**
   * Divides by what does not hold zero.
   *
   * @throws ArithmeticException if the divisor can be zero
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.contains(BigDecimal.ZERO)) {
      throw new ArithmeticException("divided by what can be zero: " + divisor);
    }
    BigDecimal least = low.divide(divisor.low, DOWN);
    BigDecimal most = low.divide(divisor.low, UP);
    for (BigDecimal end : List.of(low, high)) {
      for (BigDecimal by : List.of(divisor.low, divisor.high)) {
        least = least.min(end.divide(by, DOWN));
        most = most.max(end.divide(by, UP));
      }
    }
    return new Interval(least, most);
  }

  /** What becomes of the values when none may be above the limit. */
  public Interval atMost(BigDecimal limit) {
    return new Interval(low.min(limit), high.min(limit));
  }

  /** What becomes of the values when none may be below the limit. */
  public Interval atLeast(BigDecimal limit) {
    return new Interval(low.max(limit), high.max(limit));
  }

  /** The smallest interval that holds both. */
  public Interval with(Interval other) {
    return new Interval(low.min(other.low), high.max(other.high));
  }

  public boolean contains(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  /** Tells whether some value lies in both. */
  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  public boolean isBelow(BigDecimal number) {
    return high.compareTo(number) < 0;
  }

  public boolean isAbove(BigDecimal number) {
    return low.compareTo(number) > 0;
  }

  /** Tells whether there is only one value. */
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }
}
