package org.fuhe.scorer.rule.meaning;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;

/**
 * A target that no value can meet (&lt; 0 %, &gt; 100 % of a share), or none can miss (≥ 0).
 *
 * <p>Only a printed sign says such a thing: 反向 beside 100 is a direction.
 */
@RuleCard(
    id = "impossible-target",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class ImpossibleTarget implements Rule<FormIndicator> {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Of a share, a number as high as this belongs to another row or column. */
  private static final BigDecimal BEYOND_READING = BigDecimal.valueOf(1000);

  /** What the values of a target leave of it. */
  private enum Defect {
    CANNOT_BE_MET,
    CANNOT_BE_MISSED
  }

  @Override
  public Verdict check(FormIndicator subject) {
    Indicator indicator = subject.indicator();
    Optional<Comparison> sign = printedSign(indicator);
    Optional<BigDecimal> number = indicator.targetNumber();
    Optional<String> measured = Meaning.unit(indicator).flatMap(Meaning::measured);
    if (sign.isEmpty() || number.isEmpty() || measured.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    String name = Meaning.name(indicator);
    boolean share = measured.get().equals("share");
    Optional<Defect> defect = Optional.empty();
    if (!measured.get().equals("money") && !Meaning.canBeNegative(name)) {
      defect = belowZero(sign.get(), number.get());
    }
    if (share && number.get().compareTo(BEYOND_READING) > 0) {
      return Verdict.notCheckable(
          "指标值%s不像百分比，可能识别有误。",
          "The target %s is hardly a percentage and may be misread.", number.get());
    }
    if (defect.isEmpty() && share && Meaning.isPartOfWhole(name)) {
      defect = aboveWhole(sign.get(), number.get());
    }
    return defect.isEmpty() ? Verdict.CONSISTENT : found(subject, sign.get(), defect.get());
  }

  private static Optional<Comparison> printedSign(Indicator indicator) {
    boolean direction =
        indicator.values().get(Indicator.NATURE).isPresent()
            && Meaning.isDirection(indicator.values().text(Indicator.NATURE));
    return direction ? Optional.empty() : indicator.comparison();
  }

  private static Optional<Defect> belowZero(Comparison sign, BigDecimal number) {
    int side = number.signum();
    return switch (sign) {
      case LESS -> defect(side <= 0, Defect.CANNOT_BE_MET);
      case AT_MOST, EQUAL -> defect(side < 0, Defect.CANNOT_BE_MET);
      case AT_LEAST -> defect(side <= 0, Defect.CANNOT_BE_MISSED);
      case MORE -> defect(side < 0, Defect.CANNOT_BE_MISSED);
      case QUALITATIVE -> Optional.empty();
    };
  }

  private static Optional<Defect> aboveWhole(Comparison sign, BigDecimal percent) {
    int side = percent.compareTo(WHOLE);
    return switch (sign) {
      case MORE -> defect(side >= 0, Defect.CANNOT_BE_MET);
      case AT_LEAST, EQUAL -> defect(side > 0, Defect.CANNOT_BE_MET);
      case AT_MOST -> defect(side >= 0, Defect.CANNOT_BE_MISSED);
      case LESS -> defect(side > 0, Defect.CANNOT_BE_MISSED);
      case QUALITATIVE -> Optional.empty();
    };
  }

  private static Optional<Defect> defect(boolean so, Defect defect) {
    return so ? Optional.of(defect) : Optional.empty();
  }

  private static Verdict found(FormIndicator subject, Comparison sign, Defect defect) {
    Sentence target =
        Sentence.of(
            "指标“%s”的指标值“%s %s”",
            "The target “%2$s %3$s” of “%1$s”",
            subject.name(),
            sign.symbol(),
            subject.indicator().targetNumber().orElseThrow());
    Sentence says =
        defect == Defect.CANNOT_BE_MET
            ? Sentence.of("%s任何取值都达不到。", "%s cannot be met by any value.", target)
            : Sentence.of("%s任何取值都能达到，不起约束作用。", "%s cannot be missed by any value.", target);
    return new Verdict.Inconsistent(
        Contradiction.of(Indicator.TARGET, subject.get(Indicator.TARGET))
            .evidence(Indicator.NATURE, subject.get(Indicator.NATURE))
            .evidence(Indicator.UNIT, subject.get(Indicator.UNIT))
            .restsOnWholeForm()
            .says(says));
  }
}
