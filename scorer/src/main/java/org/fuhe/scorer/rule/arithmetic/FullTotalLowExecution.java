package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
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
 * The total is higher than the rate of execution allows, whatever else is given: with a tenth
 * spent, 10 points for the execution can bring one point only, and the total 91 at most.
 *
 * <p>Of all readings of the rate, the marks and the total, the one that allows most counts.
 */
@RuleCard(
    id = "full-total-low-execution",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class FullTotalLowExecution implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    List<SpentShare> shares = SpentShare.of(form);
    if (!form.isEvaluation() || totals(form).isEmpty() || shares.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!ExecutionMarks.areGiven(form)) {
      return Verdict.NOT_APPLICABLE;
    }
    BigDecimal total = totals(form).stream().min(Comparator.naturalOrder()).orElseThrow();
    if (total.compareTo(form.norm().norm().fullMarks()) > 0) {
      return Verdict.notCheckable(
          "总分超过满分，识别存疑。", "The total is above full marks, and may be misread.");
    }
    ExecutionMarks marks = ExecutionMarks.of(form);
    Interval highest =
        shares.stream()
            .map(share -> highest(form, marks.least(), share))
            .reduce(Interval::with)
            .orElseThrow();
    BigDecimal above = Interval.rounded(total, total.scale()).low().subtract(excess(form));
    if (above.compareTo(highest.high()) <= 0) {
      return Verdict.CONSISTENT;
    }
    return new Verdict.Inconsistent(finding(form, total, marks, shares.get(0)));
  }

  /**
   * The highest total that a rate allows; its score was rounded as scores are before it was added.
   */
  private static Interval highest(Form form, BigDecimal marks, SpentShare share) {
    int decimals =
        form.execution().score().flatMap(Reported::value).map(BigDecimal::scale).orElse(0);
    Interval rounding =
        Interval.rounded(BigDecimal.ZERO, Math.max(decimals, form.decimals(Indicator.SCORE)));
    return Interval.exactly(form.norm().norm().fullMarks().subtract(marks))
        .plus(share.of(marks))
        .plus(rounding);
  }

  /** What scores above their weights add, which is another contradiction. */
  private static BigDecimal excess(Form form) {
    return form.project().indicators().stream()
        .map(Indicator::values)
        .filter(row -> row.value(Indicator.WEIGHT).isPresent())
        .filter(row -> row.value(Indicator.SCORE).isPresent())
        .map(row -> row.value(Indicator.SCORE).get().subtract(row.value(Indicator.WEIGHT).get()))
        .reduce(BigDecimal.ZERO, (sum, more) -> sum.add(more.max(BigDecimal.ZERO)));
  }

  private static List<BigDecimal> totals(Form form) {
    return Stream.of(form.get(Project.TOTAL), form.get(Project.TOTAL_ROW))
        .flatMap(Optional::stream)
        .flatMap(total -> total.value().stream())
        .toList();
  }

  private static Contradiction finding(
      Form form, BigDecimal total, ExecutionMarks all, SpentShare share) {
    BigDecimal full = form.norm().norm().fullMarks();
    BigDecimal marks = all.least();
    BigDecimal highest = Written.score(form, full.subtract(marks).add(share.exactlyOf(marks)));
    Optional<Reported<BigDecimal>> reported =
        Stream.of(form.get(Project.TOTAL), form.get(Project.TOTAL_ROW))
            .flatMap(Optional::stream)
            .filter(one -> one.value().filter(total::equals).isPresent())
            .findFirst();
    Contradiction.Builder finding =
        Contradiction.of(
            reported.equals(form.get(Project.TOTAL)) ? Project.TOTAL : Project.TOTAL_ROW, reported);
    SpentShare.of(form)
        .forEach(
            one ->
                one.evidence()
                    .forEach(evidence -> finding.evidence(evidence.field(), evidence.printed())));
    form.execution().score().ifPresent(score -> finding.evidence(FundLine.SCORE, score));
    return finding
        .expected(highest, total)
        .by(all.candidates().get(0).by())
        .related("total-mismatch", "execution-score-mismatch", "execution-rate-mismatch")
        .says(
            Sentence.of(
                "%s，预算执行满分%s分，总分至多%s-%s+%s=%s，而总分为%s。",
                "With %s and %s points for the execution, the total can be %s − %s + %s = %s at most;"
                    + " it is %s.",
                share.explanation(),
                marks,
                full,
                marks,
                Written.score(form, share.exactlyOf(marks)),
                highest,
                total));
  }
}
