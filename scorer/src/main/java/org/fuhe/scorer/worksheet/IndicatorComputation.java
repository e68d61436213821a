package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Measure;
import org.fuhe.model.Project;
import org.fuhe.model.Share;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.norm.Norm;

/** Computes the score of an indicator from its target, its actual value and its marks. */
final class IndicatorComputation {
  private final Project project;
  private final FormNorm norm;
  private final Optional<Integer> year;

  IndicatorComputation(Project project, FormNorm norm, Optional<Integer> year) {
    this.project = project;
    this.norm = norm;
    this.year = year;
  }

  Computation of(Indicator indicator) {
    Optional<BigDecimal> weight = indicator.values().value(Indicator.WEIGHT);
    Optional<Share> coefficient = indicator.values().value(Indicator.COEFFICIENT);
    return weight.isPresent() && coefficient.isPresent()
        ? byCoefficient(indicator, weight.get(), coefficient.get())
        : ofTarget(indicator);
  }

  Computation ofTarget(Indicator indicator) {
    return indicator
        .values()
        .value(Indicator.WEIGHT)
        .map(weight -> of(indicator, weight))
        .orElseGet(
            () ->
                Computation.none(new Sentence("未印分值", "no weight printed"), norm.quantity().by()));
  }

  private Computation of(Indicator indicator, BigDecimal weight) {
    Attainment attainment = Attainment.of(indicator, year);
    Optional<Measure> target = indicator.values().value(Indicator.TARGET);
    if (target.isPresent()
        && indicator.values().value(Indicator.ACTUAL).isPresent()
        && isQuality(indicator, target.get())) {
      return byBand(indicator, weight);
    }
    boolean isTime = target.filter(Measure.Time.class::isInstance).isPresent();
    return switch (attainment.standing()) {
      case UNTOLD -> Computation.none(attainment.reason(), norm.quantity().by());
      case MET -> full(weight, isTime ? Method.TIME : Method.MET, attainment);
      case EQUAL -> {
        Computation full = full(weight, isTime ? Method.TIME : Method.MET, attainment);
        // What a target missed by strictness alone is given, no norm says.
        yield attainment.isStrict() ? full.with(Interval.exactly(BigDecimal.ZERO)) : full;
      }
      case EXCEEDED ->
          full(weight, Method.MET, attainment)
              .with(deviation(weight, attainment).orElse(Interval.exactly(BigDecimal.ZERO)));
      case MISSED -> missed(indicator, weight, attainment);
    };
  }

  private static boolean isQuality(Indicator indicator, Measure target) {
    boolean words = target instanceof Measure.Words aim && !aim.numeric();
    return words || indicator.comparison().equals(Optional.of(Comparison.QUALITATIVE));
  }

  private Computation byCoefficient(Indicator indicator, BigDecimal weight, Share coefficient) {
    BigDecimal computed = coefficient.fraction().multiply(weight);
    int decimals =
        project.indicators().stream()
            .flatMap(other -> other.values().value(Indicator.COEFFICIENT).stream())
            .mapToInt(share -> share.fraction().scale())
            .max()
            .orElse(0);
    return new Computation(
        Method.COEFFICIENT,
        Optional.of(computed),
        Optional.of(
            Precision.share(coefficient, decimals).times(weight).atMost(computed.max(weight))),
        Sentence.of(
            "分值%s × 得分系数%s = %s",
            "%s × coefficient %s = %s",
            weight,
            indicator.values().text(Indicator.COEFFICIENT),
            Precision.shown(computed)),
        Citation.printed("得分系数"),
        Optional.of(Formula.coefficient(weight, coefficient.fraction())));
  }

