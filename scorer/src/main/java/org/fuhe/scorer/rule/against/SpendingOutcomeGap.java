package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;

/** Little of the budget was spent, and every output and benefit has full marks. */
@RuleCard(
    id = "spending-outcome-gap",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class SpendingOutcomeGap implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    Optional<Spending> spending = Spending.of(form);
    List<Indicator> outcomes =
        form.indicators().stream().filter(SpendingOutcomeGap::isScoredOrWeighs).toList();
    if (!form.isEvaluation() || spending.isEmpty() || outcomes.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!outcomes.stream().allMatch(row -> row.values().value(Indicator.WEIGHT).isPresent())) {
      return Verdict.NOT_APPLICABLE;
    }
    Cited<BigDecimal> threshold = form.norm().thresholds().value().littleSpent();
    if (!spending.get().isBelow(threshold.value()) || !outcomes.stream().allMatch(Marks::areFull)) {
      return Verdict.CONSISTENT;
    }
    Contradiction.Builder found = spending.get().begin();
    outcomes.forEach(row -> found.evidence(Indicator.SCORE, row.values().get(Indicator.SCORE)));
    return new Verdict.Inconsistent(
        found
            .evidence(Project.REMARKS, form.get(Project.REMARKS))
            .related("score", "target")
            .by(threshold.by())
            .restsOnWholeForm()
            .says(
                Sentence.of(
                    "预算只执行了%s（低于%s），其余%s项指标却全部得满分。",
                    "Only %s of the budget was spent (below %s), and all %s other indicators have"
                        + " full marks.",
                    spending.get().percent(),
                    Spending.percent(threshold.value()),
                    outcomes.size())));
  }

  private static boolean isScoredOrWeighs(Indicator indicator) {
    return indicator.values().value(Indicator.SCORE).isPresent()
        || indicator.values().value(Indicator.WEIGHT).isPresent();
  }
}
