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

/**
 * A quality is aimed at (提高), and a number is reported (95%), of which nothing on the form says
 * what it counts. It is a habit of whole forms, so a form gets one finding.
 */
@RuleCard(
    id = "qualitative-target-numeric-actual",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class QualitativeTargetNumericActual implements Rule<Form> {
  @Override
  public Verdict check(Form form) {
    List<Indicator> qualities =
        form.indicators().stream()
            .filter(QualitativeTargetNumericActual::aimsAtQuality)
            .filter(indicator -> indicator.values().value(Indicator.ACTUAL).isPresent())
            .filter(indicator -> RowDoubts.none(form, indicator))
            .toList();
    if (qualities.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Indicator> numeric =
        qualities.stream().filter(indicator -> indicator.actualNumber().isPresent()).toList();
    if (numeric.isEmpty()) {
      return Verdict.CONSISTENT;
    }
    Indicator first = numeric.get(0);
    Contradiction.Builder found =
        Contradiction.of(Indicator.ACTUAL, first.values().get(Indicator.ACTUAL))
            .evidence(Indicator.TARGET, first.values().get(Indicator.TARGET));
    for (Indicator other : numeric.subList(1, numeric.size())) {
      found
          .evidence(Indicator.ACTUAL, other.values().get(Indicator.ACTUAL))
          .evidence(Indicator.TARGET, other.values().get(Indicator.TARGET));
    }
    return new Verdict.Inconsistent(
        found
            .related("target")
            .restsOnWholeForm()
            .says(
                Sentence.of(
                    "%s的指标值为文字（如“%s”），完成值却为数值（如“%s”），未说明该数值的含义。",
                    "In %s the target is a quality (such as “%s”) and the actual value a number"
                        + " (such as “%s”), and nothing says what it counts.",
                    NamedRows.of(numeric),
                    first.values().text(Indicator.TARGET),
                    first.values().text(Indicator.ACTUAL))));
  }

  private static boolean aimsAtQuality(Indicator indicator) {
    return indicator
        .values()
        .value(Indicator.TARGET)
        .filter(target -> target instanceof Measure.Words words && !words.numeric())
        .filter(target -> target.comparison().isEmpty())
        .isPresent();
  }
}
