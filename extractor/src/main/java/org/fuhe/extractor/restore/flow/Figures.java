package org.fuhe.extractor.restore.flow;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Plain;

/** The value of a printed figure, for comparing sums. */
final class Figures {
  private Figures() {}

  static boolean isAtMost(String text, int limit) {
    return value(text).filter(value -> value.compareTo(BigDecimal.valueOf(limit)) <= 0).isPresent();
  }

  static Optional<BigDecimal> value(String text) {
    String plain = Plain.of(text);
    return Shape.of(plain) == Shape.NUMBER
        ? Optional.of(new BigDecimal(plain.replace(",", "")))
        : Optional.empty();
  }
}
