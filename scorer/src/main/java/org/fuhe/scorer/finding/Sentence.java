package org.fuhe.scorer.finding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/** A sentence for the reader, in Chinese and in English. */
public record Sentence(String zh, String en) {
  public Sentence {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }

  /**
   * Fills {@code %s} places of both languages with the same values; a number is written plainly,
   * and a sentence in its own language.
   */
  public static Sentence of(String zh, String en, Object... values) {
    return new Sentence(fill(zh, true, values), fill(en, false, values));
  }

  private static String fill(String pattern, boolean chinese, Object... values) {
    Object[] written =
        Arrays.stream(values)
            .map(
                value -> {
                  if (value instanceof BigDecimal number) {
                    return number.toPlainString();
                  }
                  return value instanceof Sentence sentence
                      ? chinese ? sentence.zh : sentence.en
                      : value;
                })
            .toArray();
    return String.format(Locale.ROOT, pattern, written);
  }

  public Sentence then(Sentence next) {
    return new Sentence(zh + next.zh, en + " " + next.en);
  }
}
