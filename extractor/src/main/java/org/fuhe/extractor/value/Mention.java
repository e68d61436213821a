package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A number within a text, and what was made of it.
 *
 * @param end the index behind it, its unit and the words behind that (以上) included
 * @param number empty where it is no quantity
 */
record Mention(
    Kind kind,
    int end,
    Optional<BigDecimal> number,
    Optional<Comparison> behind,
    @Nullable Unit unit) {

  enum Kind {
    QUANTITY,
    /** A list number, an ordinal, a part of a name: 第2批, A4, 12345热线. */
    NAME,
    /** A number of which the text does not tell what it counts. */
    UNCLEAR
  }

  static Mention name(int end) {
    return new Mention(Kind.NAME, end, Optional.empty(), Optional.empty(), null);
  }

  static Mention unclear(int end) {
    return new Mention(Kind.UNCLEAR, end, Optional.empty(), Optional.empty(), null);
  }
}
