package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Values;
import org.fuhe.scorer.words.WordFile;

/** What an indicator is given of its weight. */
final class Marks {
  private Marks() {}

  /** Tells whether it is given all: its weight, or a coefficient (得分系数) of 100 %. */
  static boolean areFull(Indicator indicator) {
    return hasFullScore(indicator.values()) || hasFullCoefficient(indicator.values());
  }

  /** The field that tells that the marks are full. */
  static Field<?> fullField(Indicator indicator) {
    return hasFullScore(indicator.values()) ? Indicator.SCORE : Indicator.COEFFICIENT;
  }

  /** Returns how many points are missing; empty where that cannot be said. */
  static Optional<BigDecimal> lost(Indicator indicator) {
    Optional<BigDecimal> weight = weight(indicator.values());
    return weight.flatMap(
        full ->
            indicator
                .values()
                .value(Indicator.SCORE)
                .map(full::subtract)
                .filter(lost -> lost.signum() >= 0));
  }

  static boolean areMissing(Indicator indicator) {
    return lost(indicator).filter(lost -> lost.signum() > 0).isPresent();
  }

  /**
   * Tells whether the row looks shifted against its headings, so that what stands under the weights
   * is none: a number stands where its unit should.
   */
  static boolean mayBeShifted(Indicator indicator) {
    return WordFile.plain(indicator.values().text(Indicator.UNIT)).matches("\\d[\\d.]*");
  }

  private static boolean hasFullScore(Values values) {
    Optional<BigDecimal> score = values.value(Indicator.SCORE);
    return weight(values)
        .filter(weight -> score.filter(s -> s.compareTo(weight) >= 0).isPresent())
        .isPresent();
  }

  private static boolean hasFullCoefficient(Values values) {
    return values
        .value(Indicator.COEFFICIENT)
        .filter(share -> share.fraction().compareTo(BigDecimal.ONE) >= 0)
        .isPresent();
  }

  private static Optional<BigDecimal> weight(Values values) {
    return values.value(Indicator.WEIGHT).filter(weight -> weight.signum() > 0);
  }
}
