package org.fuhe.scorer.rule.against;

import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.worksheet.Attainment;

/**
 * A target of {@code =} is exceeded, and the marks are full: = 2, actual 4. Norms leave open what
 * that is worth.
 */
@RuleCard(
    id = "exact-target-exceeded",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class ExactTargetExceeded implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    if (!Marks.areFull(subject.indicator())) {
      return Verdict.NOT_APPLICABLE;
    }
    Attainment attainment = subject.attainment();
    if (attainment.standing() != Attainment.Standing.EXCEEDED) {
      return attainment.standing() == Attainment.Standing.EQUAL
          ? Verdict.CONSISTENT
          : Verdict.NOT_APPLICABLE;
    }
    Field<?> field = Marks.fullField(subject.indicator());
    return new Verdict.Inconsistent(
        Contradiction.of(Indicator.ACTUAL, subject.get(Indicator.ACTUAL))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
            .evidence(field, subject.get(field))
            .related("target")
            .restsOnWholeForm()
            .by(subject.form().norm().quantity().by())
            .says(
                Sentence.of(
                    "指标要求等于“%s”，完成值为%s，与之不等，却得满分（%s）。",
                    "The target asks for exactly “%s”, the actual value %s is another, and the"
                        + " marks are full (%s).",
                    subject.get(Indicator.TARGET).orElseThrow().text(),
                    subject.get(Indicator.ACTUAL).orElseThrow().text(),
                    subject.get(field).orElseThrow().text())));
  }
}
