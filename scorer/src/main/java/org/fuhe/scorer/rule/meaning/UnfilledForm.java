package org.fuhe.scorer.rule.meaning;

import java.util.List;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.NamedRows;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;

/**
 * An evaluation in which nothing is evaluated, or a row that has a score and neither a target nor
 * an actual value. A row of placeholders, which has no score either, is a row that does not apply.
 */
@RuleCard(
    id = "unfilled-form",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class UnfilledForm implements Rule<Form> {
  private static final List<Field<?>> REPORTED =
      List.of(Indicator.ACTUAL, Indicator.SCORE, Indicator.COEFFICIENT);

  @Override
  public Verdict check(Form form) {
    if (!form.isEvaluation() || form.project().indicators().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!isFilled(form)) {
      return new Verdict.Inconsistent(
          Contradiction.of(Project.TOTAL, form.get(Project.TOTAL))
              .evidence(Project.NAME, form.get(Project.NAME))
              .restsOnWholeForm()
              .says(
                  Sentence.of(
                      "自评表未填写：没有完成值、得分、执行数和总分。",
                      "The form is not filled in: it has no actual value, no score, no amount spent"
                          + " and no total.")));
    }
    List<Indicator> hollow = form.indicators().stream().filter(UnfilledForm::isHollow).toList();
    if (hollow.isEmpty()) {
      return Verdict.CONSISTENT;
    }
    Contradiction.Builder found =
        Contradiction.of(Indicator.SCORE, hollow.get(0).values().get(Indicator.SCORE));
    hollow.stream()
        .skip(1)
        .forEach(row -> found.evidence(Indicator.SCORE, row.values().get(Indicator.SCORE)));
    return new Verdict.Inconsistent(
        found
            .related("target", "actual")
            .restsOnWholeForm()
            .says(
                Sentence.of(
                    "%s有得分，却没有指标值和完成值。",
                    "In %s there is a score, and neither a target nor an actual value.",
                    NamedRows.of(hollow))));
  }

  private static boolean isFilled(Form form) {
    return form.total().isPresent()
        || form.project().indicators().stream()
            .anyMatch(row -> REPORTED.stream().anyMatch(f -> row.values().get(f).isPresent()))
        || form.project().funds().stream()
            .anyMatch(line -> line.values().get(FundLine.EXECUTED).isPresent());
  }

  private static boolean isHollow(Indicator indicator) {
    return indicator.values().value(Indicator.SCORE).filter(s -> s.signum() > 0).isPresent()
        && indicator.values().value(Indicator.TARGET).isEmpty()
        && indicator.values().value(Indicator.ACTUAL).isEmpty();
  }
}
