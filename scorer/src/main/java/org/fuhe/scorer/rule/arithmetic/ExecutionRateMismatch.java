package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormFundLine;
import org.fuhe.scorer.worksheet.Agreement;

/**
 * The printed rate of execution is not the executed amount by the budget of the full year.
 *
 * <p>A rate of another printed budget, or one that was capped at the whole, is no slip of the pen:
 * that is a warning. So is a rate that only whole figures such as 2 of 2 speak against.
 */
@RuleCard(
    id = "execution-rate-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class ExecutionRateMismatch implements Rule<FormFundLine> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Verdict check(FormFundLine subject) {
    Optional<Reported<Share>> rate = subject.get(FundLine.RATE);
    Field<Amount> base = SpentShare.base(subject.line());
    if (rate.flatMap(Reported::value).isEmpty()
        || subject.value(FundLine.EXECUTED).isEmpty()
        || subject.value(base).isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (ShiftedFunds.isShifted(subject.form(), subject.line())) {
      return Verdict.notCheckable("资金行可能串列。", "The cells of the line may be shifted.");
    }
    Optional<SpentShare> computed = SpentShare.computed(subject.form(), subject.line());
    if (computed.isEmpty()) {
      return Verdict.notCheckable(
          "预算数为零或单位不明，无法计算执行率。",
          "The budget is zero, or the units are not told, so that there is no rate to compute.");
    }
    Agreement agreement = agreement(rate.get(), computed.get());
    boolean equal = hasEqualAmounts(subject, base);
    if (agreement == Agreement.ROUNDED) {
      return Verdict.CONSISTENT;
    }
    if (agreement.holds() && !(equal && agreement == Agreement.WITHIN)) {
      return new Verdict.WithinRounding(
          finding(subject, base, computed.get()).says(message(rate.get(), computed.get())));
    }
    return new Verdict.Inconsistent(disagreement(subject, base, computed.get(), agreement));
  }

  private static boolean hasEqualAmounts(FormFundLine subject, Field<Amount> base) {
    return subject.value(base).equals(subject.value(FundLine.EXECUTED));
  }

  /** The best agreement that one of the readings of a rate has with what is computed. */
  private static Agreement agreement(Reported<Share> rate, SpentShare computed) {
    Share share = rate.value().orElseThrow();
    Agreement best = agreement(share, computed);
    boolean bare = !share.percent() && share.number().compareTo(BigDecimal.ONE) < 0;
    return best == Agreement.NONE && bare
        ? agreement(new Share(share.number(), true), computed)
        : best;
  }

  private static Agreement agreement(Share share, SpentShare computed) {
    BigDecimal factor = share.percent() ? HUNDRED : BigDecimal.ONE;
    return Agreement.of(
        share.number(),
        SpentShare.decimals(share),
        computed.fraction().multiply(factor),
        computed.interval().times(factor));
  }

  private static Contradiction disagreement(
      FormFundLine subject, Field<Amount> base, SpentShare computed, Agreement agreement) {
    Reported<Share> rate = subject.get(FundLine.RATE).orElseThrow();
    Contradiction.Builder finding = finding(subject, base, computed);
    Sentence message = message(rate, computed);
    if (agreement == Agreement.WITHIN) {
      return finding.severity(Severity.WARNING).says(message);
    }
    if (isCapped(rate, computed)) {
      return finding
          .severity(Severity.WARNING)
          .says(
              message.then(Sentence.of("执行率似按100%%封顶。", "The rate seems to be capped at 100 %%.")));
    }
    Optional<SpentShare> initial = ofInitialBudget(subject, base, rate);
    if (initial.isPresent()) {
      initial.get().evidence().forEach(e -> finding.evidence(e.field(), e.printed()));
      return finding
          .severity(Severity.WARNING)
          .says(
              message.then(
                  Sentence.of(
                      "与年初预算数相符：%s。",
                      "It fits the initial budget: %s.", initial.get().explanation())));
    }
    return finding.says(message);
  }

  private static boolean isCapped(Reported<Share> rate, SpentShare computed) {
    return computed.interval().isAbove(BigDecimal.ONE)
        && rate.value().orElseThrow().fraction().compareTo(BigDecimal.ONE) == 0;
  }

  private static Optional<SpentShare> ofInitialBudget(
      FormFundLine subject, Field<Amount> base, Reported<Share> rate) {
    if (base.equals(FundLine.BUDGET_INITIAL)) {
      return Optional.empty();
    }
    return SpentShare.computed(subject.form(), subject.line(), FundLine.BUDGET_INITIAL)
        .filter(share -> agreement(rate, share).holds());
  }

  private static Contradiction.Builder finding(
      FormFundLine subject, Field<Amount> base, SpentShare computed) {
    Reported<Share> rate = subject.get(FundLine.RATE).orElseThrow();
    Contradiction.Builder finding =
        Contradiction.of(FundLine.RATE, subject.get(FundLine.RATE))
            .expected(Written.like(rate.value().orElseThrow(), rate.text(), computed.fraction()))
            .related(FundLine.EXECUTED.name(), base.name());
    computed.evidence().forEach(e -> finding.evidence(e.field(), e.printed()));
    return finding;
  }

  private static Sentence message(Reported<Share> rate, SpentShare computed) {
    return Sentence.of(
        "%s，执行率印为%s。", "%s; the rate is printed as %s.", computed.explanation(), rate.text());
  }
}
