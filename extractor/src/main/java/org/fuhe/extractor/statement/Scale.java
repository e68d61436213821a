package org.fuhe.extractor.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.value.Amounts;
import org.fuhe.model.Amount;
import org.fuhe.model.Printed;

/**
 * Counts amounts in units of the last decimal that is printed among them, so that sums are exact.
 *
 * @param decimals the most decimals printed
 */
record Scale(int decimals) {
  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE / 1_000_000);

  static Scale of(Collection<Printed> figures) {
    return new Scale(
        figures.stream()
            .map(Scale::number)
            .flatMap(Optional::stream)
            .mapToInt(BigDecimal::scale)
            .map(scale -> Math.max(0, Math.min(MOST_DECIMALS, scale)))
            .max()
            .orElse(0));
  }

  static Optional<BigDecimal> number(Printed figure) {
    return Amounts.read(figure, Optional.empty()).value().map(Amount::number);
  }

  /** Returns a figure in units; what is no amount counts nothing. */
  long units(Printed figure) {
    return number(figure)
        .map(number -> number.movePointRight(decimals))
        .filter(units -> units.abs().compareTo(LARGEST) < 0)
        .map(BigDecimal::longValue)
        .orElse(0L);
  }

  List<Long> units(List<Printed> figures) {
    return figures.stream().map(this::units).toList();
  }
}
