package org.fuhe.extractor.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;
import org.jspecify.annotations.Nullable;

/**
 * Reads the nature of an indicator (指标性质, 计算符号): {@code ≥}, {@code 定性}, {@code 反向指标}, {@code
 * 定量（≥）}.
 *
 * <p>定量 says that there is a number to compare, not how; it stays empty unless a sign stands with
 * it.
 */
public final class Natures {
  private static final String INDICATOR = "指标";
  private static final String BETWEEN = "()、/-—:：,，;；";

  /** The comparison of each word, and nothing for those that only say that there is a number. */
  private static final WordTree<Optional<Comparison>> WORDS = words();

  private Natures() {}

  public static Reported<Comparison> read(Printed printed) {
    Glyphs text = Glyphs.of(printed.text());
    return new Reported<>(printed, comparison(text));
  }

  private static Optional<Comparison> comparison(Glyphs text) {
    Optional<Comparison> sign = Sign.alone(text, 0, text.length());
    if (sign.isPresent()) {
      return sign;
    }
    Optional<Comparison> comparison = Optional.empty();
    boolean quantitative = false;
    int at = 0;
    while (at < text.length()) {
      Sign said = wordOrSign(text, at);
      if (said == null && !text.has(INDICATOR, at) && BETWEEN.indexOf(text.at(at)) < 0) {
        return Optional.empty();
      }
      if (said == null) {
        at += text.has(INDICATOR, at) ? INDICATOR.length() : 1;
        continue;
      }
      at = said.end();
      quantitative |= said.comparison().isEmpty();
      if (comparison.isEmpty()) {
        comparison = said.comparison();
      } else if (said.comparison().isPresent() && !said.comparison().equals(comparison)) {
        return Optional.empty();
      }
    }
    // 定性/定量: a template of which nothing was struck out.
    return quantitative && comparison.equals(Optional.of(Comparison.QUALITATIVE))
        ? Optional.empty()
        : comparison;
  }

  private static @Nullable Sign wordOrSign(Glyphs text, int index) {
    Sign sign = Sign.at(text, index);
    if (sign != null) {
      return sign;
    }
    WordTree.Match<Optional<Comparison>> word = WORDS.longest(text, index);
    return word == null ? null : new Sign(word.end(), word.value(), false);
  }

  private static WordTree<Optional<Comparison>> words() {
    Map<String, Optional<Comparison>> words = new HashMap<>();
    Vocabulary.comparisons("nature").forEach((word, sign) -> words.put(word, Optional.of(sign)));
    Vocabulary.of("nature.quantitative").forEach(word -> words.put(word, Optional.empty()));
    return new WordTree<>(words);
  }
}
