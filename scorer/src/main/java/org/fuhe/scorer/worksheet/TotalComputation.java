package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.subject.Execution;

/**
 * Adds up the scores of a form. Awarded scores are exact as printed, so their sum is; what is not
 * printed of the execution is added as what it can be.
 */
final class TotalComputation {
  private TotalComputation() {}

  static Computation of(Project project, Execution execution, Computation executed, FormNorm norm) {
    List<BigDecimal> scores = new ArrayList<>();
    for (Indicator indicator : project.indicators()) {
      Optional<BigDecimal> score = indicator.values().value(Indicator.SCORE);
      if (score.isPresent()) {
        scores.add(score.get());
      } else if (indicator.values().value(Indicator.WEIGHT).isPresent()) {
        return Computation.none(
            Sentence.of(
                "指标“%s”没有得分，总分无法相加",
                "the indicator %s has no score, so that there is no sum",
                indicator.values().text(Indicator.NAME)),
            Citation.ARITHMETIC);
      }
    }
    if (scores.isEmpty()) {
      return Computation.none(
          new Sentence("没有指标得分", "no indicator has a score"), Citation.ARITHMETIC);
    }
    BigDecimal rows = Precision.sum(scores);
    Optional<BigDecimal> printed = execution.score().flatMap(Reported::value);
    if (execution.row().isPresent()) {
      return sum(scores, rows, Interval.exactly(rows), Optional.of(rows));
    }
    if (printed.isPresent()) {
      scores.add(printed.get());
      BigDecimal total = rows.add(printed.get());
      return sum(scores, total, Interval.exactly(total), Optional.of(total));
    }
    Interval unprinted = unprinted(project, executed, norm);
    return sum(
        scores,
        rows,
        Interval.exactly(rows).plus(unprinted),
        unprinted.isExact()
            ? Optional.of(rows.add(unprinted.low()))
            : executed.computed().map(rows::add));
  }

  /**
   * What the execution adds when its score is not printed: nothing when the rows have all marks.
   */
  private static Interval unprinted(Project project, Computation executed, FormNorm norm) {
    BigDecimal weight = norm.executionWeight().value();
    Interval whole = new Interval(BigDecimal.ZERO, weight);
    List<BigDecimal> weights = new ArrayList<>();
    for (Indicator indicator : project.indicators()) {
      Optional<BigDecimal> marks = indicator.values().value(Indicator.WEIGHT);
      if (marks.isEmpty() && indicator.values().value(Indicator.SCORE).isPresent()) {
        return whole;
      }
      marks.ifPresent(weights::add);
    }
    BigDecimal sum = Precision.sum(weights);
    BigDecimal full = norm.norm().fullMarks();
    if (sum.compareTo(full) == 0) {
      return Interval.exactly(BigDecimal.ZERO);
    }
    return sum.add(weight).compareTo(full) == 0 ? executed.expected().orElse(whole) : whole;
  }

  private static Computation sum(
      List<BigDecimal> scores,
      BigDecimal printed,
      Interval expected,
      Optional<BigDecimal> computed) {
    String terms = String.join(" + ", scores.stream().map(BigDecimal::toPlainString).toList());
    Sentence said = Sentence.of("%s = %s", "%s = %s", terms, printed);
    Sentence whole =
        expected.isExact()
            ? said
            : said.then(
                Sentence.of(
                    "，另加未印的执行率得分，合计%s至%s",
                    "and the score of the execution, which is not printed: %s to %s",
                    Precision.shown(expected.low()),
                    Precision.shown(expected.high())));
    return new Computation(
        Method.SUM,
        computed,
        Optional.of(expected),
        whole,
        Citation.ARITHMETIC,
        computed.map(
            total -> total.compareTo(printed) == 0 ? Formula.sum() : Formula.sumAndExecution()));
  }
}
