package org.fuhe.extractor.restore.flow;

import java.util.regex.Pattern;

/** What characters look like, whatever they mean. */
enum Shape {
  /** 1,234.50 */
  NUMBER,
  /** A number that a line break cut: 7,05. */
  CUT,
  /** 95.5% */
  PERCENT,
  /** What stands in a cell that has nothing to say: /, —, -. */
  MARK,
  /** A sign of comparison alone: ≥, <=. */
  SIGN,
  /** The dots of a template's row. */
  DOTS,
  /** A date or a period: 2024年12月31日前, 2021.3.5. */
  DATE,
  /** A number with a sign in front or a unit behind: ≥15场, 0起. */
  QUANTITY,
  TEXT;

  private static final int LONGEST = 24;
  private static final int LONGEST_UNIT = 6;
  private static final String SIGNS = "<>=≤≥≦≧≠《》";
  private static final String DASHES = "-—–―";
  private static final String DOT = ".·⋯";
  private static final String NOT_IN_UNIT = " ,.;:%、。()<>=≤≥";

  private static final Pattern WHOLE = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})"
              + "(?:(?:之|以)?[前内]|年?底之?前?|中旬|[上中下]旬|完成){0,2}");

  /**
   * Returns the shape of a text in its plain form. Rows are searched over every join of their
   * words, so this is written without trying one pattern after the other.
   */
  static Shape of(String plain) {
    int length = plain.length();
    if (length == 0 || length > LONGEST) {
      return TEXT;
    }
    int number = 0;
    while (number < Math.min(length, 2) && SIGNS.indexOf(plain.charAt(number)) >= 0) {
      number++;
    }
    if (number == length) {
      return SIGN;
    }
    if (number == 0 && !isDigit(plain, 0)) {
      Shape mark = mark(plain);
      if (mark != TEXT) {
        return mark;
      }
    }
    int digits = number;
    if (plain.charAt(digits) == '-' || plain.charAt(digits) == '+') {
      digits++;
    }
    if (!isDigit(plain, digits)) {
      return TEXT;
    }
    return figure(plain, number, digits);
  }

  private static Shape mark(String plain) {
    if (plain.equals("/") || plain.equals("//") || plain.equals("\\")) {
      return MARK;
    }
    if (plain.length() <= 3 && consistsOf(plain, DASHES)) {
      return MARK;
    }
    return plain.length() > 1 && consistsOf(plain, DOT) ? DOTS : TEXT;
  }

  private static Shape figure(String plain, int number, int digits) {
    int end = digits;
    boolean point = false;
    while (end < plain.length()
        && (isDigit(plain, end)
            || plain.charAt(end) == ','
            || (plain.charAt(end) == '.' && !point))) {
      point |= plain.charAt(end) == '.';
      end++;
    }
    boolean bare = number == 0;
    if (end == plain.length()) {
      boolean whole = WHOLE.matcher(plain.substring(digits)).matches();
      return bare ? whole ? NUMBER : CUT : QUANTITY;
    }
    if (end + 1 == plain.length() && plain.charAt(end) == '%') {
      return bare ? PERCENT : QUANTITY;
    }
    if (DAY.matcher(plain).region(digits, plain.length()).matches()) {
      return DATE;
    }
    return plain.charAt(end) != '/' && isUnit(plain, end) ? QUANTITY : TEXT;
  }

  private static boolean isUnit(String plain, int from) {
    if (plain.length() - from > LONGEST_UNIT || plain.charAt(plain.length() - 1) == '/') {
      return false;
    }
    for (int i = from; i < plain.length(); i++) {
      if (isDigit(plain, i) || NOT_IN_UNIT.indexOf(plain.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean consistsOf(String plain, String characters) {
    return plain.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }

  private static boolean isDigit(String plain, int at) {
    return at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  /** Tells whether a cell of an amount or of points can look so. */
  boolean isFigure() {
    return this == NUMBER || this == CUT || this == PERCENT || this == MARK;
  }
}
