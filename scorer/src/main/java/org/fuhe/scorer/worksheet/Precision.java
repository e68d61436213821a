package org.fuhe.scorer.worksheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.FundLine;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Share;

/**
 * What printed numbers can stand for, by the decimals that they and their column are printed with.
 */
final class Precision {
  static final MathContext DIGITS = MathContext.DECIMAL128;

  /** A bare 1 for a whole is 100 %, not anything from 0.5 to 1.5. */
  private static final int LEAST_DECIMALS_OF_FRACTION = 2;

  /** So many decimals are shown of a number that does not end. */
  private static final int SHOWN = 4;

  private Precision() {}

  /**
   * What a share can stand for; shares are printed rounded (82 %) as well as cut off (99 % for
   * 99.985 %).
   */
  static Interval share(Share share, int columnDecimals) {
    BigDecimal fraction = share.fraction();
    int least = Math.max(LEAST_DECIMALS_OF_FRACTION, columnDecimals);
    return roundedOrCutOff(fraction, Math.max(least, fraction.scale()));
  }

  static Interval roundedOrCutOff(BigDecimal number, int decimals) {
    Interval rounded = Interval.rounded(number, decimals);
    return number.signum() < 0 ? rounded : rounded.with(Interval.cutOff(number, decimals));
  }

  /** The most decimals of the fractions that a form's rates of execution are printed with. */
  static int ofRates(Project project) {
    return project.funds().stream()
        .flatMap(line -> line.values().value(FundLine.RATE).stream())
        .mapToInt(share -> share.fraction().scale())
        .max()
        .orElse(0);
  }

  /** What an amount can stand for beside the other amounts of its form. */
  static Interval amount(Amount amount, Project project) {
    int decimals =
        amounts(project)
            .filter(other -> other.unit().equals(amount.unit()))
            .mapToInt(other -> other.number().scale())
            .max()
            .orElse(0);
    Interval number =
        Interval.rounded(amount.number(), Math.max(0, Math.max(decimals, amount.number().scale())));
    Optional<AmountUnit> unit = amount.unit();
    return unit.isEmpty()
        ? number
        : new Interval(unit.get().toYuan(number.low()), unit.get().toYuan(number.high()));
  }

  private static Stream<Amount> amounts(Project project) {
    return project.funds().stream()
        .flatMap(
            line ->
                Stream.of(FundLine.BUDGET_INITIAL, FundLine.BUDGET, FundLine.EXECUTED)
                    .flatMap(column -> line.values().value(column).stream()));
  }

  /** A number as it is written in a sentence. */
  static BigDecimal shown(BigDecimal number) {
    BigDecimal rounded =
        number.scale() > SHOWN ? number.setScale(SHOWN, RoundingMode.HALF_UP) : number;
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A fraction in hundredths, with two decimals at most. */
  static BigDecimal percent(BigDecimal fraction) {
    return shown(fraction.scaleByPowerOfTen(2).setScale(2, RoundingMode.HALF_UP));
  }

  static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
