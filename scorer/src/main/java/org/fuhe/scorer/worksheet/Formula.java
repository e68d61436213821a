package org.fuhe.scorer.worksheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a computed score comes of numbers, so that a spreadsheet can compute it again.
 *
 * <p>The text has the names of the operands, {@code + * /}, {@code min}, {@code max}, and of a
 * total {@code sum(scores)} and {@code execution}: what is computed for the execution.
 *
 * @param operands the numbers as they are computed with: those that are printed, brought to one
 *     unit where two of them have different ones
 */
public record Formula(String text, Map<Operand, BigDecimal> operands) {
  /** A number that a score is computed from. */
  public enum Operand {
    WEIGHT,
    TARGET,
    ACTUAL,
    COEFFICIENT,
    BUDGET,
    EXECUTED,
    RATE;

    /** The way it is written in the dataset. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Formula {
    requireNonNull(text, "text");
    operands = Map.copyOf(operands);
  }

  public Optional<BigDecimal> operand(Operand operand) {
    return Optional.ofNullable(operands.get(operand));
  }

  static Formula full(BigDecimal weight) {
    return new Formula("weight", Map.of(Operand.WEIGHT, weight));
  }

  static Formula ratio(boolean inverse, BigDecimal weight, BigDecimal target, BigDecimal actual) {
    return new Formula(
        inverse ? "weight * target / actual" : "weight * actual / target",
        Map.of(Operand.WEIGHT, weight, Operand.TARGET, target, Operand.ACTUAL, actual));
  }

  static Formula coefficient(BigDecimal weight, BigDecimal coefficient) {
    return new Formula(
        "weight * coefficient", Map.of(Operand.WEIGHT, weight, Operand.COEFFICIENT, coefficient));
  }

  static Formula executed(BigDecimal weight, BigDecimal budget, BigDecimal executed) {
    return new Formula(
        "min(weight, max(0, weight * executed / budget))",
        Map.of(Operand.WEIGHT, weight, Operand.BUDGET, budget, Operand.EXECUTED, executed));
  }

  static Formula rate(BigDecimal weight, BigDecimal rate) {
    return new Formula(
        "min(weight, max(0, weight * rate))", Map.of(Operand.WEIGHT, weight, Operand.RATE, rate));
  }

  /** The sum of all scores that are printed, that of the execution among them. */
  static Formula sum() {
    return new Formula("sum(scores)", Map.of());
  }

  static Formula sumAndExecution() {
    return new Formula("sum(scores) + execution", Map.of());
  }
}
