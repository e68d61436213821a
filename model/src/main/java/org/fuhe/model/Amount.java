package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money, with the scale that it is printed with.
 *
 * @param unit the unit printed beside the number ({@code 36万}), else that of the table; empty when
 *     neither is printed
 */
public record Amount(BigDecimal number, Optional<AmountUnit> unit) {
  public Amount {
    requireNonNull(number, "number");
    requireNonNull(unit, "unit");
  }

  public Optional<BigDecimal> yuan() {
    return unit.map(u -> u.toYuan(number));
  }
}
