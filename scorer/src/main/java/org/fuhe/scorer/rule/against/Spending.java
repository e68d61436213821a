package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.subject.Execution;
import org.fuhe.scorer.subject.Form;

/**
 * How much of its budget a form has spent, by what it prints: the rate, the amounts, or the row of
 * a list that scores the execution. Where they differ, the highest is taken.
 *
 * @param fraction of the budget
 */
record Spending(BigDecimal fraction, Field<?> field, Reported<?> printed) {
  /** A fraction that is computed is shown in hundredths with two decimals. */
  private static final int DECIMALS = 4;

  private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

  static Optional<Spending> of(Form form) {
    List<Spending> readings = new ArrayList<>();
    Execution execution = form.execution();
    Optional<Spending> rate =
        execution.rate().flatMap(printed -> printed.value().map(share -> by(share, printed)));
    rate.ifPresent(readings::add);
    byAmounts(execution).ifPresent(readings::add);
    execution.row().flatMap(Spending::byRow).ifPresent(readings::add);
    Optional<Spending> highest = readings.stream().max(Comparator.comparing(Spending::fraction));
    return rate.filter(printed -> printed.agreesWith(highest.orElseThrow())).or(() -> highest);
  }

  /** A printed rate is rounded to hundredths at the coarsest. */
  private boolean agreesWith(Spending other) {
    return other.fraction.subtract(fraction).compareTo(ONE_PERCENT) < 0;
  }

  private static Spending by(Share share, Reported<Share> rate) {
    return new Spending(share.fraction(), FundLine.RATE, rate);
  }

  private static Optional<Spending> byAmounts(Execution execution) {
    Optional<BigDecimal> budget = yuan(execution.budget()).filter(b -> b.signum() > 0);
    Optional<BigDecimal> executed = yuan(execution.executed());
    if (budget.isEmpty() || executed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Spending(
            executed.get().divide(budget.get(), DECIMALS, RoundingMode.HALF_UP),
            FundLine.EXECUTED,
            execution.executed().orElseThrow()));
  }

  private static Optional<BigDecimal> yuan(Optional<Reported<Amount>> amount) {
    return amount.flatMap(Reported::value).flatMap(Amount::yuan);
  }

  /** A number that can be a fraction as well as a percentage is not taken for either. */
  private static Optional<Spending> byRow(Indicator row) {
    Optional<Reported<Measure>> actual = row.values().get(Indicator.ACTUAL);
    boolean percent =
        row.values().text(Indicator.UNIT).equals("%")
            || actual.filter(a -> a.text().endsWith("%")).isPresent();
    return row.actualNumber()
        .filter(number -> percent && number.compareTo(BigDecimal.ONE) > 0)
        .map(
            number ->
                new Spending(number.scaleByPowerOfTen(-2), Indicator.ACTUAL, actual.orElseThrow()));
  }

  boolean isBelow(BigDecimal threshold) {
    return fraction.compareTo(threshold) < 0;
  }

  /** The rate in words: 4.21 %. */
  String percent() {
    return percent(fraction);
  }

  static String percent(BigDecimal fraction) {
    return fraction.scaleByPowerOfTen(2).stripTrailingZeros().toPlainString() + " %";
  }

  Contradiction.Builder begin() {
    return Contradiction.of(field, Optional.of(printed));
  }
}
