package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.worksheet.Attainment;

/**
 * The target is met by the printed figures, and points are missing: ≤ 280, actual 240, 1.71 of 2.
 *
 * <p>Marks may be taken off where a low target is far exceeded, so that is no contradiction.
 */
@RuleCard(
    id = "met-but-marked-down",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class MetButMarkedDown implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    Optional<BigDecimal> lost = Marks.lost(subject.indicator());
    Attainment attainment = subject.attainment();
    if (lost.isEmpty() || !isToldByFigures(subject, attainment)) {
      return Verdict.NOT_APPLICABLE;
    }
    boolean metAndNotPassed =
        attainment.isMet() && attainment.standing() != Attainment.Standing.EXCEEDED;
    boolean far = Overshoot.of(attainment).filter(over -> over.isFar(subject)).isPresent();
    if (lost.get().signum() == 0 || !metAndNotPassed || far) {
      return Verdict.CONSISTENT;
    }
    return new Verdict.Inconsistent(
        Contradiction.of(Indicator.SCORE, subject.get(Indicator.SCORE))
            .evidence(Indicator.WEIGHT, subject.get(Indicator.WEIGHT))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
            .evidence(Indicator.ACTUAL, subject.get(Indicator.ACTUAL))
            .evidence(Indicator.REASON, subject.get(Indicator.REASON))
            .expected(
                subject.value(Indicator.WEIGHT).orElseThrow(),
                subject.value(Indicator.SCORE).orElseThrow())
            .related("target", "actual")
            .restsOnWholeForm()
            .by(subject.form().norm().quantity().by())
            .says(
                Sentence.of(
                    "%s，但得分%s分低于分值%s分。",
                    "By the printed figures %s, and the score %s is below the marks of %s.",
                    attainment.reason(),
                    subject.value(Indicator.SCORE).orElseThrow(),
                    subject.value(Indicator.WEIGHT).orElseThrow())));
  }

  private static boolean isToldByFigures(FormIndicator subject, Attainment attainment) {
    return attainment.standing() != Attainment.Standing.UNTOLD
        && attainment.basis() != Attainment.Basis.ASSUMED
        && subject
            .value(Indicator.ACTUAL)
            .filter(actual -> !(actual instanceof Measure.Words))
            .isPresent();
  }
}
