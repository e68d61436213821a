package org.fuhe.scorer.rule.meaning;

import java.util.List;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.NamedRows;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.words.WordFile;

/**
 * The actual value is the target with its sign (> 95 % for > 95 %), or names a kind of standard
 * (计划标准), and so reports nothing. It is a habit of whole forms, so a form gets one finding.
 *
 * <p>The same number without a sign is a report, and so are the same words for a quality, and a
 * time that was kept.
 */
@RuleCard(
    id = "actual-repeats-target",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class ActualRepeatsTarget implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    List<Indicator> reported =
        form.indicators().stream()
            .filter(indicator -> indicator.values().value(Indicator.ACTUAL).isPresent())
            .filter(indicator -> RowDoubts.none(form, indicator))
            .toList();
    if (reported.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Indicator> empty =
        reported.stream().filter(i -> namesStandard(i) || repeatsSign(i)).toList();
    if (empty.isEmpty()) {
      return Verdict.CONSISTENT;
    }
    Indicator first = empty.get(0);
    Contradiction.Builder found =
        Contradiction.of(Indicator.ACTUAL, first.values().get(Indicator.ACTUAL))
            .evidence(Indicator.TARGET, first.values().get(Indicator.TARGET));
    for (Indicator other : empty.subList(1, empty.size())) {
      found
          .evidence(Indicator.ACTUAL, other.values().get(Indicator.ACTUAL))
          .evidence(Indicator.TARGET, other.values().get(Indicator.TARGET));
    }
    return new Verdict.Inconsistent(found.restsOnWholeForm().says(sentence(empty, first)));
  }

  private static Sentence sentence(List<Indicator> empty, Indicator first) {
    Sentence rows = NamedRows.of(empty);
    String actual = first.values().text(Indicator.ACTUAL);
    return namesStandard(first)
        ? Sentence.of(
            "%s的完成值填为标准的种类或照抄指标值（如“%s”），未报告实际完成情况。",
            "In %s the actual value names a kind of standard or repeats the target (such as “%s”)"
                + " and does not report what was reached.",
            rows,
            actual)
        : Sentence.of(
            "%s的完成值照抄了指标值（如“%s”），未报告实际完成数。",
            "In %s the actual value repeats the target with its sign (such as “%s”) and does not"
                + " report what was reached.",
            rows,
            actual);
  }

  private static boolean namesStandard(Indicator indicator) {
    return Meaning.isStandard(indicator.values().text(Indicator.ACTUAL));
  }

  private static boolean repeatsSign(Indicator indicator) {
    boolean hasSign =
        indicator
            .values()
            .value(Indicator.ACTUAL)
            .filter(actual -> actual instanceof Measure.Quantity)
            .flatMap(Measure::comparison)
            .isPresent();
    return hasSign
        && WordFile.plain(indicator.values().text(Indicator.ACTUAL))
            .equals(WordFile.plain(indicator.values().text(Indicator.TARGET)));
  }
}
