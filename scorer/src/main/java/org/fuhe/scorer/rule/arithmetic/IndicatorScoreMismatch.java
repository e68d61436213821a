package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.worksheet.Agreement;
import org.fuhe.scorer.worksheet.Computation;
import org.fuhe.scorer.worksheet.Method;

/**
 * The score of a target that is missed by printed figures is not what the norm gives for them.
 *
 * <p>Full marks for a missed target are unmet-full-score, and missing marks for one that is met are
 * met-but-marked-down. No marks at all are how all-or-nothing is counted, which some agree on: a
 * warning.
 */
@RuleCard(
    id = "indicator-score-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class IndicatorScoreMismatch implements Rule<FormIndicator> {
  private static final Set<Method> OF_MISSED_TARGETS =
      EnumSet.of(Method.RATIO, Method.INVERSE_RATIO);

  @Override
  public Verdict check(FormIndicator subject) {
    Optional<BigDecimal> weight = subject.value(Indicator.WEIGHT);
    Optional<BigDecimal> score = subject.value(Indicator.SCORE);
    Computation computation = subject.computation();
    if (weight.isEmpty()
        || score.isEmpty()
        || score.get().compareTo(weight.get()) >= 0
        || subject.form().execution().isRow(subject.indicator())
        || !OF_MISSED_TARGETS.contains(computation.method())) {
      return Verdict.NOT_APPLICABLE;
    }
    Agreement agreement =
        Agreement.of(
            score.get(),
            Math.max(0, score.get().scale()),
            computation.computed().orElseThrow(),
            computation.expected().orElseThrow());
    if (agreement == Agreement.ROUNDED) {
      return Verdict.CONSISTENT;
    }
    Contradiction.Builder finding = finding(subject, score.get(), computation);
    if (agreement.holds()) {
      return new Verdict.WithinRounding(finding.says(message(subject, computation)));
    }
    if (IndicatorWeights.areDoubtful(subject.form())) {
      return Verdict.notCheckable(
          "表中分值未能全部识别或超过满分，可能串列。",
          "Not all weights were understood or they are more than full marks: cells may be shifted.");
    }
    if (score.get().signum() == 0) {
      finding.severity(Severity.WARNING);
    }
    return new Verdict.Inconsistent(finding.says(message(subject, computation)));
  }

  private static Contradiction.Builder finding(
      FormIndicator subject, BigDecimal score, Computation computation) {
    return Contradiction.of(Indicator.SCORE, subject.get(Indicator.SCORE))
        .evidence(Indicator.WEIGHT, subject.get(Indicator.WEIGHT))
        .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
        .evidence(Indicator.NATURE, subject.get(Indicator.NATURE))
        .evidence(Indicator.ACTUAL, subject.get(Indicator.ACTUAL))
        .expected(Written.score(subject.form(), score, computation.computed().orElseThrow()), score)
        .related("actual", "coefficient-mismatch", "total-mismatch")
        .by(computation.by());
  }

  private static Sentence message(FormIndicator subject, Computation computation) {
    return Sentence.of(
        "%s；得分印为%s。",
        "%s; the score is printed as %s.",
        computation.explanation(),
        subject.get(Indicator.SCORE).orElseThrow().text());
  }
}
