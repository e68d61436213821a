package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * The total is not the sum of the awarded scores.
 *
 * <p>Scores are awarded, so they are exact as printed; only the total may have been rounded. A
 * blank score is not a zero: it stands for all that its row can be given, and so does an execution
 * of which no score is printed. With two totals one is enough.
 */
@RuleCard(
    id = "total-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class TotalMismatch implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    Addends addends = Addends.of(form);
    if (!form.isEvaluation() || form.total().isEmpty() || addends.scored().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<BigDecimal> totals = totals(form);
    if (totals.isEmpty()) {
      return Verdict.notCheckable("总分无法识别为数值。", "No number can be understood in the total.");
    }
    BigDecimal sum = addends.sum();
    if (totals.stream().anyMatch(total -> total.compareTo(sum) == 0)) {
      return Verdict.CONSISTENT;
    }
    Optional<BigDecimal> rounded =
        totals.stream().filter(total -> isRounded(total, addends)).findFirst();
    if (rounded.isPresent()) {
      return new Verdict.WithinRounding(finding(form, addends, Interval.exactly(sum)));
    }
    return unequal(form, addends, totals);
  }

  private static Verdict unequal(Form form, Addends addends, List<BigDecimal> totals) {
    IndicatorWeights weights = IndicatorWeights.of(form);
    BigDecimal full = form.norm().norm().fullMarks();
    if (IndicatorWeights.areDoubtful(form) || addends.sum().compareTo(full) > 0) {
      return Verdict.notCheckable(
          "有指标的分值无法识别，或分值、得分之和超过满分，得分可能串列。",
          "Not all weights were understood, or weights or scores are more than full marks: cells may"
              + " be shifted.");
    }
    if (addends.executionIsUnread()) {
      return Verdict.notCheckable("预算执行得分无法识别。", "The score of the execution was not understood.");
    }
    Interval possible =
        Interval.exactly(addends.sum())
            .plus(addends.ofOpenRows())
            .plus(addends.ofUnprintedExecution());
    if (totals.stream().anyMatch(total -> possible.meets(Interval.rounded(total, total.scale())))) {
      return Verdict.notCheckable(
          "有得分未印出，总分与其余得分之差可能正是该得分。", "A score is not printed, and the total leaves room for it.");
    }
    boolean counts = totals.stream().allMatch(possible::isBelow);
    if (counts && !weights.rows().isEmpty() && !weights.sumUp(form)) {
      return Verdict.notCheckable(
          "分值合计不足满分，可能缺少一行指标。",
          "The weights are less than full marks: a row may be lacking that the total counts.");
    }
    return new Verdict.Inconsistent(finding(form, addends, possible));
  }

  private static List<BigDecimal> totals(Form form) {
    return Stream.of(form.get(Project.TOTAL), form.get(Project.TOTAL_ROW))
        .flatMap(Optional::stream)
        .flatMap(total -> total.value().stream())
        .toList();
  }

  /**
   * The total is the sum rounded or cut off, or was added up before the score of the execution,
   * which is computed from amounts, was rounded.
   */
  private static boolean isRounded(BigDecimal total, Addends addends) {
    BigDecimal sum = addends.sum();
    int decimals = total.scale();
    if (decimals < sum.scale()) {
      return sum.subtract(total).abs().compareTo(new BigDecimal("0.5").scaleByPowerOfTen(-decimals))
              <= 0
          || sum.setScale(decimals, RoundingMode.DOWN).compareTo(total) == 0;
    }
    Optional<BigDecimal> execution = addends.execution().flatMap(Reported::value);
    return decimals > sum.scale()
        && execution.filter(score -> score.scale() > 0).isPresent()
        && Interval.rounded(sum, execution.get().scale()).contains(total);
  }

  private static Contradiction finding(Form form, Addends addends, Interval possible) {
    Reported<BigDecimal> total = form.total().orElseThrow();
    Contradiction.Builder finding =
        Contradiction.of(form.totalField(), form.total()).restsOnWholeForm().related("score");
    if (form.totalField().equals(Project.TOTAL)) {
      finding.evidence(Project.TOTAL_ROW, form.get(Project.TOTAL_ROW));
    }
    addends.addTo(finding);
    total
        .value()
        .ifPresent(
            number ->
                finding.expected(
                    number.compareTo(possible.low()) < 0 ? possible.low() : possible.high(),
                    number));
    return finding.says(message(addends, possible, total));
  }

  private static Sentence message(Addends addends, Interval possible, Reported<BigDecimal> total) {
    Sentence sum =
        Sentence.of(
            "各项得分%s=%s，总分为%s。",
            "The scores %s sum to %s; the total is %s.",
            Written.sum(addends.numbers()),
            addends.sum(),
            total.text());
    return possible.isExact()
        ? sum
        : sum.then(
            Sentence.of(
                "未印出的得分至多%s分。",
                "The scores that are not printed can add %s at most.",
                possible.high().subtract(addends.sum())));
  }
}
