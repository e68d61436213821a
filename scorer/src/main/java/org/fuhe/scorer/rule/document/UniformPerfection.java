package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Document;
import org.fuhe.scorer.subject.Form;

/** Nearly every project of a document has full marks in total. */
@RuleCard(
    id = "uniform-perfection",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class UniformPerfection implements Rule<Document> {
  /** Of fewer projects, all can well have reached all. */
  private static final int PROJECTS = 10;

  @Override
  public Verdict check(Document document) {
    List<Form> evaluations =
        document.forms().stream()
            .filter(Form::isEvaluation)
            .filter(form -> form.total().flatMap(Reported::value).isPresent())
            .toList();
    if (evaluations.size() < PROJECTS) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Form> full = evaluations.stream().filter(UniformPerfection::isFull).toList();
    Cited<BigDecimal> nearlyEvery = evaluations.get(0).norm().thresholds().value().nearlyEvery();
    BigDecimal many = nearlyEvery.value().multiply(BigDecimal.valueOf(evaluations.size()));
    if (BigDecimal.valueOf(full.size()).compareTo(many) < 0) {
      return Verdict.CONSISTENT;
    }
    Contradiction.Builder builder = Contradiction.of(full.get(0).totalField(), Optional.empty());
    full.forEach(form -> builder.evidence(form.totalField(), form.total()));
    return new Verdict.Inconsistent(
        builder
            .by(nearlyEvery.by())
            .related("unmet-full-score", "actual-repeats-target")
            .says(
                Sentence.of(
                    "%s个项目中有%s个自评总分为满分%s分。",
                    "Of %s projects, %s have the full total of %s.",
                    evaluations.size(),
                    full.size(),
                    full.get(0).norm().norm().fullMarks())));
  }

  private static boolean isFull(Form form) {
    return form.total()
        .flatMap(Reported::value)
        .filter(total -> total.compareTo(form.norm().norm().fullMarks()) == 0)
        .isPresent();
  }
}
