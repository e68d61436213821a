package org.fuhe.scorer.rule.against;

import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;

/**
 * The actual value is far above the target, the marks are full, and no reason is given: the target
 * was set too low, or the figure is wrong.
 */
@RuleCard(
    id = "overshoot-unexplained",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class OvershootUnexplained implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    if (!Marks.areFull(subject.indicator())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Overshoot> overshoot = Overshoot.of(subject.attainment());
    if (overshoot.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!overshoot.get().isFar(subject)
        || Reasons.givenFor(subject.indicator())
        || Reasons.givenBy(subject.form())) {
      return Verdict.CONSISTENT;
    }
    return new Verdict.Inconsistent(
        Contradiction.of(Indicator.ACTUAL, subject.get(Indicator.ACTUAL))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
            .evidence(Indicator.SCORE, subject.get(Indicator.SCORE))
            .related("target")
            .by(subject.form().norm().thresholds().value().overshoot().by())
            .restsOnWholeForm()
            .says(
                Sentence.of(
                    "完成值%s超过指标值%s达%s（限值%s），得满分而未说明原因。",
                    "The actual value %s is above the target %s by %s (limit %s); the marks are full"
                        + " and no reason is given.",
                    subject.get(Indicator.ACTUAL).orElseThrow().text(),
                    subject.get(Indicator.TARGET).orElseThrow().text(),
                    overshoot.get().percent(),
                    Spending.percent(Overshoot.threshold(subject)))));
  }
}
