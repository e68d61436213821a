package org.fuhe.scorer.rule.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.scorer.words.WordFile;

/** What the words of an indicator say that it counts, by the lists of {@code words.txt}. */
final class Meaning {
  private static final Map<String, Set<String>> WORDS = WordFile.lists(Meaning.class, "words.txt");

  /** 指标1：, which forms print before a name, and a unit in brackets behind it. */
  private static final Pattern AROUND_NAME = Pattern.compile("^指标\\d*[:.、]|\\([^()]*\\)$");

  private static final Pattern SCALES = Pattern.compile("^[十百千万亿]+");
  private static final Pattern PER = Pattern.compile("[/·•每(].*$");

  private Meaning() {}

  /** The name as it is meant: without the number before it and the brackets behind. */
  static String name(Indicator indicator) {
    String plain = WordFile.plain(indicator.values().text(Indicator.NAME));
    return AROUND_NAME.matcher(plain).replaceAll("");
  }

  /** Tells whether the text names a kind of standard (计划标准) and nothing else. */
  static boolean isStandard(String text) {
    return of("standard").contains(WordFile.plain(text));
  }

  /** Returns what the name counts: {@code share}, {@code people}, {@code money}, {@code times}. */
  static Optional<String> counted(String name) {
    return List.of("share", "people", "money", "times").stream()
        .filter(kind -> endsWith(name, "name." + kind))
        .filter(kind -> !kind.equals("share") || !endsWith(name, "name.no_share"))
        .findFirst();
  }

  /** Returns what the unit measures: {@code share}, {@code money}, {@code people} … */
  static Optional<String> measured(String unit) {
    String first = PER.matcher(WordFile.plain(unit)).replaceFirst("");
    String base = SCALES.matcher(first).replaceFirst("");
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("unit."))
        .filter(entry -> entry.getValue().contains(base))
        .map(entry -> entry.getKey().substring("unit.".length()))
        .findFirst();
  }

  /** Tells whether what is measured cannot be what is counted. */
  static boolean doNotFit(String counted, String measured) {
    return of("unfit." + counted).contains(measured);
  }

  /** Tells whether the indicator is a share of a whole, so that it never exceeds 100 %. */
  static boolean isPartOfWhole(String name) {
    return endsWith(name, "bounded");
  }

  /** Tells whether the indicator can be below zero, as a change or a difference can. */
  static boolean canBeNegative(String name) {
    return of("signed").stream().anyMatch(name::contains);
  }

  /** Tells whether a nature (指标性质) only tells a direction, such as 反向. */
  static boolean isDirection(String nature) {
    return of("direction").contains(WordFile.plain(nature));
  }

  /** The unit as printed: behind the target's number, else in its column. */
  static Optional<String> unit(Indicator indicator) {
    return indicator
        .values()
        .value(Indicator.TARGET)
        .flatMap(
            target ->
                target instanceof Measure.Quantity quantity ? quantity.unit() : Optional.empty())
        .or(() -> indicator.values().value(Indicator.UNIT));
  }

  private static boolean endsWith(String name, String key) {
    return of(key).stream().anyMatch(name::endsWith);
  }

  private static Set<String> of(String key) {
    Set<String> words = WORDS.get(key);
    if (words == null) {
      throw new IllegalStateException("words.txt has no " + key);
    }
    return words;
  }
}
