package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.Placeholder;

/**
 * The weights (分值) that the rows of a form print, that of an execution row included.
 *
 * @param rows the rows with a weight that was understood
 * @param complete whether every row that is filled in has one
 */
record IndicatorWeights(List<Indicator> rows, boolean complete, BigDecimal sum) {
  IndicatorWeights {
    rows = List.copyOf(rows);
  }

  static IndicatorWeights of(Form form) {
    List<Indicator> rows = new ArrayList<>();
    boolean complete = true;
    BigDecimal sum = BigDecimal.ZERO;
    for (Indicator row : form.project().indicators()) {
      if (row.values().value(Indicator.WEIGHT).isPresent()) {
        rows.add(row);
        sum = sum.add(row.values().value(Indicator.WEIGHT).get());
      } else if (isFilledIn(row)) {
        complete = false;
      }
    }
    return new IndicatorWeights(rows, complete && !rows.isEmpty(), sum);
  }

  /** Tells whether a row reports something, and is no heading of rows or left out by a stroke. */
  static boolean isFilledIn(Indicator row) {
    return isPrinted(row, Indicator.NAME)
        && (isPrinted(row, Indicator.TARGET)
            || isPrinted(row, Indicator.ACTUAL)
            || isPrinted(row, Indicator.WEIGHT)
            || isPrinted(row, Indicator.SCORE));
  }

  private static boolean isPrinted(Indicator row, Field<?> field) {
    return !Placeholder.standsForNothing(row.values().text(field));
  }

  /** Tells whether the form has no column of weights at all. */
  static boolean areAbsent(Form form) {
    return form.project().indicators().stream()
        .allMatch(row -> row.values().get(Indicator.WEIGHT).isEmpty());
  }

  /**
   * What the weights of the rows can sum to: the full marks, less those that the execution has
   * elsewhere. Where these are not printed, both are right.
   */
  static List<BigDecimal> rightSums(Form form) {
    BigDecimal full = form.norm().norm().fullMarks();
    if (form.execution().row().isPresent()) {
      return List.of(full);
    }
    Optional<BigDecimal> printed = form.execution().weight().flatMap(Reported::value);
    return printed.isPresent()
        ? List.of(full.subtract(printed.get()))
        : List.of(full, full.subtract(form.norm().executionWeight().value()));
  }

  /**
   * Tells whether cells may be shifted: weights are not read or more than full marks, or the scores
   * are half as much again.
   */
  static boolean areDoubtful(Form form) {
    IndicatorWeights weights = of(form);
    BigDecimal full = form.norm().norm().fullMarks();
    BigDecimal most = full.multiply(new BigDecimal("1.5"));
    return !areAbsent(form)
        && (!weights.complete
            || weights.sum.compareTo(full) > 0
            || Addends.of(form).sum().compareTo(most) >= 0);
  }

  boolean sumUp(Form form) {
    return rightSums(form).stream().anyMatch(right -> right.compareTo(sum) == 0);
  }

  List<BigDecimal> numbers() {
    return rows.stream().flatMap(row -> row.values().value(Indicator.WEIGHT).stream()).toList();
  }

  void addTo(Contradiction.Builder finding) {
    for (Indicator row : rows) {
      Reported<BigDecimal> weight = row.values().get(Indicator.WEIGHT).orElseThrow();
      finding.evidence(Indicator.WEIGHT, weight);
    }
  }
}
