package org.fuhe.scorer.finding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** A sentence for the reader, in Chinese and in English. */
public record Sentence(String zh, String en) {
  public Sentence {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }

  /**
   * Fills the places of both languages with the same values: {@code %s} the next one, {@code %1$s}
   * the first one. A number is written plainly, and a sentence in its own language.
   */
  public static Sentence of(String zh, String en, Object... values) {
    return new Sentence(fill(zh, true, values), fill(en, false, values));
  }

  /** Most sentences are of checks that found nothing: this is many times faster than a format. */
  private static String fill(String pattern, boolean chinese, Object... values) {
    StringBuilder sentence = new StringBuilder(pattern.length() + 16 * values.length);
    int next = 0;
    int from = 0;
    for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
      sentence.append(pattern, from, at);
      if (pattern.startsWith("%%", at)) {
        sentence.append('%');
        from = at + 2;
      } else if (pattern.startsWith("%s", at)) {
        sentence.append(written(values[next++], chinese));
        from = at + 2;
      } else if (pattern.startsWith("$s", at + 2)) {
        sentence.append(written(values[pattern.charAt(at + 1) - '1'], chinese));
        from = at + 4;
      } else {
        throw new IllegalArgumentException("none of %s, %1$s and %%: " + pattern);
      }
    }
    return sentence.append(pattern, from, pattern.length()).toString();
  }

  private static String written(Object value, boolean chinese) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Sentence sentence) {
      return chinese ? sentence.zh : sentence.en;
    }
    return String.valueOf(value);
  }

  public Sentence then(Sentence next) {
    return new Sentence(zh + next.zh, en + " " + next.en);
  }
}
