package org.fuhe.scorer.worksheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Interval;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;

/**
 * A score computed again.
 *
 * @param computed what comes out of the printed figures as they stand, not rounded
 * @param expected what comes out of all that the printed figures can stand for
 * @param explanation the computation in words and figures, or why there is none
 * @param formula gives {@code computed}; there is none without it
 */
public record Computation(
    Method method,
    Optional<BigDecimal> computed,
    Optional<Interval> expected,
    Sentence explanation,
    Citation by,
    Optional<Formula> formula) {
  public Computation {
    requireNonNull(method, "method");
    requireNonNull(computed, "computed");
    requireNonNull(expected, "expected");
    requireNonNull(explanation, "explanation");
    requireNonNull(by, "by");
    requireNonNull(formula, "formula");
  }

  /** Returns the computation with what else can be expected. */
  Computation with(Interval possible) {
    return new Computation(
        method,
        computed,
        expected.map(interval -> interval.with(possible)),
        explanation,
        by,
        formula);
  }

  public static Computation none(Sentence reason, Citation by) {
    return new Computation(
        Method.NONE, Optional.empty(), Optional.empty(), reason, by, Optional.empty());
  }
}
