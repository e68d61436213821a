package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.worksheet.Agreement;

/**
 * The score of the execution is not its marks times the rate.
 *
 * <p>Both the rate that is computed from the amounts and the printed one count: 53.132 of 65 with
 * 20 marks is 16.35, the printed 82 % of 20 is 16.4, and forms print either.
 */
@RuleCard(
    id = "execution-score-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class ExecutionScoreMismatch implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    Optional<BigDecimal> score = form.execution().score().flatMap(Reported::value);
    List<SpentShare> shares = SpentShare.of(form);
    if (!form.isEvaluation() || score.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (shares.isEmpty()) {
      return Verdict.notCheckable(
          "未印出可用的执行率或预算、执行金额。",
          "No rate and no amounts are printed that a rate could be taken of.");
    }
    ExecutionMarks marks = ExecutionMarks.of(form);
    List<Agreement> agreements = agreements(score.get(), marks, shares);
    if (agreements.contains(Agreement.ROUNDED)) {
      return Verdict.CONSISTENT;
    }
    Contradiction finding = finding(form, marks, shares.get(0));
    if (agreements.stream().anyMatch(Agreement::holds)) {
      return new Verdict.WithinRounding(finding);
    }
    boolean above = marks.candidates().stream().allMatch(m -> score.get().compareTo(m.value()) > 0);
    if (above && !marks.isPrinted()) {
      return Verdict.notCheckable(
          "预算执行的分值未印出，且得分高于通行分值。",
          "The marks of the execution are not printed, and its score is above the usual ones.");
    }
    return new Verdict.Inconsistent(finding);
  }

  private static List<Agreement> agreements(
      BigDecimal score, ExecutionMarks marks, List<SpentShare> shares) {
    List<Agreement> agreements = new ArrayList<>();
    for (Cited<BigDecimal> full : marks.candidates()) {
      for (SpentShare share : shares) {
        agreements.add(
            Agreement.of(
                score,
                Math.max(0, score.scale()),
                share.exactlyOf(full.value()),
                share.of(full.value())));
      }
    }
    return agreements;
  }

  private static Contradiction finding(Form form, ExecutionMarks marks, SpentShare share) {
    Reported<BigDecimal> score = form.execution().score().orElseThrow();
    Cited<BigDecimal> full = marks.candidates().get(0);
    BigDecimal expected =
        Written.score(form, score.value().orElseThrow(), share.exactlyOf(full.value()));
    Contradiction.Builder finding =
        Contradiction.of(
                form.execution().row().isPresent() ? Indicator.SCORE : FundLine.SCORE,
                form.execution().score())
            .expected(expected, score.value().orElseThrow())
            .by(full.by())
            .related("execution-rate-mismatch");
    form.execution().weight().ifPresent(weight -> finding.evidence(FundLine.WEIGHT, weight));
    SpentShare.of(form)
        .forEach(one -> one.evidence().forEach(e -> finding.evidence(e.field(), e.printed())));
    return finding.says(
        Sentence.of(
            "%s，×%s分=%s分，预算执行得分印为%s。",
            "%s, × %s = %s; the score of the execution is printed as %s.",
            share.explanation(),
            full.value(),
            expected,
            score.text()));
  }
}
