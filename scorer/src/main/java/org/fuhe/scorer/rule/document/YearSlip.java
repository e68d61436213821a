package org.fuhe.scorer.rule.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Project;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.FormText;

/**
 * A goal or an indicator speaks of last year's work as this year's, as when a form was filled in
 * from that of the year before.
 *
 * <p>Years other than the form's are mostly right: in documents that are cited, plans, standards,
 * comparisons, and in projects that carry money over. Only the year before the form's is taken,
 * only where it tells when the work is done, and only in a form that does not speak of both years.
 */
@RuleCard(
    id = "year-slip",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class YearSlip implements Rule<FormText> {
  /** Of fewer forms it cannot be told which one slipped. */
  private static final int OTHERS = 2;

  private static final Set<Field<?>> FIELDS =
      Set.of(
          Project.GOAL_EXPECTED,
          Project.GOAL_ACTUAL,
          Project.PROGRESS_PLAN,
          Indicator.NAME,
          Indicator.TARGET);

  /** A cell that is nothing but a date to be kept: ≤2023年12月底前, 2023年12月31日之前完成. */
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:[≤<=＝≦]|于|在)?(20\\d\\d)年(?:度|底|末|(?:1[0-2]|0?[1-9])月(?:底|末|份|[上中下]旬|\\d{1,2}日)?)?"
              + "(?:之?前|以前|内)?(?:全部|全面)?(?:完成)?");

  /** A year that a clause begins with, or that work is done in: 2023年度推进…, 完成全区2023年…工作. */
  private static final Pattern WORK =
      Pattern.compile(
          "(?:^|[，,。；;：:、]|目标\\d?[:：]?|\\d[.．、)）]|完成(?:全[区市县州省])?|在)"
              + "(20\\d\\d年)"
              + "(?=(?:度|底前?|内)?[，,]?(?:完成|做好|推进|开展|实施|组织|召开|举办|预计|计划|确保|保障|力争|全面|继续|"
              + "[^，,。；;（(《]{2,12}工作(?:$|[，,。；;])))");

  /** Words of work that goes over years, or of years held against each other. */
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile("上年|上一年|去年|往年|历年|跨年|结转|结余|续建|遗留|尾款|清欠|补发|补缴|补助?拨|同比|相比|较|基数|以来");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

  @Override
  public Verdict check(FormText subject) {
    Optional<Integer> year = subject.form().project().values().value(Project.FISCAL_YEAR);
    if (year.isPresent() && subject.field().equals(Project.FISCAL_YEAR)) {
      return heading(subject, year.get());
    }
    if (year.isEmpty() || !FIELDS.contains(subject.field())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<String> slip = slip(subject, Integer.toString(year.get() - 1));
    if (slip.isEmpty()) {
      return Verdict.CONSISTENT;
    }
    if (isOfSeveralYears(subject, year.get())) {
      return Verdict.CONSISTENT;
    }
    String right = slip.get().replace(Integer.toString(year.get() - 1), year.get().toString());
    return new Verdict.Inconsistent(
        Contradiction.of(subject.field().name(), slip.get())
            .evidence(subject.field(), subject.reported())
            .evidence(
                Project.FISCAL_YEAR, subject.form().project().values().get(Project.FISCAL_YEAR))
            .expected(right)
            .says(
                Sentence.of(
                    "此处以“%s”作为本项工作的时间，而本表年度为%s年。",
                    "\"%s\" is given as the time of this work, and the form is of the year %s.",
                    slip.get(),
                    year.get())));
  }

  /** A form headed with the year before, when all others of the document have the same one. */
  private static Verdict heading(FormText subject, int year) {
    List<Integer> others =
        subject.form().disclosure().projects().stream()
            .filter(project -> !project.equals(subject.form().project()))
            .flatMap(project -> project.values().value(Project.FISCAL_YEAR).stream())
            .toList();
    if (others.size() < OTHERS || others.stream().anyMatch(other -> other != year + 1)) {
      return Verdict.CONSISTENT;
    }
    String right = subject.text().replace(Integer.toString(year), Integer.toString(year + 1));
    return new Verdict.Inconsistent(
        Contradiction.of(Project.FISCAL_YEAR, Optional.of(subject.reported()))
            .expected(right)
            .says(
                Sentence.of(
                    "本表年度为“%s”，文件中其他%s份表均为%s年。",
                    "The form is headed \"%s\", and all %s other forms of the document are of %s.",
                    subject.text(),
                    others.size(),
                    year + 1)));
  }

  private static Optional<String> slip(FormText subject, String lastYear) {
    String text = subject.text();
    boolean isDate =
        subject.field().equals(Indicator.TARGET)
            && subject.reported().value().filter(Measure.Time.class::isInstance).isPresent();
    Matcher deadline = DEADLINE.matcher(text);
    if (deadline.matches() && (isDate || subject.field().equals(Indicator.NAME))) {
      return deadline.group(1).equals(lastYear) ? Optional.of(text) : Optional.empty();
    }
    if (subject.field().equals(Indicator.TARGET)) {
      return Optional.empty();
    }
    Matcher work = WORK.matcher(text);
    while (work.find()) {
      if (work.group(1).startsWith(lastYear)) {
        return Optional.of(work.group(1));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSeveralYears(FormText subject, int year) {
    Form form = subject.form();
    String name = form.project().values().text(Project.NAME);
    return SEVERAL_YEARS.matcher(name + subject.text()).find()
        || YEAR.matcher(name).results().anyMatch(found -> !found.group(1).equals("" + year))
        || YEAR.matcher(subject.text())
            .results()
            .anyMatch(found -> !found.group(1).equals("" + (year - 1)))
        || form.project().funds().stream().anyMatch(YearSlip::isCarriedOver);
  }

  private static boolean isCarriedOver(FundLine line) {
    return line.values().value(FundLine.SOURCE).filter(FundSource.CARRYOVER::equals).isPresent()
        && Stream.of(FundLine.BUDGET_INITIAL, FundLine.BUDGET, FundLine.EXECUTED)
            .flatMap(field -> line.values().value(field).stream())
            .map(Amount::number)
            .anyMatch(number -> number.signum() != 0);
  }
}
