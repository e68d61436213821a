package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;

/**
 * The total in a form's heading and the one in its table differ by more than either can have been
 * rounded. The sum of the scores tells which of them is right, if it is one of them.
 */
@RuleCard(
    id = "total-row-disagrees",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class TotalRowDisagrees implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    Optional<Reported<BigDecimal>> heading = form.get(Project.TOTAL);
    Optional<Reported<BigDecimal>> row = form.get(Project.TOTAL_ROW);
    if (heading.isEmpty() || row.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (heading.get().value().isEmpty() || row.get().value().isEmpty()) {
      return Verdict.notCheckable(
          "有一处总分无法识别为数值。", "No number can be understood in one of the totals.");
    }
    BigDecimal above = heading.get().value().get();
    BigDecimal below = row.get().value().get();
    if (above.compareTo(below) == 0) {
      return Verdict.CONSISTENT;
    }
    Contradiction finding = finding(form, above, below);
    return isRoundingOf(above, below) || isRoundingOf(below, above)
        ? new Verdict.WithinRounding(finding)
        : new Verdict.Inconsistent(finding);
  }

  private static boolean isRoundingOf(BigDecimal shorter, BigDecimal longer) {
    return shorter.scale() < longer.scale()
        && (Interval.rounded(shorter, shorter.scale()).contains(longer)
            || longer.setScale(shorter.scale(), RoundingMode.DOWN).compareTo(shorter) == 0);
  }

  private static Contradiction finding(Form form, BigDecimal above, BigDecimal below) {
    Addends addends = Addends.of(form);
    boolean rowIsRight = addends.sum().compareTo(below) == 0;
    boolean headingIsRight = addends.sum().compareTo(above) == 0;
    Field<BigDecimal> wrong = rowIsRight ? Project.TOTAL : Project.TOTAL_ROW;
    Field<BigDecimal> other = rowIsRight ? Project.TOTAL_ROW : Project.TOTAL;
    Contradiction.Builder finding =
        Contradiction.of(wrong, form.get(wrong))
            .evidence(other, form.get(other))
            .expected(rowIsRight ? below : above, rowIsRight ? above : below);
    Sentence differ =
        Sentence.of(
            "表头总分为%s，表内总分为%s。", "The heading's total is %s, the table's is %s.", above, below);
    if (rowIsRight || headingIsRight) {
      return finding.says(
          differ.then(Sentence.of("各项得分之和为%s。", "The scores sum to %s.", addends.sum())));
    }
    return finding.related(other.name()).says(differ);
  }
}