  private Computation byBand(Indicator indicator, BigDecimal weight) {
    Sentence said = new Sentence("定性指标，按档计分：", "A quality, scored by bands:");
    String zh = "";
    String en = "";
    for (Norm.Band band : norm.bands().value()) {
      BigDecimal low = marks(band.low(), weight);
      BigDecimal high = marks(band.high(), weight);
      zh += (zh.isEmpty() ? "" : "，") + Sentence.of("%s%s–%s分", "", band.name(), low, high).zh();
      en +=
          (en.isEmpty() ? "" : ", ") + Sentence.of("", "%s %s to %s", band.name(), low, high).en();
    }
    said = said.then(new Sentence(zh + "。", en + "."));
    Optional<BigDecimal> score = indicator.values().value(Indicator.SCORE);
    Optional<Norm.Band> band = score.flatMap(s -> band(s, weight));
    if (band.isPresent()) {
      said =
          said.then(
              Sentence.of("得分%s属“%s”。", "The score %s is \"%s\".", score.get(), band.get().name()));
    }
    return new Computation(
        Method.BAND,
        Optional.empty(),
        Optional.of(between(BigDecimal.ZERO, weight)),
        said,
        norm.bands().by(),
        Optional.empty());
  }

  private static BigDecimal marks(BigDecimal hundredths, BigDecimal weight) {
    return Precision.shown(hundredths.multiply(weight).scaleByPowerOfTen(-2));
  }

  private Optional<Norm.Band> band(BigDecimal score, BigDecimal weight) {
    return norm.bands().value().stream()
        .filter(
            band -> {
              int low = score.compareTo(band.low().multiply(weight).scaleByPowerOfTen(-2));
              int high = score.compareTo(band.high().multiply(weight).scaleByPowerOfTen(-2));
              return (low > 0 || (low == 0 && band.lowIncluded()))
                  && (high < 0 || (high == 0 && band.highIncluded()));
            })
        .findFirst();
  }

  private Computation full(BigDecimal weight, Method method, Attainment attainment) {
    return new Computation(
        method,
        Optional.of(weight),
        Optional.of(Interval.exactly(weight)),
        attainment.reason().then(Sentence.of("：得满分%s", "- full marks %s", weight)),
        norm.quantity().by(),
        Optional.of(Formula.full(weight)));
  }

  private Computation missed(Indicator indicator, BigDecimal weight, Attainment attainment) {
    if (attainment.target().isEmpty() || attainment.actual().isEmpty()) {
      return new Computation(
          Method.TIME,
          Optional.empty(),
          Optional.of(between(BigDecimal.ZERO, weight)),
          attainment.reason().then(Sentence.of("：不得满分%s", "- not the full marks %s", weight)),
          norm.quantity().by(),
          Optional.empty());
    }
    BigDecimal target = attainment.target().get();
    BigDecimal actual = attainment.actual().get();
    Norm.Shortfall shortfall = shortfall(attainment);
    boolean inverse = isInverse(attainment, target, actual, shortfall);
    if (target.signum() < 0 || actual.signum() < 0) {
      return Computation.none(
          Sentence.of("含负数，无法按比例计分", "a ratio of negative numbers gives no score"),
          norm.quantity().by());
    }
    BigDecimal over = inverse ? target : actual;
    BigDecimal under = inverse ? actual : target;
    BigDecimal computed = over.multiply(weight).divide(under, Precision.DIGITS);
    Interval expected = ratio(indicator, attainment, inverse, weight);
    // The norm does not say, nothing but zero comes of a target of zero, or the direction is
    // assumed.
    if (shortfall == Norm.Shortfall.UNSAID || target.signum() == 0) {
      expected = expected.with(between(BigDecimal.ZERO, weight));
    }
    if (attainment.basis() == Attainment.Basis.ASSUMED) {
      expected = expected.with(Interval.exactly(weight));
    }
    Sentence said =
        Sentence.of(
            "：%s ÷ %s × %s = %s",
            "- %s ÷ %s × %s = %s",
            Precision.shown(over),
            Precision.shown(under),
            weight,
            Precision.shown(computed));
    return new Computation(
        inverse ? Method.INVERSE_RATIO : Method.RATIO,
        Optional.of(computed),
        Optional.of(expected),
        attainment.reason().then(said),
        norm.quantity().by(),
        Optional.of(Formula.ratio(inverse, weight, target, actual)));
  }

