package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.worksheet.Attainment;

/**
 * By how much an actual value passes a target of which more is better.
 *
 * @param fraction of the target
 */
record Overshoot(BigDecimal fraction) {
  private static final int DECIMALS = 6;

  /** Returns the overshoot where the target is met and its numbers can be divided. */
  static Optional<Overshoot> of(Attainment attainment) {
    if (attainment.standing() != Attainment.Standing.MET || attainment.lessIsBetter()) {
      return Optional.empty();
    }
    return attainment
        .target()
        .filter(target -> target.signum() > 0)
        .flatMap(
            target ->
                attainment
                    .actual()
                    .map(
                        actual ->
                            new Overshoot(
                                actual
                                    .subtract(target)
                                    .divide(target, DECIMALS, RoundingMode.HALF_UP))));
  }

  /** Tells whether it is above the threshold of the form's norm. */
  boolean isFar(FormIndicator subject) {
    return fraction.compareTo(threshold(subject)) > 0;
  }

  static BigDecimal threshold(FormIndicator subject) {
    return subject.form().norm().thresholds().value().overshoot().value();
  }

  String percent() {
    return Spending.percent(fraction.setScale(3, RoundingMode.HALF_UP));
  }
}
