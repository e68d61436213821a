package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Project;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.CountedThing;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.subject.Wording;

/**
 * The goal, or the account of what was reached, counts the same thing otherwise than the table.
 *
 * <p>It is the same thing when the words before the number are those of the indicator, or end them,
 * no other indicator has them, the unit is the same, and the text counts it only once.
 */
@RuleCard(
    id = "narrative-contradiction",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class NarrativeContradiction implements Rule<FormIndicator> {
  /** Fewer characters (培训) are the end of the names of several things. */
  private static final int NOUN = 4;

  private static final Pattern UNIT_IN_NAME = Pattern.compile("[（(]([^（()）]+)[）)]$");

  @Override
  public Verdict check(FormIndicator subject) {
    Verdict actual = check(subject, Project.GOAL_ACTUAL, Indicator.ACTUAL);
    if (actual instanceof Verdict.Inconsistent) {
      return actual;
    }
    Verdict goal = check(subject, Project.GOAL_EXPECTED, Indicator.TARGET);
    return goal instanceof Verdict.NotApplicable ? actual : goal;
  }

  private static Verdict check(FormIndicator subject, Field<String> text, Field<Measure> field) {
    Optional<CountedThing> counted = count(subject, text, field);
    if (counted.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    CountedThing count = counted.get();
    Measure.Quantity quantity = quantity(subject, field).orElseThrow();
    if (agrees(count, quantity, subject)) {
      return Verdict.CONSISTENT;
    }
    if (!othersAgree(subject, text, field)) {
      return Verdict.notCheckable(
          "文字与表中多项数值都不一致，表中数值可能读错了行。",
          "The text disagrees with several rows of the table, which may have been read into each"
              + " other.");
    }
    return new Verdict.Inconsistent(
        Contradiction.of(field, subject.get(field))
            .evidence(text.name(), count.printed())
            .evidence(Indicator.NAME, subject.get(Indicator.NAME))
            .expected(count.number(), scaled(quantity, subject))
            .related(text.name())
            .says(
                Sentence.of(
                    "文字说明为“%s”，指标“%s”的%s为%s。",
                    "The text says \"%s\", and the indicator \"%s\" has the %s %s.",
                    count.printed().text(),
                    subject.name(),
                    field.equals(Indicator.ACTUAL)
                        ? Sentence.of("实际完成值", "actual value")
                        : Sentence.of("指标值", "target"),
                    subject.get(field).orElseThrow().text())));
  }

  /** The one count of an indicator's thing in a text, where the table has a number for it. */
  private static Optional<CountedThing> count(
      FormIndicator subject, Field<String> text, Field<Measure> field) {
    if (quantity(subject, field).isEmpty()) {
      return Optional.empty();
    }
    List<CountedThing> counts =
        subject.form().countedThings().in(text).stream()
            .filter(counted -> sameThing(counted, subject) && sameUnit(counted.unit(), subject))
            .toList();
    return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
  }

  private static boolean agrees(
      CountedThing count, Measure.Quantity quantity, FormIndicator subject) {
    int order = scaled(quantity, subject).compareTo(count.number());
    return order == 0 || (count.isBound() && order > 0);
  }

  /**
   * One number that differs among others that agree is the document's; where most of them differ,
   * the rows of the table were read into each other.
   */
  private static boolean othersAgree(
      FormIndicator subject, Field<String> text, Field<Measure> field) {
    int agreeing = 0;
    int differing = 0;
    for (Indicator indicator : subject.form().project().indicators()) {
      FormIndicator other = new FormIndicator(subject.form(), indicator, subject.computation());
      Optional<CountedThing> count = count(other, text, field);
      if (count.isPresent()) {
        boolean agrees = agrees(count.get(), quantity(other, field).orElseThrow(), other);
        agreeing += agrees ? 1 : 0;
        differing += agrees ? 0 : 1;
      }
    }
    return differing < 2 || differing < agreeing;
  }

  private static Optional<Measure.Quantity> quantity(FormIndicator subject, Field<Measure> field) {
    return subject
        .value(field)
        .filter(Measure.Quantity.class::isInstance)
        .map(Measure.Quantity.class::cast);
  }

  private static boolean sameThing(CountedThing counted, FormIndicator subject) {
    String noun = counted.name();
    List<String> names = subject.form().countedThings().names();
    String name = subject.counts();
    if (noun.equals(name)) {
      return noun.length() >= 2;
    }
    if (noun.length() < NOUN
        || name.length() < NOUN
        || !(name.endsWith(noun) || noun.endsWith(name))) {
      return false;
    }
    return names.stream()
            .filter(other -> !other.isEmpty() && (other.endsWith(noun) || noun.endsWith(other)))
            .count()
        == 1;
  }

  private static boolean sameUnit(String unit, FormIndicator subject) {
    List<String> printed = new ArrayList<>(columnUnits(subject));
    for (Field<Measure> field : List.of(Indicator.TARGET, Indicator.ACTUAL)) {
      quantity(subject, field).flatMap(Measure.Quantity::unit).ifPresent(printed::add);
    }
    return !printed.isEmpty()
        && printed.stream()
            .allMatch(one -> Wording.plain(one).replaceFirst("^[万亿]", "").equals(unit));
  }

  /** The units printed in a column of their own, or in brackets behind the name. */
  private static List<String> columnUnits(FormIndicator subject) {
    List<String> units = new ArrayList<>();
    subject.value(Indicator.UNIT).ifPresent(units::add);
    Matcher inName = UNIT_IN_NAME.matcher(subject.name());
    if (inName.find()) {
      units.add(inName.group(1));
    }
    return units;
  }

  /** The number without its multiplier, which stands with the number or with the unit. */
  private static BigDecimal scaled(Measure.Quantity quantity, FormIndicator subject) {
    String unit =
        quantity.unit().orElseGet(() -> columnUnits(subject).stream().findFirst().orElse(""));
    int power = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    return quantity.number().scaleByPowerOfTen(power);
  }
}
