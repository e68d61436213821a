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
  private static final String RANGES = "-—~至到";
  private static final String QUARTERS = "一二三四";
  private static final int QUARTER = 3;

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
    return new Calendar(text, index).mention();
  }

  private @Nullable CalendarMention mention() {
    int start = at;
    Span span = text.at(at) == '年' ? null : text.isDigit(at) ? dated() : quarter(Optional.empty());
    if (span == null) {
      at = start;
      return endOfYear();
    }
    return withTail(span, at);
  }

  /** 年底, without any year: by the end of the form's. */
  private @Nullable CalendarMention endOfYear() {
    if (at != 0 || !(text.has("年底", 0) || text.has("年末", 0))) {
      return null;
    }
    at = 1;
    Date december = month(Optional.empty(), 12);
    return withTail(new Span(Optional.of(december), Optional.of(december)), at);
  }

  private @Nullable Span dated() {
    int digits = digitsAt(at);
    if (digits == 4 && isYear(number(at, 4))) {
      return yeared();
    }
    Span span = digits <= 2 ? monthed(Optional.empty()) : null;
    return span != null ? span : quarter(Optional.empty());
  }

  private @Nullable Span yeared() {
    Optional<Integer> year = Optional.of(number(at, 4));
    int behind = at + 4;
    char c = text.at(behind);
    if (c == '年') {
      at = behind + 1;
      return inYear(year);
    }
    if (c == '-' || c == '/' || c == '.') {
      Span numeric = numeric(year, behind, c);
      if (numeric != null) {
        return range(numeric);
      }
    }
    // 2021-2023年
    int range = rangeEnd(behind);
    if (range > behind && isYearAt(range) && text.at(range + 4) == '年') {
      at = range + 5;
      return new Span(Optional.of(year(year)), Optional.of(year(Optional.of(number(range, 4)))));
    }
    return null;
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
    if (narrower != null) {
      return narrower;
    }
    Optional<Date> whole = Optional.of(year(year));
    Span span = new Span(whole, whole);
    int range = rangeEnd(at);
    if (range > at && isYearAt(range) && text.at(range + 4) == '年') {
      at = range;
      return range(span);
    }
    return span;
  }

  /** Reads 12月31日, 1月-12月, 1-12月; of months alone only what cannot be a duration. */
  private @Nullable Span monthed(Optional<Integer> year) {
    int start = at;
    int digits = digitsAt(at);
    if (digits == 0 || digits > 2 || !isMonth(number(at, digits))) {
      return null;
    }
    Date month = month(year, number(at, digits));
    int behind = at + digits;
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
    int range = rangeEnd(at);
    if (range > at && isDatedAt(range)) {
      return range(new Span(Optional.of(month), Optional.of(month)));
    }
    if (year.isPresent() || named || bounded()) {
      return new Span(Optional.of(month), Optional.of(month));
    }
    at = start;
    return null;
  }

  private @Nullable Span months(Date first, int behind) {
    int range = rangeEnd(behind);
    int digits = range > behind ? digitsAt(range) : 0;
    if (digits == 0
        || digits > 2
        || text.at(range + digits) != '月'
        || !isMonth(number(range, digits))) {
      return null;
    }
    at = range + digits + 1;
    return new Span(Optional.of(first), Optional.of(month(first.year(), number(range, digits))));
  }

  private @Nullable Span day(Date month) {
    int digits = digitsAt(at);
    if (digits == 0
        || digits > 2
        || !isDay(number(at, digits))
        || DAYS.indexOf(text.at(at + digits)) < 0) {
      return null;
    }
    Optional<Date> day = Optional.of(day(month, number(at, digits)));
    at += digits + 1;
    return new Span(day, day);
  }

  /** Reads 2021-12-31 or 2021/12; 2021.12 is a number as well and so is left alone. */
  private @Nullable Span numeric(Optional<Integer> year, int behind, char separator) {
    int digits = digitsAt(behind + 1);
    if (digits == 0 || digits > 2 || !isMonth(number(behind + 1, digits))) {
      return null;
    }
    Date month = month(year, number(behind + 1, digits));
    int next = behind + 1 + digits;
    int days = text.at(next) == separator ? digitsAt(next + 1) : 0;
    if (days > 0 && days <= 2 && isDay(number(next + 1, days))) {
      at = next + 1 + days;
      Optional<Date> day = Optional.of(day(month, number(next + 1, days)));
      return new Span(day, day);
    }
    char c = text.at(next);
    if (separator == '.' || days > 0 || (Glyphs.isHan(c) && Tail.at(text, next) == null)) {
      return null;
    }
    at = next;
    return new Span(Optional.of(month), Optional.of(month));
  }

  private @Nullable Span quarter(Optional<Integer> year) {
    int number = text.at(at) == '第' ? at + 1 : at;
    char c = text.at(number);
    int quarter = Glyphs.isDigit(c) ? c - '0' : QUARTERS.indexOf(c) + 1;
    int behind = text.at(number + 1) == '个' && number > at ? number + 2 : number + 1;
    if (quarter < 1 || quarter > 4 || !text.has("季度", behind) || text.isDigit(at - 1)) {
      return null;
    }
    // 前三季度 are three quarters.
    int first = text.at(at - 1) == '前' ? 1 : quarter * QUARTER - 2;
    at = behind + 2;
    return new Span(Optional.of(month(year, first)), Optional.of(month(year, quarter * QUARTER)));
  }

  private @Nullable Span half(Optional<Integer> year) {
    boolean first = text.has("上半年", at);
    if (!first && !text.has("下半年", at)) {
      return null;
    }
    at += 3;
    return new Span(
        Optional.of(month(year, first ? 1 : 7)), Optional.of(month(year, first ? 6 : 12)));
  }

  /** Goes on to the other end of a range: 2021年1月1日至2021年12月31日, 5月—10月. */
  private Span range(Span first) {
    int start = at;
    int range = rangeEnd(at);
    if (range == at || ranged || first.first.isEmpty()) {
      return first;
    }
    ranged = true;
    at = range;
    Span last = rangeEnd(first);
    if (last == null) {
      at = start;
      return first;
    }
    return new Span(first.first, last.last);
  }

  private @Nullable Span rangeEnd(Span first) {
    Date from = first.first.orElseThrow();
    if (isYearAt(at)) {
      Span span = yeared();
      if (span != null) {
        return span;
      }
    }
    int digits = digitsAt(at);
    if (digits == 0 || digits > 2) {
      return null;
    }
    if (from.day().isPresent() && DAYS.indexOf(text.at(at + digits)) >= 0) {
      return day(month(from.year(), from.month().orElseThrow()));
    }
    if (!isMonth(number(at, digits)) || text.at(at + digits) != '月') {
      return null;
    }
    Date month = month(from.year(), number(at, digits));
    at += digits + 1;
    Span day = day(month);
    return day != null ? day : new Span(Optional.of(month), Optional.of(month));
  }

  private CalendarMention withTail(Span span, int behind) {
    int end = behind;
    boolean until = false;
    boolean since = false;
    WordTree.Match<Tail> tail;
    while ((tail = Tail.at(text, end)) != null) {
      end = tail.end();
      until |= tail.value() == Tail.UNTIL;
      since |= tail.value() == Tail.SINCE;
    }
    boolean single = span.first.equals(span.last);
    Optional<Date> first = single && until && !since ? Optional.empty() : span.first;
    Optional<Date> last = single && since && !until ? Optional.empty() : span.last;
    return new CalendarMention(end, new Period(first, last), until);
  }

  private boolean bounded() {
    WordTree.Match<Tail> tail = Tail.at(text, at);
    return tail != null && tail.value() != Tail.WITHIN;
  }

  private boolean isDatedAt(int index) {
    int digits = digitsAt(index);
    return isYearAt(index) || (digits > 0 && digits <= 2 && text.at(index + digits) == '月');
  }

  private boolean isYearAt(int index) {
    return digitsAt(index) == 4 && isYear(number(index, 4));
  }

  /** Returns the index behind the dash or word of a range; the index itself where there is none. */
  private int rangeEnd(int index) {
    int end = index;
    while (end - index < 2 && RANGES.indexOf(text.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Counts the digits at the index, up to one more than any date has. */
  private int digitsAt(int index) {
    int count = 0;
    while (count < 5 && text.isDigit(index + count)) {
      count++;
    }
    return count;
  }

  private int number(int index, int digits) {
    return number(text, index, digits);
  }

  static int number(Glyphs text, int index, int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * 10 + (text.at(index + i) - '0');
    }
    return number;
  }

  static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
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

  private record Span(Optional<Date> first, Optional<Date> last) {}
}
