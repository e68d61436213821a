package org.fuhe.scorer.rule.arithmetic;

import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;

/** The total is not the sum of the awarded scores. */
@RuleCard(
    id = "total-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class TotalMismatch implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    return Verdict.NOT_APPLICABLE;
  }
}
