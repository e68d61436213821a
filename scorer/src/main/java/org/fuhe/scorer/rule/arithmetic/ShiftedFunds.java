package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.FundLine;
import org.fuhe.scorer.subject.Form;

/**
 * Tells fund lines whose cells were read one column off: an amount stands under the weight. Nothing
 * that such a line says can be held against its publisher.
 */
final class ShiftedFunds {
  private ShiftedFunds() {}

  static boolean areIn(Form form) {
    return form.execution().line().filter(line -> isShifted(form, line)).isPresent();
  }

  /**
   * No form gives its execution more than half of all marks, nor marks with an amount's decimals.
   */
  static boolean isShifted(Form form, FundLine line) {
    Optional<BigDecimal> weight = line.values().value(FundLine.WEIGHT);
    if (weight.isEmpty()) {
      return false;
    }
    BigDecimal full = form.norm().norm().fullMarks();
    boolean tooMany = weight.get().add(weight.get()).compareTo(full) > 0;
    return tooMany || (weight.get().scale() > 0 && isAnAmount(line, weight.get()));
  }

  private static boolean isAnAmount(FundLine line, BigDecimal weight) {
    return Stream.of(FundLine.BUDGET_INITIAL, FundLine.BUDGET, FundLine.EXECUTED)
        .flatMap(field -> line.values().value(field).stream())
        .map(Amount::number)
        .anyMatch(weight::equals);
  }
}
