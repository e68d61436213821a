package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.FundLine;
import org.fuhe.model.Interval;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;

/**
 * The score of the execution is not printed, and what the total has beyond the other scores stands
 * for less than full execution.
 *
 * <p>Lists whose weights sum to 90 do this. The rate that the rest stands for is worth a look, all
 * the more where another one is printed. A rest that no rate can give is total-mismatch.
 */
@RuleCard(
    id = "implied-execution",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class ImpliedExecution implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    Addends addends = Addends.of(form);
    Optional<BigDecimal> total = form.total().flatMap(Reported::value);
    if (!form.isEvaluation()
        || total.isEmpty()
        || addends.scored().isEmpty()
        || addends.executionIsPrinted()
        || form.execution().row().isPresent()) {
      return Verdict.NOT_APPLICABLE;
    }
    Interval possible = addends.ofUnprintedExecution();
    if (!IndicatorWeights.of(form).complete()) {
      return Verdict.notCheckable(
          "分值不全，无法得知预算执行所占分值。",
          "Not all weights are told, and so not what the execution is worth.");
    }
    if (possible.high().compareTo(ExecutionMarks.of(form).candidates().get(0).value()) != 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (addends.executionIsUnread() || !addends.open().isEmpty()) {
      return Verdict.notCheckable(
          "另有得分未印出或未能识别。", "Other scores are not printed or were not understood.");
    }
    BigDecimal rest = total.get().subtract(addends.sum());
    if (!possible.contains(rest)) {
      return Verdict.NOT_APPLICABLE;
    }
    Interval unrounded = left(total.get(), addends.sum());
    if (unrounded.contains(possible.high())
        || SpentShare.of(form).stream()
            .anyMatch(share -> unrounded.meets(share.of(possible.high())))) {
      return Verdict.CONSISTENT;
    }
    return judge(form, addends, rest, possible.high());
  }

  private static Verdict judge(Form form, Addends addends, BigDecimal rest, BigDecimal marks) {
    List<SpentShare> shares = SpentShare.of(form);
    BigDecimal rate = rest.divide(marks, MathContext.DECIMAL64);
    Contradiction.Builder finding =
        Contradiction.of(form.totalField(), form.total())
            .by(form.norm().executionWeight().by())
            .restsOnWholeForm();
    addends.addTo(finding);
    Sentence implied =
        Sentence.of(
            "预算执行得分未印出；总分%s减去其余得分%s，余%s分，以%s分计相当于执行率%s%%。",
            "The score of the execution is not printed; the total %s less the other scores %s leaves"
                + " %s of %s points, which is a rate of %s %%.",
            form.total().orElseThrow().text(),
            addends.sum(),
            rest,
            marks,
            Written.percent(rate));
    if (shares.isEmpty()) {
      return new Verdict.Inconsistent(finding.says(implied));
    }
    SpentShare share = shares.get(0);
    share.evidence().forEach(e -> finding.evidence(e.field(), e.printed()));
    return new Verdict.Inconsistent(
        finding
            .related(FundLine.RATE.name())
            .says(implied.then(Sentence.of("表中为%s。", "The form says %s.", share.explanation()))));
  }

  /**
   * What the total leaves for the execution. Its score was rounded as the total is; a total with
   * fewer decimals than the sum was rounded itself.
   */
  private static Interval left(BigDecimal total, BigDecimal sum) {
    BigDecimal rest = total.subtract(sum);
    int decimals = total.scale() < sum.scale() ? total.scale() : rest.scale();
    return Interval.rounded(rest, Math.max(0, decimals));
  }
}
