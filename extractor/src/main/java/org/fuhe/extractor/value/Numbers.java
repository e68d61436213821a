package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Printed;

/**
 * Reads a printed number: {@code 1,350,000.00}, {@code １７４０}, {@code －3}, {@code 1.35E+06}. It
 * keeps the scale that is printed.
 *
 * <p>Commas count only where they part thousands: {@code 1,00} and {@code 12,34.5} are no numbers.
 * A full-width comma counts between full-width digits alone, since {@code 95，100} is two numbers.
 * More than 18 digits are a code.
 */
public final class Numbers {
  private Numbers() {}

  public static Optional<BigDecimal> read(Printed printed) {
    return read(printed.text());
  }

  public static Optional<BigDecimal> read(String text) {
    return text.isEmpty() ? Optional.empty() : between(Glyphs.of(text), 0, -1);
  }

  /**
   * Reads the number that fills the characters from one index to the other.
   *
   * @param to negative for the end of the text
   */
  static Optional<BigDecimal> between(Glyphs text, int from, int to) {
    int end = to < 0 ? text.length() : to;
    char sign = text.at(from);
    int start = sign == '-' || sign == '+' ? from + 1 : from;
    if (!Numeral.beginsAt(text, start)) {
      return Optional.empty();
    }
    Numeral numeral = Numeral.at(text, start);
    if (numeral.end() != end) {
      return Optional.empty();
    }
    return sign == '-' ? numeral.value().map(BigDecimal::negate) : numeral.value();
  }
}
