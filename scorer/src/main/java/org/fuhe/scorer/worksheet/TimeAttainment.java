package org.fuhe.scorer.worksheet;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Comparison;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Period;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.worksheet.Attainment.Basis;
import org.fuhe.scorer.worksheet.Attainment.Standing;

/** Holds the time in which something was done against the time by which it was due. */
final class TimeAttainment {
  private TimeAttainment() {}

  static Attainment of(
      Indicator indicator, Measure.Time target, Measure.Time actual, Optional<Integer> year) {
    Optional<Comparison> sign = indicator.comparison();
    boolean isDeadline =
        sign.filter(c -> c != Comparison.AT_MOST && c != Comparison.LESS && c != Comparison.EQUAL)
            .isEmpty();
    if (!isDeadline
        || actual.comparison().isPresent()
        || target.period().last().isEmpty()
        || actual.period().last().isEmpty()) {
      return Attainment.untold("指标值不是完成期限", "the target is no date by which something is due");
    }
    Period.Date due = target.period().last().get();
    Period.Date done = actual.period().last().get();
    // A date without a year is of the form's year, or of the other date's: 12月31日 beside
    // 2021年12月31日前.
    Optional<Standing> standing = Optional.empty();
    for (Integer missing :
        Stream.of(year, due.year(), done.year()).flatMap(Optional::stream).distinct().toList()) {
      Standing possible = standing(due, actual.period(), done, missing);
      if (standing.isPresent() && standing.get() != possible) {
        return Attainment.untold("日期未注明年份，无法比较", "a date without a year leaves it open");
      }
      standing = Optional.of(possible);
    }
    Standing told = standing.orElseGet(() -> standing(due, actual.period(), done, 0));
    if (told == Standing.UNTOLD) {
      return Attainment.untold("日期精度不足，无法比较", "the dates are not exact enough to be compared");
    }
    boolean printed = sign.isPresent() || target.period().first().isEmpty();
    return new Attainment(
        told,
        printed ? Basis.PRINTED : Basis.EVIDENT,
        Optional.of(sign.orElse(Comparison.AT_MOST)),
        Optional.empty(),
        Optional.empty(),
        reason(told, indicator));
  }

  private static Standing standing(
      Period.Date due, Period period, Period.Date done, int missingYear) {
    int limit = lastDay(due, missingYear);
    int latest = lastDay(done, missingYear);
    if (latest <= limit) {
      return latest == limit && done.day().isPresent() ? Standing.EQUAL : Standing.MET;
    }
    // It was done at some time within what is printed: late only if all of that is.
    int earliest = firstDay(done, missingYear);
    return earliest > limit && period.first().isPresent() ? Standing.MISSED : Standing.UNTOLD;
  }

  private static int firstDay(Period.Date date, int missingYear) {
    return number(date.year().orElse(missingYear), date.month().orElse(1), date.day().orElse(1));
  }

  private static int lastDay(Period.Date date, int missingYear) {
    int year = date.year().orElse(missingYear);
    int month = date.month().orElse(12);
    return number(
        year, month, date.day().orElseGet(() -> YearMonth.of(year, month).lengthOfMonth()));
  }

  /** Later days have higher numbers; a printed 31st of November is a day of its own. */
  private static int number(int year, int month, int day) {
    return (year * 12 + month - 1) * 31 + day;
  }

  private static Sentence reason(Standing standing, Indicator indicator) {
    String due = indicator.values().text(Indicator.TARGET);
    String done = indicator.values().text(Indicator.ACTUAL);
    return standing == Standing.MISSED
        ? Sentence.of("完成时间%s晚于期限%s", "done %s, later than %s", done, due)
        : Sentence.of("完成时间%s在期限%s之内", "done %s, within %s", done, due);
  }
}
