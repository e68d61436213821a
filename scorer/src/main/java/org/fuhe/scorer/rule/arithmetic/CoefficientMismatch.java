package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.worksheet.Agreement;

/** An indicator's score is not its weight times its coefficient (得分系数). */
@RuleCard(
    id = "coefficient-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class CoefficientMismatch implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    Optional<BigDecimal> weight = subject.value(Indicator.WEIGHT);
    Optional<BigDecimal> score = subject.value(Indicator.SCORE);
    Optional<Share> coefficient = subject.value(Indicator.COEFFICIENT);
    if (weight.isEmpty() || score.isEmpty() || subject.get(Indicator.COEFFICIENT).isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (coefficient.isEmpty()) {
      return Verdict.notCheckable("得分系数无法识别。", "The coefficient was not understood.");
    }
    Agreement agreement =
        Agreement.of(
            score.get(),
            Math.max(0, score.get().scale()),
            coefficient.get().fraction().multiply(weight.get()),
            SpentShare.interval(coefficient.get()).times(weight.get()));
    if (agreement == Agreement.ROUNDED) {
      return Verdict.CONSISTENT;
    }
    Contradiction finding = finding(subject, weight.get(), score.get(), coefficient.get());
    return agreement.holds()
        ? new Verdict.WithinRounding(finding)
        : new Verdict.Inconsistent(finding);
  }

  private static Contradiction finding(
      FormIndicator subject, BigDecimal weight, BigDecimal score, Share coefficient) {
    Reported<Share> printed = subject.get(Indicator.COEFFICIENT).orElseThrow();
    Contradiction.Builder finding =
        Contradiction.of(Indicator.COEFFICIENT, subject.get(Indicator.COEFFICIENT))
            .evidence(Indicator.WEIGHT, subject.get(Indicator.WEIGHT))
            .evidence(Indicator.SCORE, subject.get(Indicator.SCORE))
            .related("score", "weight", "indicator-score-mismatch");
    if (weight.signum() > 0) {
      finding.expected(
          Written.like(coefficient, printed.text(), score.divide(weight, MathContext.DECIMAL64)));
    }
    return finding.says(
        Sentence.of(
            "分值%s×得分系数%s=%s，得分印为%s。",
            "The weight %s × the coefficient %s = %s; the score is printed as %s.",
            weight,
            printed.text(),
            Written.score(subject.form(), coefficient.fraction().multiply(weight)),
            score));
  }
}
