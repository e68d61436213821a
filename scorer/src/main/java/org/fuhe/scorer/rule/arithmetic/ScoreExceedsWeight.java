package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;

/**
 * An indicator is given more than its weight.
 *
 * <p>Where the weights of a form do not hold together, its cells are shifted (the score stands
 * under the weight), and where the score is that of a whole form it is no indicator's.
 */
@RuleCard(
    id = "score-exceeds-weight",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class ScoreExceedsWeight implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    Optional<BigDecimal> weight = subject.value(Indicator.WEIGHT);
    Optional<BigDecimal> score = subject.value(Indicator.SCORE);
    if (weight.isEmpty() || score.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (score.get().compareTo(weight.get()) <= 0) {
      return Verdict.CONSISTENT;
    }
    if (IndicatorWeights.areDoubtful(subject.form())
        || score.get().compareTo(subject.form().norm().norm().fullMarks()) >= 0) {
      return Verdict.notCheckable(
          "表中分值未能全部识别或超过满分，或得分即为满分，可能串列。",
          "Not all weights were understood or they are more than full marks, or the score is all of"
              + " them: cells may be shifted.");
    }
    return new Verdict.Inconsistent(
        Contradiction.of(Indicator.SCORE, subject.get(Indicator.SCORE))
            .evidence(Indicator.WEIGHT, subject.get(Indicator.WEIGHT))
            .expected(weight.get(), score.get())
            .related("weight")
            .says(
                Sentence.of(
                    "得分%s分，超过该指标的分值%s分。",
                    "The score %s is above the indicator's marks of %s.",
                    score.get(),
                    weight.get())));
  }
}
