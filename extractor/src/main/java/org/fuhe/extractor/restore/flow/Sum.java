package org.fuhe.extractor.restore.flow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A sum of printed figures; what is blank or no number adds nothing. */
final class Sum {
  /** Parts and their total are each rounded to the last printed digit, mostly a hundredth. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private BigDecimal value = BigDecimal.ZERO;
  private boolean empty = true;

  void add(@Nullable Token token) {
    if (token != null) {
      Figures.value(token.plain()).ifPresent(this::add);
    }
  }

  void add(BigDecimal figure) {
    value = value.add(figure);
    empty = false;
  }

  BigDecimal value() {
    return value;
  }

  boolean isEmpty() {
    return empty;
  }

  boolean equalsSum(Sum other) {
    return isNear(value, other.value);
  }

  /**
   * Tells whether a printed total is the sum; where nothing is printed there is nothing to compare.
   */
  boolean isEmptyOrEquals(@Nullable Token total) {
    Sum printed = new Sum();
    printed.add(total);
    return (empty && printed.empty) || (!empty && !printed.empty && equalsSum(printed));
  }

  static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
  }
}
