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
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
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

  private static final Pattern COUNT =
      Pattern.compile(
          "([\\p{IsHan}“”\"、（）()]+?)(共计|合计|达到了?|达|为|至少|不少于|不低于|超过)?"
              + "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(万|亿)?(人次|平方米|[\\p{IsHan}%])(以上|余|多|左右)?");

  /** What an indicator's name says beyond the thing that it counts. */
  private static final Pattern MEASURED = Pattern.compile("(?:次数|人数|件数|户数|期数|场次|个数|数量|总数|数)$");

  /** Counts of a part of the thing or of the time. */
  private static final Pattern PARTLY =
      Pattern.compile("其中|上半年|下半年|季度|月|每|平均|人均|新增|累计|分别|约|近|历年|计划|预计|原");

  /** What the text says of a thing. */
  private record Count(
      String noun, BigDecimal number, String unit, boolean isBound, String words) {}

  @Override
  public Verdict check(FormIndicator subject) {
    Verdict actual = check(subject, Project.GOAL_ACTUAL, Indicator.ACTUAL);
    return actual instanceof Verdict.Inconsistent || actual instanceof Verdict.Consistent
        ? actual
        : check(subject, Project.GOAL_EXPECTED, Indicator.TARGET);
  }

  private static Verdict check(FormIndicator subject, Field<String> text, Field<Measure> field) {
    Optional<Reported<String>> narrative = subject.form().get(text);
    Optional<Measure> measure = subject.value(field);
    if (narrative.isEmpty() || !(measure.orElse(null) instanceof Measure.Quantity quantity)) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Count> counts = counts(narrative.get().text(), subject);
    if (counts.size() != 1) {
      return Verdict.NOT_APPLICABLE;
    }
    Count count = counts.get(0);
    BigDecimal number = scaled(quantity);
    boolean agrees =
        count.number().compareTo(number) == 0
            || (count.isBound() && number.compareTo(count.number()) > 0);
    if (agrees) {
      return Verdict.CONSISTENT;
    }
    return new Verdict.Inconsistent(
        Contradiction.of(field, subject.get(field))
            .evidence(text, narrative.get())
            .evidence(Indicator.NAME, subject.get(Indicator.NAME))
            .expected(count.number(), number)
            .related(text.name())
            .says(
                Sentence.of(
                    "文字说明为“%s”，指标“%s”的%s为%s。",
                    "The text says \"%s\", and the indicator \"%s\" has the %s %s.",
                    count.words(),
                    subject.name(),
                    field.equals(Indicator.ACTUAL)
                        ? Sentence.of("实际完成值", "actual value")
                        : Sentence.of("指标值", "target"),
                    subject.get(field).orElseThrow().text())));
  }

  private static List<Count> counts(String narrative, FormIndicator subject) {
    String name = thing(subject.name());
    List<Count> counts = new ArrayList<>();
    for (String clause : narrative.split("[，,。；;：:！]", -1)) {
      if (PARTLY.matcher(clause).find()) {
        continue;
      }
      Matcher matcher = COUNT.matcher(clause);
      if (matcher.find()
          && matcher.group(6) == null | "以上".equals(matcher.group(6))
          && sameThing(matcher.group(1), name, subject)
          && sameUnit(matcher.group(5), subject)) {
        BigDecimal number = new BigDecimal(matcher.group(3).replace(",", ""));
        int power = "万".equals(matcher.group(4)) ? 4 : "亿".equals(matcher.group(4)) ? 8 : 0;
        boolean bound =
            matcher.group(6) != null
                || (matcher.group(2) != null && matcher.group(2).matches("至少|不少于|不低于|超过"));
        counts.add(
            new Count(
                matcher.group(1),
                number.scaleByPowerOfTen(power),
                matcher.group(5),
                bound,
                matcher.group()));
      }
    }
    return counts;
  }

  private static boolean sameThing(String words, String name, FormIndicator subject) {
    String noun = thing(words);
    if (noun.equals(name)) {
      return noun.length() >= 2;
    }
    if (noun.length() < NOUN
        || name.length() < NOUN
        || !(name.endsWith(noun) || noun.endsWith(name))) {
      return false;
    }
    return subject.form().project().indicators().stream()
        .filter(other -> !other.equals(subject.indicator()))
        .map(other -> thing(other.values().text(Indicator.NAME)))
        .noneMatch(other -> other.endsWith(noun) || noun.endsWith(other));
  }

  /** The unit of the table: behind the number, in its column, or in brackets behind the name. */
  private static boolean sameUnit(String unit, FormIndicator subject) {
    List<String> printed = new ArrayList<>();
    subject.value(Indicator.UNIT).ifPresent(printed::add);
    Matcher inName = Pattern.compile("[（(]([^（()）]+)[）)]$").matcher(subject.name());
    if (inName.find()) {
      printed.add(inName.group(1));
    }
    for (Field<Measure> field : List.of(Indicator.TARGET, Indicator.ACTUAL)) {
      subject
          .value(field)
          .filter(Measure.Quantity.class::isInstance)
          .flatMap(measure -> ((Measure.Quantity) measure).unit())
          .ifPresent(printed::add);
    }
    return !printed.isEmpty()
        && printed.stream()
            .allMatch(one -> Wording.plain(one).replaceAll("^[万亿]", "").equals(unit));
  }

  private static BigDecimal scaled(Measure.Quantity quantity) {
    String unit = quantity.unit().orElse("");
    int power = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    return quantity.number().scaleByPowerOfTen(power);
  }

  private static String thing(String words) {
    String plain = Wording.plain(words).replaceAll("^(?:指标\\d*|目标\\d*)?[:.、]?", "");
    String bare = plain.replaceAll("\\([^()]*\\)$", "").replaceAll("[^\\p{IsHan}、]", "");
    return MEASURED.matcher(bare).replaceAll("");
  }
}
