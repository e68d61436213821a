package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;

/**
 * What a form prints of the execution of its budget (预算执行): in the total line of its funds, or, in
 * lists that have no funds, in a row of the indicators.
 */
public record Execution(Optional<FundLine> line, Optional<Indicator> row) {
  public Execution {
    requireNonNull(line, "line");
    requireNonNull(row, "row");
  }

  public static Execution of(Project project) {
    Optional<FundLine> line = totalLine(project.funds());
    boolean scoredThere =
        line.filter(l -> l.values().value(FundLine.SCORE).isPresent()).isPresent();
    return new Execution(line, scoredThere ? Optional.empty() : row(project.indicators()));
  }

  private static Optional<FundLine> totalLine(List<FundLine> lines) {
    Optional<FundLine> total =
        lines.stream()
            .filter(
                line ->
                    line.values()
                        .value(FundLine.SOURCE)
                        .filter(FundSource.TOTAL::equals)
                        .isPresent())
            .findFirst();
    return total.isPresent() || lines.size() != 1 ? total : Optional.of(lines.get(0));
  }

  /**
   * An indicator that scores the execution of the budget, as its name says: 年度预算执行率, 预算执行率. One
   * under a first level of other words (产出指标) is an output like any other, beside the execution's
   * own score.
   */
  private static Optional<Indicator> row(List<Indicator> indicators) {
    return indicators.stream().filter(Execution::scoresExecution).findFirst();
  }

  private static boolean scoresExecution(Indicator indicator) {
    String level = indicator.values().text(Indicator.LEVEL1);
    return (level.isEmpty() || level.contains("执行"))
        && indicator.values().text(Indicator.NAME).matches("(?:年度)?(?:资金|预算)执行率(?:[(（].*)?");
  }

  /** Tells whether an indicator is the row that scores the execution. */
  public boolean isRow(Indicator indicator) {
    return row.filter(indicator::equals).isPresent();
  }

  public Optional<Reported<Amount>> budget() {
    return of(FundLine.BUDGET);
  }

  public Optional<Reported<Amount>> initialBudget() {
    return of(FundLine.BUDGET_INITIAL);
  }

  public Optional<Reported<Amount>> executed() {
    return of(FundLine.EXECUTED);
  }

  public Optional<Reported<Share>> rate() {
    return of(FundLine.RATE);
  }

  public Optional<Reported<BigDecimal>> weight() {
    Optional<Reported<BigDecimal>> printed = of(FundLine.WEIGHT);
    return printed.isPresent() ? printed : row.flatMap(r -> r.values().get(Indicator.WEIGHT));
  }

  public Optional<Reported<BigDecimal>> score() {
    Optional<Reported<BigDecimal>> printed = of(FundLine.SCORE);
    return printed.isPresent() ? printed : row.flatMap(r -> r.values().get(Indicator.SCORE));
  }

  private <T> Optional<Reported<T>> of(Field<T> field) {
    return line.flatMap(l -> l.values().get(field));
  }
}
