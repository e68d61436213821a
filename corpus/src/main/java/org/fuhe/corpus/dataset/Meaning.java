package org.fuhe.corpus.dataset;

import java.math.BigDecimal;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Comparison;
import org.fuhe.model.FundSource;
import org.fuhe.model.Measure;
import org.fuhe.model.Share;

/** Writes what was understood of a value the way the dataset has it. */
public final class Meaning {
  private Meaning() {}

  /** Returns the cell of a value; a measure that is no quantity has none. */
  public static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Share share) {
      return share.fraction().toPlainString();
    }
    if (value instanceof Amount amount) {
      return amount.number().toPlainString();
    }
    if (value instanceof Measure measure) {
      return measure instanceof Measure.Quantity quantity ? quantity.number().toPlainString() : "";
    }
    if (value instanceof AmountUnit unit) {
      return unit.label();
    }
    if (value instanceof FundSource source) {
      return source.label();
    }
    if (value instanceof Comparison comparison) {
      return comparison.symbol();
    }
    return value.toString();
  }
}
