package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator aims at or has reached: a quantity, a date or period, or words (指标值, 实际完成值).
 */
public sealed interface Measure {

  /** The sign, or the words for one: {@code ≥95%}, {@code 不低于95%}, {@code 95%以上}. */
  Optional<Comparison> comparison();

  /**
   * A number, with the scale that it is printed with, and the unit printed behind it.
   *
   * @param number as printed: 95 for {@code 95%}, 1.6 for {@code >1.6万人}
   * @param unit as printed, with its multiplier: {@code 万人}
   */
  record Quantity(Optional<Comparison> comparison, BigDecimal number, Optional<String> unit)
      implements Measure {
    public Quantity {
      requireNonNull(comparison, "comparison");
      requireNonNull(number, "number");
      requireNonNull(unit, "unit");
    }
  }

  /** A date, or a period, within which something is to be done or was done. */
  record Time(Optional<Comparison> comparison, Period period) implements Measure {
    public Time {
      requireNonNull(comparison, "comparison");
      requireNonNull(period, "period");
    }
  }

  /**
   * Words: a quality, or a text that states several numbers or none that can be told.
   *
   * @param numeric whether there is a number among the words
   */
  record Words(Optional<Comparison> comparison, boolean numeric) implements Measure {
    public Words {
      requireNonNull(comparison, "comparison");
    }
  }
}
