package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Measure;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.subject.Form;

/**
 * A share of the budget that was spent, as printed or computed again.
 *
 * @param fraction from the figures as they stand
 * @param interval all that the figures can stand for
 */
record SpentShare(
    BigDecimal fraction, Interval interval, Sentence explanation, List<Evidence> evidence) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LEAST_DECIMALS_OF_A_FRACTION = 2;

  SpentShare {
    evidence = List.copyOf(evidence);
  }

  /** All that a form says of its execution: computed from the amounts first, then as printed. */
  static List<SpentShare> of(Form form) {
    List<SpentShare> shares = new ArrayList<>();
    if (ShiftedFunds.areIn(form)) {
      return shares;
    }
    form.execution().line().flatMap(line -> computed(form, line)).ifPresent(shares::add);
    form.execution().rate().ifPresent(rate -> shares.addAll(printed(rate)));
    form.execution().row().ifPresent(row -> shares.addAll(ofRow(row)));
    return shares;
  }

  /** The executed amount of a line by its full year's budget, or by the only one printed. */
  static Optional<SpentShare> computed(Form form, FundLine line) {
    return computed(form, line, base(line));
  }

  /** The budget that a rate is taken of: the adjusted one of the full year where it is printed. */
  static Field<Amount> base(FundLine line) {
    return line.values().get(FundLine.BUDGET).isPresent()
        ? FundLine.BUDGET
        : FundLine.BUDGET_INITIAL;
  }

  static Optional<SpentShare> computed(Form form, FundLine line, Field<Amount> base) {
    Optional<Reported<Amount>> budget = line.values().get(base);
    Optional<Reported<Amount>> executed = line.values().get(FundLine.EXECUTED);
    Optional<Amount> whole = budget.flatMap(Reported::value);
    Optional<Amount> part = executed.flatMap(Reported::value);
    if (whole.isEmpty() || part.isEmpty()) {
      return Optional.empty();
    }
    if (whole.get().unit().isPresent() != part.get().unit().isPresent()
        || part.get().number().signum() < 0) {
      return Optional.empty();
    }
    Interval divisor = interval(form, whole.get());
    if (divisor.low().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal fraction = exact(part.get()).divide(exact(whole.get()), MathContext.DECIMAL64);
    return Optional.of(
        new SpentShare(
            fraction,
            interval(form, part.get()).dividedBy(divisor),
            Sentence.of(
                "%s÷%s=%s%%",
                "%s ÷ %s = %s %%",
                part.get().number(),
                whole.get().number(),
                Written.percent(fraction)),
            List.of(
                new Evidence(FundLine.EXECUTED.name(), executed.orElseThrow().printed()),
                new Evidence(base.name(), budget.orElseThrow().printed()))));
  }

  /**
   * The readings of a printed rate. One below 1 without a percent sign is a fraction, and can be
   * hundredths too: next to nothing was spent.
   */
  static List<SpentShare> printed(Reported<Share> rate) {
    if (rate.value().isEmpty()) {
      return List.of();
    }
    Share share = rate.value().get();
    SpentShare first = printed(rate, share);
    boolean bare = !share.percent() && share.number().compareTo(BigDecimal.ONE) < 0;
    return bare ? List.of(first, printed(rate, new Share(share.number(), true))) : List.of(first);
  }

  private static SpentShare printed(Reported<Share> rate, Share share) {
    return new SpentShare(
        share.fraction(),
        interval(share),
        Sentence.of("执行率%s", "the rate %s", rate.text()),
        List.of(new Evidence(FundLine.RATE.name(), rate.printed())));
  }

  /** What a share can stand for; shares are printed rounded as well as cut off. */
  static Interval interval(Share share) {
    int decimals = decimals(share);
    return Interval.rounded(share.number(), decimals)
        .with(Interval.cutOff(share.number(), decimals))
        .times(share.percent() ? new BigDecimal("0.01") : BigDecimal.ONE);
  }

  /** A whole printed as 1 is no 1 rounded to whole numbers. */
  static int decimals(Share share) {
    int printed = Math.max(0, share.number().scale());
    boolean whole = printed == 0 && !share.percent();
    return whole ? LEAST_DECIMALS_OF_A_FRACTION : printed;
  }

  /** The actual value of the row that scores the execution: 95.2 or 0.952 under %. */
  private static List<SpentShare> ofRow(Indicator row) {
    if (!isPercent(row) || row.actualNumber().filter(number -> number.signum() >= 0).isEmpty()) {
      return List.of();
    }
    Reported<Measure> actual = row.values().get(Indicator.ACTUAL).orElseThrow();
    BigDecimal number = row.actualNumber().get();
    SpentShare hundredths = ofRow(actual, new Share(number, true));
    return number.compareTo(BigDecimal.ONE) > 0
        ? List.of(hundredths)
        : List.of(hundredths, ofRow(actual, new Share(number, false)));
  }

  private static SpentShare ofRow(Reported<Measure> actual, Share share) {
    return new SpentShare(
        share.fraction(),
        interval(share),
        Sentence.of("执行率%s%%", "the rate %s %%", Written.percent(share.fraction())),
        List.of(new Evidence(Indicator.ACTUAL.name(), actual.printed())));
  }

  private static boolean isPercent(Indicator row) {
    return Stream.of(Indicator.UNIT, Indicator.ACTUAL, Indicator.TARGET)
            .map(field -> row.values().text(field))
            .anyMatch(text -> text.endsWith("%") || text.endsWith("％"))
        || row.targetNumber().filter(target -> target.compareTo(HUNDRED) == 0).isPresent();
  }

  /** The amount with what its last decimal, or that of the form's other amounts, leaves open. */
  private static Interval interval(Form form, Amount amount) {
    Interval number =
        Interval.rounded(amount.number(), decimals(form, amount)).atLeast(BigDecimal.ZERO);
    return amount.unit().map(unit -> scaled(unit, number)).orElse(number);
  }

  private static Interval scaled(AmountUnit unit, Interval number) {
    return new Interval(unit.toYuan(number.low()), unit.toYuan(number.high()));
  }

  private static BigDecimal exact(Amount amount) {
    return amount.yuan().orElse(amount.number());
  }

  private static int decimals(Form form, Amount amount) {
    return form.project().funds().stream()
        .flatMap(
            line ->
                Stream.of(FundLine.BUDGET_INITIAL, FundLine.BUDGET, FundLine.EXECUTED)
                    .flatMap(field -> line.values().value(field).stream()))
        .filter(other -> other.unit().equals(amount.unit()))
        .mapToInt(other -> other.number().scale())
        .reduce(Math.max(0, amount.number().scale()), Math::max);
  }

  /** What the share gives of the marks; more than the whole gives no more than all of them. */
  Interval of(BigDecimal marks) {
    return interval.atMost(BigDecimal.ONE).times(marks);
  }

  BigDecimal exactlyOf(BigDecimal marks) {
    return fraction.min(BigDecimal.ONE).multiply(marks);
  }
}