  private Norm.Shortfall shortfall(Attainment attainment) {
    Cited<Norm.QuantityRule> rule = norm.quantity();
    Comparison sign = attainment.comparison().orElse(Comparison.EQUAL);
    return switch (sign) {
      case AT_LEAST, MORE -> rule.value().atLeast();
      case AT_MOST, LESS -> rule.value().atMost();
      case EQUAL, QUALITATIVE -> rule.value().equal();
    };
  }

  /** On both sides of a target of {@code =} the smaller number stands above the larger one. */
  private static boolean isInverse(
      Attainment attainment, BigDecimal target, BigDecimal actual, Norm.Shortfall shortfall) {
    if (attainment.comparison().equals(Optional.of(Comparison.EQUAL))) {
      return actual.compareTo(target) > 0;
    }
    return shortfall == Norm.Shortfall.INVERSE_RATIO
        || (shortfall == Norm.Shortfall.UNSAID && attainment.lessIsBetter());
  }

  private Interval ratio(
      Indicator indicator, Attainment attainment, boolean inverse, BigDecimal weight) {
    Interval actual = measured(indicator, attainment).atLeast(BigDecimal.ZERO);
    Interval target = Interval.exactly(attainment.target().orElseThrow());
    Interval over = inverse ? target : actual;
    Interval under = inverse ? actual : target;
    if (under.contains(BigDecimal.ZERO)) {
      return between(BigDecimal.ZERO, weight);
    }
    return over.times(weight).dividedBy(under).atMost(weight);
  }

  /** A count is exact; a share, an amount or a number with decimals is measured and rounded. */
  private Interval measured(Indicator indicator, Attainment attainment) {
    BigDecimal actual = attainment.actual().orElseThrow();
    CountedUnit unit = unit(indicator);
    BigDecimal printed = indicator.actualNumber().orElse(actual);
    boolean converted = printed.compareTo(actual) != 0;
    boolean counted =
        !unit.isShare() && !unit.isMoney() && !unit.isMultiple() && printed.scale() <= 0;
    if (counted) {
      return Interval.exactly(actual);
    }
    int decimals =
        converted || !unit.isShare()
            ? Math.max(0, actual.scale())
            : Math.max(0, Math.max(actual.scale(), decimalsOfShares()));
    return Precision.roundedOrCutOff(actual, decimals);
  }

  private int decimalsOfShares() {
    return project.indicators().stream()
        .filter(other -> unit(other).isShare())
        .flatMap(other -> other.actualNumber().stream())
        .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
        .mapToInt(BigDecimal::scale)
        .max()
        .orElse(0);
  }

  private static CountedUnit unit(Indicator indicator) {
    return indicator
        .values()
        .value(Indicator.ACTUAL)
        .flatMap(IndicatorComputation::unit)
        .or(() -> indicator.values().value(Indicator.TARGET).flatMap(IndicatorComputation::unit))
        .or(() -> indicator.values().value(Indicator.UNIT))
        .map(CountedUnit::of)
        .orElse(CountedUnit.NONE);
  }

  private static Optional<String> unit(Measure measure) {
    return measure instanceof Measure.Quantity quantity ? quantity.unit() : Optional.empty();
  }

  /** What is left of the marks when the excess over the target is counted against it. */
  private static Optional<Interval> deviation(BigDecimal weight, Attainment attainment) {
    BigDecimal target = attainment.target().orElseThrow();
    BigDecimal actual = attainment.actual().orElseThrow();
    BigDecimal over = target.min(actual);
    BigDecimal under = target.max(actual);
    return over.signum() < 0 || under.signum() <= 0
        ? Optional.empty()
        : Optional.of(Interval.exactly(over.multiply(weight).divide(under, Precision.DIGITS)));
  }

  private static Interval between(BigDecimal one, BigDecimal other) {
    return new Interval(one.min(other), one.max(other));
  }
}
