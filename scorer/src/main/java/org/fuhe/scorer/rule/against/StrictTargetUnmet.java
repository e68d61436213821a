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

/** A strict sign is met with equality only, and the marks are full: &lt; 90, actual 90. */
@RuleCard(
    id = "strict-target-unmet",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class StrictTargetUnmet implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    Attainment attainment = subject.attainment();
    if (!Marks.areFull(subject.indicator())
        || !attainment.isStrict()
        || attainment.standing() == Attainment.Standing.UNTOLD) {
      return Verdict.NOT_APPLICABLE;
    }
    if (attainment.standing() != Attainment.Standing.EQUAL) {
      return Verdict.CONSISTENT;
    }
    Field<?> field = Marks.fullField(subject.indicator());
    return new Verdict.Inconsistent(
        Contradiction.of(field, subject.get(field))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
            .evidence(Indicator.ACTUAL, subject.get(Indicator.ACTUAL))
            .evidence(Indicator.NATURE, subject.get(Indicator.NATURE))
            .related("impossible-target", "target")
            .restsOnWholeForm()
            .by(subject.form().norm().quantity().by())
            .says(
                Sentence.of(
                    "指标要求“%s %s”，不含该值本身，完成值恰为%s，却得满分（%s）。",
                    "The target “%s %s” leaves out the number itself, the actual value is %s, and"
                        + " the marks are full (%s).",
                    attainment.comparison().orElseThrow().symbol(),
                    attainment.target().orElseThrow(),
                    subject.get(Indicator.ACTUAL).orElseThrow().text(),
                    subject.get(field).orElseThrow().text())));
  }
}
