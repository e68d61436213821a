package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Measure;
import org.fuhe.model.Period;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;
import org.fuhe.model.Share;

/** Prints texts as a reader hands them on, and writes meanings as the tables of the tests do. */
final class Print {
  private Print() {}

  static Printed of(String text) {
    return Printed.of(
        List.of(new Run(text, new Place.InText(1, 0, text.codePointCount(0, text.length())))));
  }

  static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  /** {@code 100 %}, or the fraction. */
  static String share(Optional<Share> share) {
    return share.map(s -> s.number().toPlainString() + (s.percent() ? " %" : "")).orElse("");
  }

  static String sign(Optional<Comparison> comparison) {
    return comparison.map(Comparison::symbol).orElse("");
  }

  /**
   * {@code >= 95 %}, {@code time 2021-1 to 2021-12}, {@code words}; blank where nothing is meant.
   */
  static String measure(String text) {
    return Measures.read(of(text)).value().map(Print::measure).orElse("");
  }

  private static String measure(Measure measure) {
    String meaning;
    if (measure instanceof Measure.Quantity quantity) {
      meaning = quantity.number().toPlainString() + " " + quantity.unit().orElse("");
    } else if (measure instanceof Measure.Time time) {
      meaning = "time " + date(time.period().first()) + " to " + date(time.period().last());
    } else {
      meaning = ((Measure.Words) measure).numeric() ? "words with numbers" : "words";
    }
    return (sign(measure.comparison()) + " " + meaning).strip();
  }

  private static String date(Optional<Period.Date> date) {
    return date.map(
            d ->
                d.year().map(String::valueOf).orElse("*")
                    + d.month().map(month -> "-" + month).orElse("")
                    + d.day().map(day -> "-" + day).orElse(""))
        .orElse("..");
  }
}
