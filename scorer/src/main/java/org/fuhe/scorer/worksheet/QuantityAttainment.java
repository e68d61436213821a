package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.worksheet.Attainment.Basis;
import org.fuhe.scorer.worksheet.Attainment.Standing;

/** Holds a number against a number that is aimed at. */
final class QuantityAttainment {
  /**
   * Of two readings of a number without a unit (1.3 beside 万人, 0.95 beside %), one that lies
   * further from the target than this is not what is meant.
   */
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);

  private final Indicator indicator;
  private final Measure.Quantity target;
  private final Measure.Quantity actual;

  /** One way to read both numbers, in one unit. */
  private record Reading(BigDecimal target, BigDecimal actual, CountedUnit unit) {
    BigDecimal targetInBase() {
      return unit.inBase(target);
    }

    boolean isPlausible() {
      if (target.signum() <= 0 || actual.signum() <= 0) {
        return true;
      }
      return actual.compareTo(target.multiply(FARTHEST)) <= 0
          && target.compareTo(actual.multiply(FARTHEST)) <= 0;
    }
  }

  private QuantityAttainment(
      Indicator indicator, Measure.Quantity target, Measure.Quantity actual) {
    this.indicator = indicator;
    this.target = target;
    this.actual = actual;
  }

  static Attainment of(
      Indicator indicator, Measure.Quantity target, Measure.Quantity actual, boolean sameText) {
    return new QuantityAttainment(indicator, target, actual).attainment(sameText);
  }

  private Attainment attainment(boolean sameText) {
    if (indicator.comparison().isPresent()
        && target.comparison().isPresent()
        && areOpposite(indicator.comparison().get(), target.comparison().get())) {
      return Attainment.untold(
          "指标性质与指标值的符号相反", "the nature and the target's own sign are opposite");
    }
    List<Reading> readings = sameText ? List.of(sameUnit(targetUnit())) : readings();
    if (readings.isEmpty()) {
      return Attainment.untold(
          "指标值%s与完成值%s单位不同",
          "the target %s and the actual value %s are not in one unit",
          indicator.values().text(Indicator.TARGET),
          indicator.values().text(Indicator.ACTUAL));
    }
    List<Reading> plausible = readings.stream().filter(Reading::isPlausible).toList();
    List<Attainment> possible =
        (plausible.isEmpty() ? readings : plausible).stream().map(this::compare).toList();
    Attainment first = possible.get(0);
    return possible.stream().allMatch(other -> other.standing() == first.standing())
        ? first
        : Attainment.untold(
            "完成值%s未注明单位，可作两种理解",
            "the actual value %s has no unit and can be read in two ways",
            indicator.values().text(Indicator.ACTUAL));
  }

  private CountedUnit targetUnit() {
    return target
        .unit()
        .or(() -> indicator.values().value(Indicator.UNIT))
        .map(CountedUnit::of)
        .orElse(CountedUnit.NONE);
  }

  private Reading sameUnit(CountedUnit unit) {
    return new Reading(target.number(), actual.number(), unit);
  }

  private List<Reading> readings() {
    CountedUnit aimed = targetUnit();
    if (actual.unit().isEmpty()) {
      return bareActual(aimed);
    }
    CountedUnit reached = CountedUnit.of(actual.unit().get());
    if (aimed.isNone()) {
      // 20 and 20人 count the same; 20 and 100% need not.
      return reached.isShare() || reached.isMultiple() ? List.of() : List.of(sameUnit(reached));
    }
    if (!aimed.countsTheSameAs(reached)) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    if (aimed.factor().compareTo(reached.factor()) == 0) {
      readings.add(sameUnit(aimed));
    } else {
      readings.add(inBase(aimed.inBase(target.number()), reached.inBase(actual.number()), aimed));
    }
    if (isBareFraction(target, aimed)) {
      readings.add(inBase(target.number(), reached.inBase(actual.number()), aimed));
    }
    return readings;
  }

  /**
   * A number without a unit is in the target's, or, where that is a multiple, in what it counts.
   */
  private List<Reading> bareActual(CountedUnit aimed) {
    List<Reading> readings = new ArrayList<>();
    readings.add(sameUnit(aimed));
    boolean fraction = isBareFraction(actual, aimed);
    if (fraction || (aimed.isMultiple() && !aimed.isShare())) {
      readings.add(inBase(aimed.inBase(target.number()), actual.number(), aimed));
    }
    if (isBareFraction(target, aimed)) {
      readings.add(inBase(target.number(), aimed.inBase(actual.number()), aimed));
    }
    return readings;
  }

  private static boolean isBareFraction(Measure.Quantity quantity, CountedUnit unit) {
    return unit.isShare()
        && quantity.unit().isEmpty()
        && quantity.number().signum() > 0
        && quantity.number().compareTo(BigDecimal.ONE) <= 0;
  }

  /** Brings numbers counted in the base back to the target's unit, where that goes exactly. */
  private static Reading inBase(BigDecimal target, BigDecimal actual, CountedUnit unit) {
    try {
      return new Reading(
          target.divide(unit.factor(), MathContext.UNLIMITED),
          actual.divide(unit.factor(), MathContext.UNLIMITED),
          unit);
    } catch (ArithmeticException endless) { // 100 minutes in hours
      return new Reading(
          target, actual, new CountedUnit(BigDecimal.ONE, unit.base(), unit.isShare()));
    }
  }

  private Attainment compare(Reading reading) {
    Optional<Comparison> evident =
        Directions.of(
            indicator.values().text(Indicator.NAME), reading.unit(), reading.targetInBase());
    Optional<Comparison> sign = indicator.comparison();
    if (sign.isPresent() && sign.get() != Comparison.EQUAL) {
      return told(standing(sign.get(), reading), Basis.PRINTED, sign.get(), reading);
    }
    if (sign.isPresent()) {
      return equal(evident, reading);
    }
    Comparison direction = evident.orElse(Comparison.AT_LEAST);
    Basis basis = evident.isPresent() ? Basis.EVIDENT : Basis.ASSUMED;
    return told(standing(direction, reading), basis, direction, reading);
  }

  /** A printed {@code =} says what is aimed at, not which side of it is the worse one. */
  private Attainment equal(Optional<Comparison> evident, Reading reading) {
    Standing standing =
        standing(evident.orElse(Comparison.AT_LEAST), reading) == Standing.MET
            ? Standing.EXCEEDED
            : standing(evident.orElse(Comparison.AT_LEAST), reading);
    boolean unclear =
        evident.isEmpty()
            && (reading.unit().isTime() || reading.unit().isMoney() || reading.unit().isShare());
    return told(standing, unclear ? Basis.ASSUMED : Basis.PRINTED, Comparison.EQUAL, reading);
  }

  private Standing standing(Comparison sign, Reading reading) {
    int side = reading.actual().compareTo(reading.target());
    boolean more = sign == Comparison.AT_LEAST || sign == Comparison.MORE;
    int better = more ? side : -side;
    Comparison own = actual.comparison().orElse(Comparison.EQUAL);
    if (own == Comparison.EQUAL || own == Comparison.QUALITATIVE) {
      return better == 0 ? Standing.EQUAL : better > 0 ? Standing.MET : Standing.MISSED;
    }
    // The actual value is a range itself: >95%, 100人以上.
    boolean ownMore = own == Comparison.AT_LEAST || own == Comparison.MORE;
    boolean ownStrict = own == Comparison.LESS || own == Comparison.MORE;
    boolean strict = sign == Comparison.LESS || sign == Comparison.MORE;
    if (ownMore == more) {
      return better > 0 || (better == 0 && (ownStrict || !strict)) ? Standing.MET : Standing.UNTOLD;
    }
    return better < 0 || (better == 0 && ownStrict && !strict) ? Standing.MISSED : Standing.UNTOLD;
  }

  private Attainment told(Standing standing, Basis basis, Comparison comparison, Reading reading) {
    return new Attainment(
        standing,
        basis,
        Optional.of(comparison),
        Optional.of(reading.target()),
        Optional.of(reading.actual()),
        reason(standing, basis, comparison));
  }

  private Sentence reason(Standing standing, Basis basis, Comparison comparison) {
    String aim = indicator.values().text(Indicator.TARGET);
    String reached = indicator.values().text(Indicator.ACTUAL);
    boolean less = comparison == Comparison.AT_MOST || comparison == Comparison.LESS;
    Sentence said =
        switch (standing) {
          case MISSED ->
              Sentence.of(
                  "完成值%s未达到指标值%s", "the actual value %s misses the target %s", reached, aim);
          case EQUAL ->
              Sentence.of("完成值%s等于指标值%s", "the actual value %s is the target %s", reached, aim);
          case MET ->
              Sentence.of("完成值%s达到指标值%s", "the actual value %s meets the target %s", reached, aim);
          case EXCEEDED ->
              Sentence.of(
                  "完成值%s优于指标值%s", "the actual value %s is better than the target %s", reached, aim);
          case UNTOLD ->
              Sentence.of(
                  "完成值%s是一个范围，与指标值%s无法比较",
                  "the actual value %s is a range that cannot be held against the target %s",
                  reached,
                  aim);
        };
    return switch (basis) {
      case PRINTED -> said;
      case EVIDENT ->
          said.then(
              less
                  ? new Sentence(
                      "（未印符号，按指标名称以低为优）",
                      "(no sign is printed; by the indicator's words less is better)")
                  : new Sentence(
                      "（未印符号，按指标名称以高为优）",
                      "(no sign is printed; by the indicator's words more is better)"));
      case ASSUMED ->
          said.then(
              new Sentence(
                  "（未说明方向，假定以高为优）", "(the direction is not said; more is taken for better)"));
    };
  }

  private static boolean areOpposite(Comparison one, Comparison other) {
    return (pointsUp(one) && pointsDown(other)) || (pointsDown(one) && pointsUp(other));
  }

  private static boolean pointsUp(Comparison sign) {
    return sign == Comparison.AT_LEAST || sign == Comparison.MORE;
  }

  private static boolean pointsDown(Comparison sign) {
    return sign == Comparison.AT_MOST || sign == Comparison.LESS;
  }
}
