package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.rule.NamedRows;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;

/**
 * Points are lost, or less is spent than the norm lets pass, and no reason is given: not by the
 * indicator, nor by the form.
 */
@RuleCard(
    id = "shortfall-unexplained",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class ShortfallUnexplained implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    if (!form.isEvaluation()) {
      return Verdict.NOT_APPLICABLE;
    }
    Cited<BigDecimal> threshold = form.norm().thresholds().value().explainedRate();
    List<Indicator> lost =
        form.indicators().stream()
            .filter(Marks::areMissing)
            .filter(indicator -> !Marks.mayBeShifted(indicator))
            .filter(indicator -> !Reasons.givenFor(indicator))
            .filter(indicator -> isCertain(form, indicator))
            .toList();
    Optional<Spending> low =
        Spending.of(form)
            .filter(spending -> spending.isBelow(threshold.value()))
            .filter(spending -> !Reasons.givenAnywhere(form));
    if ((lost.isEmpty() && low.isEmpty()) || Reasons.givenBy(form)) {
      return Verdict.CONSISTENT;
    }
    Contradiction.Builder found =
        lost.isEmpty()
            ? low.orElseThrow().begin()
            : Contradiction.of(Indicator.SCORE, lost.get(0).values().get(Indicator.SCORE));
    if (!lost.isEmpty()) {
      found.evidence(Indicator.WEIGHT, lost.get(0).values().get(Indicator.WEIGHT));
      lost.stream()
          .skip(1)
          .forEach(row -> found.evidence(Indicator.SCORE, row.values().get(Indicator.SCORE)));
      low.ifPresent(spending -> found.evidence(spending.field(), spending.printed()));
    }
    return new Verdict.Inconsistent(
        found
            .related("reason", "deviation_reason")
            .by(threshold.by())
            .restsOnWholeForm()
            .says(sentence(lost, low, threshold.value())));
  }

  private static boolean isCertain(Form form, Indicator indicator) {
    return indicator.values().all().values().stream()
        .map(Reported::printed)
        .noneMatch(form.doubts()::touch);
  }

  private static Sentence sentence(
      List<Indicator> lost, Optional<Spending> low, BigDecimal threshold) {
    Sentence points =
        Sentence.of(
            "%s未得满分，未说明原因。", "Points are lost in %s, and no reason is given.", NamedRows.of(lost));
    if (low.isEmpty()) {
      return points;
    }
    Sentence rate =
        Sentence.of(
            "预算执行率%s，低于%s，未说明原因。",
            "%s of the budget was spent, which is below %s, and no reason is given.",
            low.get().percent(),
            Spending.percent(threshold));
    return lost.isEmpty() ? rate : points.then(rate);
  }
}
