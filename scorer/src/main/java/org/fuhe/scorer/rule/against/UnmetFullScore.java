package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Period;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.worksheet.Attainment;
import org.fuhe.scorer.worksheet.Computation;
import org.fuhe.scorer.worksheet.Recomputation;

/**
 * The target is missed by the printed figures, and the marks are full: 31 of 100 staff, 20 of 20.
 *
 * <p>It is an error where a sign or the indicator's words tell which way the target points; where
 * more was only taken for better, a person must judge.
 */
@RuleCard(
    id = "unmet-full-score",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class UnmetFullScore implements Rule<FormIndicator> {
  /** Full marks are often printed without decimals where shares of them need two. */
  private static final int DECIMALS = 2;

  @Override
  public Verdict check(FormIndicator subject) {
    if (!Marks.areFull(subject.indicator())) {
      return Verdict.NOT_APPLICABLE;
    }
    Attainment attainment = subject.attainment();
    if (attainment.standing() == Attainment.Standing.UNTOLD) {
      return Verdict.NOT_APPLICABLE;
    }
    if (attainment.standing() != Attainment.Standing.MISSED) {
      return Verdict.CONSISTENT;
    }
    Field<?> field = Marks.fullField(subject.indicator());
    Contradiction.Builder found =
        Contradiction.of(field, subject.get(field))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
            .evidence(Indicator.ACTUAL, subject.get(Indicator.ACTUAL))
            .evidence(Indicator.WEIGHT, subject.get(Indicator.WEIGHT))
            .evidence(Indicator.NATURE, subject.get(Indicator.NATURE))
            .related("target", "actual", "year-slip")
            .restsOnWholeForm()
            .by(subject.form().norm().quantity().by());
    if (attainment.basis() == Attainment.Basis.ASSUMED || isOfOtherYear(subject)) {
      found.severity(Severity.WARNING);
    }
    Optional<Computation> computation = computation(subject);
    computation
        .filter(computed -> field.equals(Indicator.SCORE))
        .ifPresent(
            computed ->
                found.expected(
                    expected(subject, computed), subject.value(Indicator.SCORE).orElseThrow()));
    Contradiction detail =
        found.says(
            Sentence.of(
                "得满分（%s），但%s。",
                "The marks are full (%s), although %s.",
                subject.get(field).orElseThrow().text(),
                computation.map(Computation::explanation).orElseGet(attainment::reason)));
    return field.equals(Indicator.SCORE) && comesFromRounding(subject)
        ? new Verdict.WithinRounding(detail)
        : new Verdict.Inconsistent(detail);
  }

  /** In a column of whole points 4.65 of 5 is printed as 5. */
  private static boolean comesFromRounding(FormIndicator subject) {
    int decimals = subject.form().decimals(Indicator.SCORE);
    return ofTarget(subject)
        .computed()
        .map(computed -> computed.setScale(decimals, RoundingMode.HALF_UP))
        .filter(rounded -> rounded.compareTo(subject.value(Indicator.SCORE).orElseThrow()) == 0)
        .isPresent();
  }

  /** A date of another year than the form's is as likely a slip of the year as it is missed. */
  private static boolean isOfOtherYear(FormIndicator subject) {
    Optional<Integer> due =
        subject
            .value(Indicator.TARGET)
            .flatMap(target -> target instanceof Measure.Time time ? last(time) : Optional.empty());
    return due.isPresent() && !due.equals(subject.form().year());
  }

  private static Optional<Integer> last(Measure.Time time) {
    return time.period().last().flatMap(Period.Date::year);
  }

  /** What the norm gives for the figures; empty where it leaves open that they are full marks. */
  private static Optional<Computation> computation(FormIndicator subject) {
    Computation computed = ofTarget(subject);
    boolean open =
        computed
            .expected()
            .flatMap(scores -> subject.value(Indicator.WEIGHT).map(scores::contains))
            .orElse(true);
    return open || computed.computed().isEmpty() ? Optional.empty() : Optional.of(computed);
  }

  private static Computation ofTarget(FormIndicator subject) {
    Form form = subject.form();
    return Recomputation.ofTarget(form.project(), subject.indicator(), form.norm(), form.year());
  }

  private static BigDecimal expected(FormIndicator subject, Computation computed) {
    int decimals = Math.max(DECIMALS, subject.form().decimals(Indicator.SCORE));
    return computed.computed().orElseThrow().setScale(decimals, RoundingMode.HALF_UP);
  }
}
