package org.fuhe.extractor.value;

import java.util.Optional;
import org.fuhe.model.Period;
import org.fuhe.model.Period.Date;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and periods in a text: {@code 2021年12月31日之前}, {@code 2021年1月-12月}, {@code
 * 2021.12.31}, {@code 第3季度}.
 *
 * <p>A month alone is none of them: {@code 12月} on published forms is a duration ({@code <=12月},
 * {@code 12月} for "twelve months") at least as often as December. With a year, a day, a range or a
 * word such as 底 or 前 it is.
 */
final class Calendar {
  private static final String DAYS = "日号";
  private static final String QUARTERS = "一二三四";
  private static final Optional<Integer> NO_YEAR = Optional.empty();

  private final Glyphs text;
  private int at;

  /** A range has two ends; without this a chain of dates would be read as deep as it is long. */
  private boolean ranged;

  private Calendar(Glyphs text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Reads the date or period that begins at the index, or returns null: it is asked often. */
  static @Nullable CalendarMention at(Glyphs text, int index) {
    char c = text.at(index);
    if (!Glyphs.isDigit(c) && c != '第' && c != '年' && QUARTERS.indexOf(c) < 0) {
      return null;
    }
    Calendar calendar = new Calendar(text, index);
    Span span = c == '年' ? calendar.endOfYear() : calendar.dated();
    return span == null ? null : calendar.withTail(span);
  }

  private @Nullable Span dated() {
    if (DateDigits.year(text, at) > 0) {
      return yeared();
    }
    Span span = monthed(NO_YEAR);
    return span != null ? span : quarter(NO_YEAR);
  }

  /** 年底, without any year: by the end of the form's. */
  private @Nullable Span endOfYear() {
    if (at != 0 || !(text.has("年底", 0) || text.has("年末", 0))) {
      return null;
    }
    at = 1;
    return Span.of(month(NO_YEAR, 12));
  }

  private @Nullable Span yeared() {
    Optional<Integer> year = Optional.of(DateDigits.year(text, at));
    int behind = at + 4;
    char c = text.at(behind);
    if (c == '年') {
      at = behind + 1;
      return inYear(year);
    }
    Span numeric = c == '-' || c == '/' || c == '.' ? numeric(year, behind, c) : null;
    return numeric != null ? range(numeric) : years(year, behind);
  }

  /** Reads what follows 2021年. */
  private Span inYear(Optional<Integer> year) {
    if (text.at(at) == '度') {
      at++;
    }
    Span narrower = monthed(year);
    if (narrower == null) {
      narrower = quarter(year);
    }
    if (narrower == null) {
      narrower = half(year);
    }
    if (narrower == null) {
      narrower = years(year, at);
    }
    return narrower != null ? narrower : Span.of(year(year));
  }

  /** Reads the other end of 2021-2023年. */
  private @Nullable Span years(Optional<Integer> first, int behind) {
    int other = DateDigits.afterRangeSign(text, behind);
    int last = other > behind ? DateDigits.year(text, other) : 0;
    if (last == 0 || text.at(other + 4) != '年') {
      return null;
    }
    at = other + 5;
    return new Span(year(first), year(Optional.of(last)));
  }

  /** Reads 12月31日, 1月-12月, 1-12月; of months alone only what cannot be a duration. */
  private @Nullable Span monthed(Optional<Integer> year) {
    int start = at;
    int number = DateDigits.month(text, at);
    if (number == 0) {
      return null;
    }
    Date month = month(year, number);
    int behind = at + DateDigits.count(text, at);
    if (text.at(behind) != '月') {
      return months(month, behind);
    }
    at = behind + 1;
    Span day = day(month);
    if (day != null) {
      return range(day);
    }
    boolean named = text.at(at) == '份';
    if (named) {
      at++;
    }
    Span range = range(Span.of(month));
    if (!range.isSingle() || year.isPresent() || named || isBounded()) {
      return range;
    }
    at = start;
    return null;
  }

  /** Reads the other end of 1-12月. */
  private @Nullable Span months(Date first, int behind) {
    int other = DateDigits.afterRangeSign(text, behind);
    int last = other > behind ? DateDigits.month(text, other) : 0;
    int end = other + DateDigits.count(text, other);
    if (last == 0 || text.at(end) != '月') {
      return null;
    }
    at = end + 1;
    return new Span(first, month(first.year(), last));
  }

  private @Nullable Span day(Date month) {
    int day = DateDigits.day(text, at);
    int end = at + DateDigits.count(text, at);
    if (day == 0 || DAYS.indexOf(text.at(end)) < 0) {
      return null;
    }
    at = end + 1;
    return Span.of(day(month, day));
  }

  /** Reads 2021-12-31 or 2021/12; 2021.12 alone is a number as well and so is left. */
  private @Nullable Span numeric(Optional<Integer> year, int behind, char separator) {
    int number = DateDigits.month(text, behind + 1);
    if (number == 0) {
      return null;
    }
    Date month = month(year, number);
    int next = behind + 1 + DateDigits.count(text, behind + 1);
    boolean goesOn = text.at(next) == separator && text.isDigit(next + 1);
    int day = goesOn ? DateDigits.day(text, next + 1) : 0;
    if (day > 0) {
      at = next + 1 + DateDigits.count(text, next + 1);
      return Span.of(day(month, day));
    }
    int other = DateDigits.afterRangeSign(text, next);
    boolean inRange = ranged || (other > next && DateDigits.year(text, other) > 0);
    boolean told = separator != '.' || inRange;
    if (goesOn || !told || (Glyphs.isHan(text.at(next)) && Tail.at(text, next) == null)) {
      return null;
    }
    at = next;
    return Span.of(month);
  }

  private @Nullable Span quarter(Optional<Integer> year) {
    // 前三季度 are three quarters.
    boolean ahead = text.at(at) == '前' && year.isPresent();
    boolean ordinal = text.at(at) == '第';
    int number = ahead || ordinal ? at + 1 : at;
    int first = quarterNumber(number);
    int other = DateDigits.afterRangeSign(text, number + 1);
    int last = other > number + 1 ? quarterNumber(other) : first;
    int end = (other > number + 1 ? other : number) + 1;
    if (ordinal && text.at(end) == '个') {
      end++;
    }
    if (first == 0 || last == 0 || !text.has("季度", end)) {
      return null;
    }
    boolean fromFirst = ahead || text.at(at - 1) == '前';
    at = end + 2;
    return new Span(month(year, fromFirst ? 1 : first * 3 - 2), month(year, last * 3));
  }

  private int quarterNumber(int index) {
    char c = text.at(index);
    int number = Glyphs.isDigit(c) ? c - '0' : QUARTERS.indexOf(c) + 1;
    return number <= 4 ? number : 0;
  }

  private @Nullable Span half(Optional<Integer> year) {
    boolean first = text.has("上半年", at);
    if (!first && !text.has("下半年", at)) {
      return null;
    }
    at += 3;
    return new Span(month(year, first ? 1 : 7), month(year, first ? 6 : 12));
  }

  /** Goes on to the other end of a range: 2021年1月1日至2021年12月31日, 5月—10月. */
  private Span range(Span first) {
    int start = at;
    int other = DateDigits.afterRangeSign(text, at);
    if (other == at || ranged) {
      return first;
    }
    ranged = true;
    at = other;
    Span last = otherEnd(first.first);
    if (last == null) {
      at = start;
      return first;
    }
    return new Span(first.first, last.last);
  }

  /** Reads the last date of a range; what it leaves out is that of the first. */
  private @Nullable Span otherEnd(Date first) {
    if (DateDigits.year(text, at) > 0) {
      return yeared();
    }
    Span day = first.day().isPresent() ? day(first) : null;
    int number = day == null ? DateDigits.month(text, at) : 0;
    int end = at + DateDigits.count(text, at);
    if (number == 0 || text.at(end) != '月') {
      return day;
    }
    at = end + 1;
    Date month = month(first.year(), number);
    day = day(month);
    return day != null ? day : Span.of(month);
  }

  private CalendarMention withTail(Span span) {
    boolean until = false;
    boolean since = false;
    WordTree.Match<Tail> tail;
    while ((tail = Tail.at(text, at)) != null) {
      at = tail.end();
      until |= tail.value() == Tail.UNTIL;
      since |= tail.value() == Tail.SINCE;
    }
    Optional<Date> first = Optional.of(span.first);
    Optional<Date> last = Optional.of(span.last);
    if (span.isSingle() && until != since) {
      first = until ? Optional.empty() : first;
      last = since ? Optional.empty() : last;
    }
    return new CalendarMention(at, new Period(first, last), until);
  }

  private boolean isBounded() {
    WordTree.Match<Tail> tail = Tail.at(text, at);
    return tail != null && tail.value() != Tail.INSIDE;
  }

  private static Date year(Optional<Integer> year) {
    return new Date(year, Optional.empty(), Optional.empty());
  }

  private static Date month(Optional<Integer> year, int month) {
    return new Date(year, Optional.of(month), Optional.empty());
  }

  private static Date day(Date month, int day) {
    return new Date(month.year(), month.month(), Optional.of(day));
  }

  private record Span(Date first, Date last) {
    static Span of(Date date) {
      return new Span(date, date);
    }

    boolean isSingle() {
      return first.equals(last);
    }
  }
}
