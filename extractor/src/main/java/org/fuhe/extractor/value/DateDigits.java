package org.fuhe.extractor.value;

/** The digits of dates: how many stand at a place, and what year, month or day they can be. */
final class DateDigits {
  private static final String RANGES = "-—~至到";
  private static final int LONGEST_RANGE_SIGN = 2;
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private DateDigits() {}

  /** Counts the digits at the index, up to one more than any year has. */
  static int count(Glyphs text, int index) {
    int count = 0;
    while (count < 5 && text.isDigit(index + count)) {
      count++;
    }
    return count;
  }

  /** Returns the year of exactly four digits at the index, or 0. */
  static int year(Glyphs text, int index) {
    int year = count(text, index) == 4 ? number(text, index, 4) : 0;
    return isYear(year) ? year : 0;
  }

  /** Returns the month of one or two digits at the index, or 0. */
  static int month(Glyphs text, int index) {
    return upTo(LAST_MONTH, text, index);
  }

  /** Returns the day of one or two digits at the index, or 0. */
  static int day(Glyphs text, int index) {
    return upTo(LAST_DAY, text, index);
  }

  /**
   * Returns the index behind the dash or word between the ends of a range; the index itself where
   * there is none.
   */
  static int afterRangeSign(Glyphs text, int index) {
    int end = index;
    while (end - index < LONGEST_RANGE_SIGN && RANGES.indexOf(text.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  /** Tells whether all of the text is eight digits that can be a date: 20211231. */
  static boolean fillAsDay(Glyphs text) {
    for (int i = 0; i < text.length(); i++) {
      if (!text.isDigit(i)) {
        return false;
      }
    }
    int month = text.length() == 8 ? number(text, 4, 2) : 0;
    int day = month == 0 ? 0 : number(text, 6, 2);
    return isYear(number(text, 0, 4)) && between(month, LAST_MONTH) && between(day, LAST_DAY);
  }

  private static int upTo(int last, Glyphs text, int index) {
    int digits = count(text, index);
    int number = digits == 1 || digits == 2 ? number(text, index, digits) : 0;
    return between(number, last) ? number : 0;
  }

  private static boolean between(int number, int last) {
    return number >= 1 && number <= last;
  }

  private static int number(Glyphs text, int index, int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * 10 + (text.at(index + i) - '0');
    }
    return number;
  }
}
