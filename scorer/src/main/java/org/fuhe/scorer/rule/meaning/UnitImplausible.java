package org.fuhe.scorer.rule.meaning;

import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.words.WordFile;

/** The unit does not fit what the indicator's name says is counted: 覆盖率 in 元/人·次, 人数 in 元/年. */
@RuleCard(
    id = "unit-implausible",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class UnitImplausible implements Rule<FormIndicator> {
  @Override
  public Verdict check(FormIndicator subject) {
    Optional<Reported<String>> unit = subject.get(Indicator.UNIT);
    if (unit.isEmpty() || unit.get().value().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (WordFile.plain(unit.get().text()).matches("\\d+(?:\\.\\d+)?")) {
      return isShifted(subject.indicator())
          ? Verdict.NOT_APPLICABLE
          : found(
              subject,
              Sentence.of(
                  "指标“%s”的计量单位印为数字“%s”。",
                  "The unit of “%s” is printed as the number “%s”.",
                  subject.name(),
                  unit.get().text()));
    }
    Optional<String> counted = Meaning.counted(Meaning.name(subject.indicator()));
    Optional<String> measured = Meaning.measured(unit.get().text());
    if (counted.isEmpty() || measured.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (!Meaning.doNotFit(counted.get(), measured.get())) {
      return Verdict.CONSISTENT;
    }
    return found(
        subject,
        Sentence.of(
            "指标“%s”的计量单位“%s”与其所计内容不符。",
            "The unit “%2$s” does not fit what “%1$s” counts.", subject.name(), unit.get().text()));
  }

  /** In a row that stands beside its headings nothing is what its column says. */
  private static boolean isShifted(Indicator indicator) {
    return indicator.targetNumber().isEmpty()
        || Meaning.name(indicator).codePoints().noneMatch(Character::isLetter);
  }

  private static Verdict found(FormIndicator subject, Sentence says) {
    Contradiction.Builder found =
        Contradiction.of(Indicator.UNIT, subject.get(Indicator.UNIT))
            .evidence(Indicator.NAME, subject.get(Indicator.NAME))
            .evidence(Indicator.TARGET, subject.get(Indicator.TARGET))
            .related("name", "target");
    // A column that was read one place to the side looks the same.
    return new Verdict.Inconsistent(found.restsOnWholeForm().says(says));
  }
}
