package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.FundLine;
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
 * The weights of a form do not sum to full marks.
 *
 * <p>Forms that print no marks for the execution leave them out of the sum or have none: both 90
 * and 100 are right. Where the total counts more than the scores of the rows, a row is lacking, and
 * the weights are not at fault.
 */
@RuleCard(
    id = "weights-not-100",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class WeightsNot100 implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    IndicatorWeights weights = IndicatorWeights.of(form);
    if (weights.rows().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<BigDecimal> right = IndicatorWeights.rightSums(form);
    if (right.stream().anyMatch(sum -> sum.compareTo(weights.sum()) == 0)) {
      return Verdict.CONSISTENT;
    }
    if (!weights.complete() || ShiftedFunds.areIn(form)) {
      return Verdict.notCheckable("有指标的分值未能识别。", "Not all of the weights were understood.");
    }
    if (weights.sum().compareTo(BigDecimal.ONE) == 0) {
      return Verdict.CONSISTENT; // fractions of the full marks
    }
    if (right.stream().anyMatch(sum -> rounding(weights).contains(sum))) {
      return new Verdict.WithinRounding(finding(form, weights, right));
    }
    if (weights.rows().size() < 2 || isFarAbove(form, weights) || aRowIsLacking(form)) {
      return Verdict.notCheckable(
          "指标行似未读全或有误：分值之和相差悬殊，或总分高于各项得分之和。",
          "Rows seem to be lacking or misread: the weights are far off, or the total counts more than"
              + " the scores.");
    }
    return new Verdict.Inconsistent(finding(form, weights, right));
  }

  /**
   * Weights with decimals are shares of a whole (9 times 11.11) and can be off by their rounding.
   */
  private static Interval rounding(IndicatorWeights weights) {
    int decimals = weights.sum().scale();
    BigDecimal halves =
        decimals > 0
            ? new BigDecimal("0.5")
                .scaleByPowerOfTen(-decimals)
                .multiply(BigDecimal.valueOf(weights.rows().size()))
            : BigDecimal.ZERO;
    return new Interval(weights.sum().subtract(halves), weights.sum().add(halves));
  }

  /** No form has half as much again; rows of another one were read with it. */
  private static boolean isFarAbove(Form form, IndicatorWeights weights) {
    BigDecimal full = form.norm().norm().fullMarks();
    return weights.sum().compareTo(full.multiply(new BigDecimal("1.5"))) >= 0;
  }

  /** The total counts more than the scores that are there and those that are not printed. */
  private static boolean aRowIsLacking(Form form) {
    Addends addends = Addends.of(form);
    BigDecimal most = addends.sum().add(addends.ofOpenRows().high());
    if (!addends.executionIsPrinted() && form.execution().row().isEmpty()) {
      most = most.add(form.norm().executionWeight().value());
    }
    BigDecimal highest = most;
    return form.total()
        .flatMap(Reported::value)
        .filter(total -> Interval.rounded(total, total.scale()).isAbove(highest))
        .isPresent();
  }

  private static Contradiction finding(
      Form form, IndicatorWeights weights, List<BigDecimal> right) {
    BigDecimal nearest =
        right.stream()
            .min(Comparator.comparing(sum -> sum.subtract(weights.sum()).abs()))
            .orElseThrow();
    BigDecimal execution = execution(form, nearest);
    BigDecimal sum = weights.sum().add(execution);
    Contradiction.Builder finding =
        Contradiction.of("weight", sum.toPlainString())
            .expected(nearest.add(execution), sum)
            .restsOnWholeForm();
    weights.addTo(finding);
    form.execution().weight().ifPresent(weight -> finding.evidence(FundLine.WEIGHT, weight));
    severity(form, sum).ifPresent(finding::severity);
    List<BigDecimal> all = new ArrayList<>(weights.numbers());
    if (execution.signum() > 0) {
      all.add(execution);
    }
    return finding.says(
        Sentence.of(
            "各项分值%s=%s，应为%s。",
            "The weights %s sum to %s; they should sum to %s.",
            Written.sum(all),
            sum,
            nearest.add(execution)));
  }

  /** The marks of the execution that the sum of a form which scores it is short of. */
  private static BigDecimal execution(Form form, BigDecimal sumOfRows) {
    boolean scored = form.execution().weight().isPresent() || form.execution().score().isPresent();
    BigDecimal left = form.norm().norm().fullMarks().subtract(sumOfRows);
    return scored ? left : BigDecimal.ZERO;
  }

  /** A form that prints the same sum itself means to have other full marks. */
  private static Optional<Severity> severity(Form form, BigDecimal sum) {
    return form.get(Project.WEIGHT_TOTAL)
        .flatMap(Reported::value)
        .filter(printed -> printed.compareTo(sum) == 0)
        .map(printed -> Severity.WARNING);
  }
}
