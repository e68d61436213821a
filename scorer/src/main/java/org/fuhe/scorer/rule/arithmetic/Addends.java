package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.Placeholder;

/**
 * What the total of a form is the sum of.
 *
 * @param scored the rows with a score that was understood
 * @param open the rows that must have a score and of which none was read: blank, or no number
 * @param execution the score of the execution in the funds
 */
record Addends(
    Form form,
    List<Indicator> scored,
    List<Indicator> open,
    Optional<Reported<BigDecimal>> execution) {
  Addends {
    scored = List.copyOf(scored);
    open = List.copyOf(open);
  }

  static Addends of(Form form) {
    List<Indicator> scored = new ArrayList<>();
    List<Indicator> open = new ArrayList<>();
    boolean noWeights = IndicatorWeights.areAbsent(form);
    for (Indicator row : form.project().indicators()) {
      if (row.values().value(Indicator.SCORE).isPresent()) {
        scored.add(row);
      } else if (mustHaveScore(row, noWeights)) {
        open.add(row);
      }
    }
    Optional<Reported<BigDecimal>> execution =
        form.execution().line().flatMap(line -> line.values().get(FundLine.SCORE));
    return new Addends(form, scored, open, execution);
  }

  private static boolean mustHaveScore(Indicator row, boolean noWeights) {
    Optional<BigDecimal> weight = row.values().value(Indicator.WEIGHT);
    if (weight.isPresent()) {
      return weight.get().signum() > 0;
    }
    boolean scoreOfNoNumber = !Placeholder.standsForNothing(row.values().text(Indicator.SCORE));
    boolean weightOfNoNumber = !Placeholder.standsForNothing(row.values().text(Indicator.WEIGHT));
    return scoreOfNoNumber
        || weightOfNoNumber
        || (noWeights
            && !Placeholder.standsForNothing(row.values().text(Indicator.NAME))
            && !Placeholder.standsForNothing(row.values().text(Indicator.ACTUAL)));
  }

  boolean executionIsPrinted() {
    return execution.flatMap(Reported::value).isPresent();
  }

  /** Tells whether the execution's score is printed in the funds, and was not understood. */
  boolean executionIsUnread() {
    boolean unread =
        execution
            .filter(score -> score.value().isEmpty())
            .filter(score -> !Placeholder.standsForNothing(score.text()))
            .isPresent();
    return unread || (!executionIsPrinted() && aPartIsScored());
  }

  private boolean aPartIsScored() {
    return form.project().funds().stream()
        .anyMatch(line -> line.values().value(FundLine.SCORE).isPresent());
  }

  List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    execution.flatMap(Reported::value).ifPresent(numbers::add);
    scored.forEach(row -> row.values().value(Indicator.SCORE).ifPresent(numbers::add));
    return numbers;
  }

  BigDecimal sum() {
    return numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the rows without a score can add. */
  Interval ofOpenRows() {
    BigDecimal most = BigDecimal.ZERO;
    for (Indicator row : open) {
      most = most.add(row.values().value(Indicator.WEIGHT).orElse(form.norm().norm().fullMarks()));
    }
    return new Interval(BigDecimal.ZERO, most);
  }

  /** What an execution of which no score is printed can add. */
  Interval ofUnprintedExecution() {
    BigDecimal full = form.norm().norm().fullMarks();
    if (executionIsPrinted() || form.execution().row().isPresent()) {
      return Interval.exactly(BigDecimal.ZERO);
    }
    IndicatorWeights weights = IndicatorWeights.of(form);
    BigDecimal levels =
        form.norm().printedLevelWeights().values().stream()
            .map(Cited::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal others =
        weights.complete() ? weights.sum() : levels.signum() > 0 ? levels : BigDecimal.ZERO;
    return new Interval(BigDecimal.ZERO, full.subtract(others).max(BigDecimal.ZERO));
  }

  void addTo(Contradiction.Builder finding) {
    execution.ifPresent(score -> finding.evidence(FundLine.SCORE, score));
    scored.forEach(row -> finding.evidence(Indicator.SCORE, row.values().get(Indicator.SCORE)));
  }
}
