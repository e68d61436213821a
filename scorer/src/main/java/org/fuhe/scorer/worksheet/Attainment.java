package org.fuhe.scorer.worksheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.words.WordFile;

/**
 * Whether an indicator's target is met, told from the printed figures alone.
 *
 * @param basis what tells in which direction the target points
 * @param comparison how the two were held against each other; of a bare number the direction that
 *     its indicator's words tell, or that is assumed
 * @param target the number aimed at, in the same unit as {@code actual}
 */
public record Attainment(
    Standing standing,
    Basis basis,
    Optional<Comparison> comparison,
    Optional<BigDecimal> target,
    Optional<BigDecimal> actual,
    Sentence reason) {
  /** Where the actual value stands to the target. */
  public enum Standing {
    MISSED,
    /**
     * The actual value is the target. With a strict sign ({@link Comparison#LESS}, {@link
     * Comparison#MORE}) that misses it, though by nothing.
     */
    EQUAL,
    MET,
    /** On the better side of a target of {@code =}. */
    EXCEEDED,
    /** It cannot be told for certain. */
    UNTOLD;

    /** The way it is written in the dataset. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What tells the direction of a target. */
  public enum Basis {
    /** A sign or words for one. */
    PRINTED,
    /** The words of the indicator: 满意度, 成本. */
    EVIDENT,
    /** Nothing: more is taken for better. */
    ASSUMED
  }

  public Attainment {
    requireNonNull(standing, "standing");
    requireNonNull(basis, "basis");
    requireNonNull(comparison, "comparison");
    requireNonNull(target, "target");
    requireNonNull(actual, "actual");
    requireNonNull(reason, "reason");
  }

  /**
   * Holds an indicator's actual value against its target.
   *
   * @param year that of the form, which its dates leave out
   */
  public static Attainment of(Indicator indicator, Optional<Integer> year) {
    Optional<Reported<Measure>> target = indicator.values().get(Indicator.TARGET);
    Optional<Reported<Measure>> actual = indicator.values().get(Indicator.ACTUAL);
    if (target.isEmpty() || actual.isEmpty()) {
      return untold("未填指标值或完成值", "no target or no actual value is printed");
    }
    if (target.get().value().isEmpty() || actual.get().value().isEmpty()) {
      return untold("指标值或完成值不是可比较的数值", "the target or the actual value states nothing");
    }
    Measure aim = target.get().value().get();
    Measure reached = actual.get().value().get();
    Optional<Comparison> sign = indicator.comparison();
    boolean sameText =
        WordFile.plain(target.get().text()).equals(WordFile.plain(actual.get().text()));
    boolean quantities =
        aim instanceof Measure.Quantity
            && reached instanceof Measure.Quantity
            && !sign.equals(Optional.of(Comparison.QUALITATIVE));
    if (sameText && !quantities) {
      return new Attainment(
          Standing.EQUAL,
          Basis.PRINTED,
          sign,
          Optional.empty(),
          Optional.empty(),
          Sentence.of("完成值与指标值文字相同", "the actual value repeats the target's words"));
    }
    if (quantities) {
      return QuantityAttainment.of(
          indicator, (Measure.Quantity) aim, (Measure.Quantity) reached, sameText);
    }
    if (aim instanceof Measure.Time due && reached instanceof Measure.Time done) {
      return TimeAttainment.of(indicator, due, done, year);
    }
    boolean several =
        (aim instanceof Measure.Words words && words.numeric())
            || (reached instanceof Measure.Words others && others.numeric());
    return several
        ? untold("文字中有多个数值，或数值含义不明", "the words state several numbers, or one of unclear meaning")
        : untold("定性指标，无法仅凭数值判断", "a quality, of which figures do not tell whether it is reached");
  }

  static Attainment untold(String zh, String en, Object... values) {
    return new Attainment(
        Standing.UNTOLD,
        Basis.ASSUMED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sentence.of(zh, en, values));
  }

  /** Tells whether the target is reached or passed, strict signs being strict. */
  public boolean isMet() {
    return switch (standing) {
      case MET, EXCEEDED -> true;
      case EQUAL -> !isStrict();
      case MISSED, UNTOLD -> false;
    };
  }

  /** Tells whether the sign leaves out the target itself: {@code <}, {@code >}. */
  public boolean isStrict() {
    return comparison.filter(c -> c == Comparison.LESS || c == Comparison.MORE).isPresent();
  }

  /** Tells whether less is better by the comparison. */
  public boolean lessIsBetter() {
    return comparison.filter(c -> c == Comparison.LESS || c == Comparison.AT_MOST).isPresent();
  }
}
