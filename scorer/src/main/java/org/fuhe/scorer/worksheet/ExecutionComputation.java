package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.subject.Execution;

/**
 * Computes the score of the execution: its marks times the rate, never above the marks.
 *
 * <p>Forms compute it from the printed rate as well as from the amounts (82 % of 20 is 16.4, 53.132
 * ÷ 65 of 20 is 16.35), so that both are possible.
 */
final class ExecutionComputation {
  private ExecutionComputation() {}

  static Computation of(
      Project project, Execution execution, FormNorm norm, IndicatorComputation scores) {
    Cited<BigDecimal> weight = weight(execution, norm);
    Optional<BigDecimal> exact = rateOfAmounts(execution);
    Optional<Interval> byAmounts = intervalOfAmounts(project, execution);
    Optional<Share> printed = printedRate(execution);
    Optional<Interval> byRate =
        printed.map(share -> Precision.share(share, Precision.ofRates(project)));
    Optional<Interval> rate =
        Stream.of(byAmounts, byRate).flatMap(Optional::stream).reduce(Interval::with);
    Optional<Computation> row = execution.row().map(scores::of);
    if (rate.isEmpty()) {
      return row.orElseGet(
          () ->
              Computation.none(
                  new Sentence("未印执行率，也无法由预算数和执行数计算", "no rate is printed, nor can it be computed"),
                  weight.by()));
    }
    BigDecimal fraction = exact.or(() -> printed.map(Share::fraction)).orElseThrow();
    BigDecimal computed =
        fraction.multiply(weight.value()).min(weight.value()).max(BigDecimal.ZERO);
    Interval score =
        rate.get().times(weight.value()).atMost(weight.value()).atLeast(BigDecimal.ZERO);
    return new Computation(
        Method.RATE,
        Optional.of(computed),
        // In a list the execution is an indicator, which gives full marks when its target is met.
        Optional.of(row.flatMap(Computation::expected).map(score::with).orElse(score)),
        explanation(execution, exact, fraction, weight.value(), computed),
        weight.by(),
        Optional.of(formula(execution, weight.value(), exact.isPresent(), fraction)));
  }

  private static Cited<BigDecimal> weight(Execution execution, FormNorm norm) {
    Optional<Reported<BigDecimal>> printed = execution.weight().filter(w -> w.value().isPresent());
    return printed.isPresent()
        ? new Cited<>(printed.get().value().get(), Citation.printed(printed.get().text()))
        : norm.executionWeight();
  }

  /** The budget is the adjusted one; a form that has only one column prints the initial one. */
  private static Optional<Amount> budget(Execution execution) {
    return execution.budget().or(execution::initialBudget).flatMap(Reported::value);
  }

  private static Optional<BigDecimal> rateOfAmounts(Execution execution) {
    Optional<Amount> budget = budget(execution);
    Optional<Amount> executed = execution.executed().flatMap(Reported::value);
    if (budget.isEmpty() || executed.isEmpty() || !isComparable(budget.get(), executed.get())) {
      return Optional.empty();
    }
    return Optional.of(number(executed.get()).divide(number(budget.get()), Precision.DIGITS));
  }

  private static Optional<Interval> intervalOfAmounts(Project project, Execution execution) {
    if (rateOfAmounts(execution).isEmpty()) {
      return Optional.empty();
    }
    Interval budget = Precision.amount(budget(execution).orElseThrow(), project);
    Interval executed =
        Precision.amount(execution.executed().flatMap(Reported::value).orElseThrow(), project);
    // A budget printed as 0.00 of a few yuan says nothing of the rate.
    return budget.low().signum() <= 0 ? Optional.empty() : Optional.of(executed.dividedBy(budget));
  }

  private static boolean isComparable(Amount budget, Amount executed) {
    return budget.number().signum() > 0 && budget.unit().isPresent() == executed.unit().isPresent();
  }

  private static Formula formula(
      Execution execution, BigDecimal weight, boolean ofAmounts, BigDecimal rate) {
    if (!ofAmounts) {
      return Formula.rate(weight, rate);
    }
    Amount budget = budget(execution).orElseThrow();
    Amount executed = execution.executed().flatMap(Reported::value).orElseThrow();
    return budget.unit().equals(executed.unit())
        ? Formula.executed(weight, budget.number(), executed.number())
        : Formula.executed(weight, number(budget), number(executed));
  }

  private static BigDecimal number(Amount amount) {
    return amount.yuan().orElse(amount.number());
  }

  private static Optional<Share> printedRate(Execution execution) {
    Optional<Share> printed = execution.rate().flatMap(Reported::value);
    return printed.isPresent() ? printed : execution.row().flatMap(ExecutionComputation::actual);
  }

  /** The actual value of the row that scores the execution: 95.2 or 0.952 under %. */
  private static Optional<Share> actual(Indicator row) {
    return row.actualNumber()
        .filter(number -> number.signum() >= 0)
        .map(number -> new Share(number, number.compareTo(BigDecimal.ONE) > 0));
  }

  private static Sentence explanation(
      Execution execution,
      Optional<BigDecimal> exact,
      BigDecimal fraction,
      BigDecimal weight,
      BigDecimal computed) {
    Sentence rate =
        exact.isPresent()
            ? Sentence.of(
                "%s ÷ %s = %s%%",
                "%s ÷ %s = %s %%",
                execution.executed().map(Reported::text).orElse(""),
                execution.budget().or(execution::initialBudget).map(Reported::text).orElse(""),
                Precision.percent(fraction))
            : Sentence.of("执行率%s%%", "rate %s %%", Precision.percent(fraction));
    boolean capped = fraction.compareTo(BigDecimal.ONE) > 0;
    Sentence score = Sentence.of("，× %s = %s", ", × %s = %s", weight, Precision.shown(computed));
    Sentence whole = new Sentence(rate.zh() + score.zh(), rate.en() + score.en());
    return capped ? whole.then(Sentence.of("（不超过分值）", "(never above the marks)")) : whole;
  }
}
