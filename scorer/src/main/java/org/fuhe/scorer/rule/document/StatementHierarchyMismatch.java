package org.fuhe.scorer.rule.document;

import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.StatementSum;

/**
 * An account of a budget statement is not the sum of the accounts under it (208 → 20801 → 2080101).
 */
@RuleCard(
    id = "statement-hierarchy-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class StatementHierarchyMismatch implements Rule<StatementSum> {
  @Override
  public Verdict check(StatementSum sum) {
    return sum.kind() != StatementSum.Kind.ACCOUNTS
        ? Verdict.NOT_APPLICABLE
        : PrintedSum.check(sum, "statement-sum-mismatch");
  }
}
