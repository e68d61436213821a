package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.subject.Placeholder;

/**
 * An indicator that is reported on has no score while others have; what the total takes it for is
 * what the total has beyond the other scores.
 *
 * <p>A score above its weight in the row before stands for both rows: their cells are merged.
 */
@RuleCard(
    id = "missing-score",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class MissingScore implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    Form form = subject.form();
    Addends addends = Addends.of(form);
    if (!form.isEvaluation() || addends.scored().isEmpty() || !isReportedOn(subject)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (subject.get(Indicator.SCORE).isPresent()) {
      return subject.value(Indicator.SCORE).isPresent()
          ? Verdict.CONSISTENT
          : Verdict.NOT_APPLICABLE;
    }
    if (!addends.open().contains(subject.indicator())) {
      return Verdict.NOT_APPLICABLE;
    }
    if (subject.get(Indicator.WEIGHT).isPresent() && subject.value(Indicator.WEIGHT).isEmpty()) {
      return Verdict.notCheckable("该指标分值无法识别。", "The indicator's weight was not understood.");
    }
    if (isMergedWithTheRowBefore(subject)) {
      return Verdict.notCheckable(
          "上一行得分高于其分值，可能为合并单元格。",
          "The score of the row before is above its weight; the cells may be merged.");
    }
    return new Verdict.Inconsistent(finding(subject, addends));
  }

  private static boolean isReportedOn(FormIndicator subject) {
    return !Placeholder.standsForNothing(subject.name())
        && !Placeholder.standsForNothing(subject.indicator().values().text(Indicator.ACTUAL));
  }

  private static boolean isMergedWithTheRowBefore(FormIndicator subject) {
    List<Indicator> rows = subject.form().project().indicators();
    int before = rows.indexOf(subject.indicator()) - 1;
    if (before < 0) {
      return false;
    }
    Optional<BigDecimal> score = rows.get(before).values().value(Indicator.SCORE);
    Optional<BigDecimal> weight = rows.get(before).values().value(Indicator.WEIGHT);
    return score.isPresent() && weight.isPresent() && score.get().compareTo(weight.get()) > 0;
  }

  private static Contradiction finding(FormIndicator subject, Addends addends) {
    Form form = subject.form();
    Contradiction.Builder finding =
        Contradiction.of(Indicator.SCORE, Optional.empty())
            .evidence(Indicator.WEIGHT, subject.get(Indicator.WEIGHT))
            .evidence(form.totalField(), form.total())
            .restsOnWholeForm()
            .related("total-mismatch");
    addends.addTo(finding);
    Sentence missing = Sentence.of("该指标未印得分。", "The indicator has no score.");
    Optional<BigDecimal> taken =
        form.total()
            .flatMap(Reported::value)
            .map(total -> total.subtract(addends.sum()))
            .filter(score -> possible(addends).contains(score));
    if (taken.isEmpty()) {
      return finding.says(missing);
    }
    Sentence then =
        Sentence.of(
            "总分%s减去其余得分%s，为%s分。",
            "The total %s less the other scores %s takes it for %s.",
            form.total().orElseThrow().text(),
            addends.sum(),
            taken.get());
    if (addends.open().size() > 1 || !addends.ofUnprintedExecution().isExact()) {
      return finding.says(
          missing.then(then).then(Sentence.of("（与其他未印得分合计。）", "(Together with others.)")));
    }
    return finding.expected(taken.get().toPlainString()).says(missing.then(then));
  }

  private static Interval possible(Addends addends) {
    return addends.ofOpenRows().plus(addends.ofUnprintedExecution());
  }
}
