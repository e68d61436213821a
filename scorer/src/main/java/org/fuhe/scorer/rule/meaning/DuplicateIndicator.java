package org.fuhe.scorer.rule.meaning;

import java.util.List;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.words.WordFile;

/**
 * An indicator stands in its form before already: the same name under the same heading, both with
 * weights, whatever their targets. Of several, the second one is told, with all the others.
 */
@RuleCard(
    id = "duplicate-indicator",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class DuplicateIndicator implements Rule<FormIndicator> {
  /** The names and headings that two indicators have in common. */
  private record Identity(String level1, String level2, String name) {
    static Optional<Identity> of(Indicator indicator) {
      String name = Meaning.name(indicator);
      boolean weighs =
          indicator.values().value(Indicator.WEIGHT).filter(w -> w.signum() > 0).isPresent();
      return weighs && name.codePoints().anyMatch(Character::isLetter)
          ? Optional.of(
              new Identity(
                  WordFile.plain(indicator.values().text(Indicator.LEVEL1)),
                  WordFile.plain(indicator.values().text(Indicator.LEVEL2)),
                  name))
          : Optional.empty();
    }
  }

  @Override
  public Verdict check(FormIndicator subject) {
    Optional<Identity> identity = Identity.of(subject.indicator());
    if (identity.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Indicator> same =
        subject.form().project().indicators().stream()
            .filter(other -> Identity.of(other).equals(identity))
            .toList();
    if (same.size() < 2 || same.get(1).no() != subject.indicator().no()) {
      return Verdict.CONSISTENT;
    }
    Contradiction.Builder found =
        Contradiction.of(Indicator.NAME, subject.get(Indicator.NAME))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET));
    same.stream()
        .filter(other -> other.no() != subject.indicator().no())
        .forEach(
            other ->
                found
                    .evidence(Indicator.NAME, other.values().get(Indicator.NAME))
                    .evidence(Indicator.TARGET, other.values().get(Indicator.TARGET)));
    return new Verdict.Inconsistent(
        found
            .restsOnWholeForm()
            .says(
                Sentence.of(
                    "指标“%s”在本表中出现%s次（%s），分别计分。",
                    "The indicator “%s” stands %s times in the form (%s), each with marks of its own.",
                    subject.name(),
                    same.size(),
                    targets(same))));
  }

  private static Sentence targets(List<Indicator> same) {
    Sentence all = null;
    for (Indicator indicator : same) {
      Sentence one =
          Sentence.of(
              "第%s项：指标值%s，分值%s",
              "row %s: target %s, marks %s",
              indicator.no(),
              indicator.values().text(Indicator.TARGET),
              indicator.values().text(Indicator.WEIGHT));
      all = all == null ? one : new Sentence(all.zh() + "；" + one.zh(), all.en() + "; " + one.en());
    }
    return java.util.Objects.requireNonNull(all);
  }
}
