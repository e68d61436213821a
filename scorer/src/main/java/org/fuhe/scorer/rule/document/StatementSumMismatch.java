package org.fuhe.scorer.rule.document;

import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.StatementSum;

/** A total of a budget statement is not the sum of its columns or rows. */
@RuleCard(
    id = "statement-sum-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class StatementSumMismatch implements Rule<StatementSum> {
  @Override
  public Verdict check(StatementSum sum) {
    return sum.kind() == StatementSum.Kind.ACCOUNTS
        ? Verdict.NOT_APPLICABLE
        : PrintedSum.check(sum, "statement-hierarchy-mismatch");
  }
}
