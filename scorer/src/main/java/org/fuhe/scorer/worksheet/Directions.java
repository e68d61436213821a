package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.model.Comparison;
import org.fuhe.scorer.words.WordFile;

/**
 * Tells from the words of an indicator which way it points: more complaints are worse, more people
 * trained are better. The words stand in {@code directions.txt}.
 */
final class Directions {
  private static final Map<String, Set<String>> WORDS =
      WordFile.lists(Directions.class, "directions.txt");

  /** The kinds of word of which the last one in the name settles the direction. */
  private static final List<String> SETTLING = List.of("more", "less", "bad", "open");

  /** No share is to be kept under a ceiling as high as this: the words were misunderstood. */
  private static final BigDecimal HIGHEST_CEILING = new BigDecimal("0.5");

  /** A share that aims as high as this is to be reached. */
  private static final BigDecimal LOWEST_HIGH_AIM = new BigDecimal("0.8");

  private Directions() {}

  /**
   * Returns {@link Comparison#AT_LEAST} or {@link Comparison#AT_MOST} where the words tell it.
   *
   * @param target in the unit that it is counted in; a share as a fraction
   */
  static Optional<Comparison> of(String name, CountedUnit unit, BigDecimal target) {
    if (target.signum() == 0) {
      return Optional.of(Comparison.AT_MOST);
    }
    String words = WordFile.plain(name);
    Optional<String> settling = settling(words);
    if (settling.isPresent()) {
      return bySettling(settling.get(), words, unit, target);
    }
    if (unit.isTime() && contains(words, "timely")) {
      return Optional.of(Comparison.AT_MOST);
    }
    boolean counted = contains(words, "counted") || (unit.isCount() && contains(words, "done"));
    boolean highShare = unit.isShare() && target.compareTo(LOWEST_HIGH_AIM) >= 0;
    return counted || highShare ? Optional.of(Comparison.AT_LEAST) : Optional.empty();
  }

  private static Optional<Comparison> bySettling(
      String kind, String words, CountedUnit unit, BigDecimal target) {
    return switch (kind) {
      case "more" -> Optional.of(Comparison.AT_LEAST);
      case "less", "bad" ->
          contains(words, "dealt_with")
                  || (unit.isShare() && target.compareTo(HIGHEST_CEILING) >= 0)
              ? Optional.empty()
              : Optional.of(Comparison.AT_MOST);
      default -> Optional.empty();
    };
  }

  /** The kind of the settling word that ends last in the name. */
  private static Optional<String> settling(String words) {
    int bestEnd = 0;
    int bestLength = 0;
    Optional<String> best = Optional.empty();
    for (String kind : SETTLING) {
      for (String word : list(kind)) {
        int at = words.lastIndexOf(word);
        int end = at + word.length();
        boolean better = end > bestEnd || (end == bestEnd && word.length() > bestLength);
        if (at >= 0 && better) {
          bestEnd = end;
          bestLength = word.length();
          best = Optional.of(kind);
        }
      }
    }
    return best;
  }

  private static boolean contains(String words, String kind) {
    return list(kind).stream().anyMatch(words::contains);
  }

  static Set<String> list(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }
}
