package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.model.Printed;

/**
 * A word of a list's body, or the part of one that belongs to one cell.
 *
 * @param printed its characters
 * @param line the index of its line among the lines of the body
 * @param first whether its line begins with it
 * @param kind what it looks like
 * @param number its number, if it is one
 * @param width the columns of a fixed-width layout that it takes
 */
record Token(
    Printed printed,
    String plain,
    int line,
    boolean first,
    Kind kind,
    Optional<BigDecimal> number,
    int width) {
  /** What a word looks like. */
  enum Kind {
    NUMBER,
    /** {@code 95%}, {@code ≥12个月}: a number with its sign or unit. */
    MEASURE,
    SIGN,
    UNIT,
    /** 无, / and dashes. */
    NONE,
    TEXT
  }

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final Pattern SIGN =
      Pattern.compile("[≥≧≤≦<>=＜＞＝《》⩾⩽]{1,2}|定性|定量|不少于|不低于|不超过|不高于|大于|小于|等于|大于等于|小于等于");
  private static final Pattern MEASURE =
      Pattern.compile("(?:[≥≧≤≦<>=《》⩾⩽]{1,2}|不少于|不低于|不超过|不高于)[\\d.,]+.{0,8}|[\\d.,]+[^\\d]{1,6}");
  private static final Pattern UNIT =
      Pattern.compile(
          "%|‰|个|人|人次|人数|户|套|台|件|份|次|项|家|元|万元|亿元|月|天|年|小时|分钟|日|公里|平方米|平方公里|立方米|米|吨|千克|亩|公顷|万亩|"
              + "辆|栋|座|处|场|场次|期|批|批次|篇|册|本|卷|条|起|块|种|名|类|宗|只|头|株|棵|只|支|班|所|间|床|张|幅|面|盏|根|口|"
              + "万人|万人次|万户|家次|台套|台件|台次|个月|工作日|个工作日|人年|人月|户次|分|分值|百分比|百分点|TB|GB|KM|km|kg|兆|"
              + ".{1,3}/.{1,4}(?:·.{1,2})?|[一-龥]{1,2}\\([一-龥]{1,2}\\)");

  static Token of(Printed printed, int line, boolean first) {
    String plain = Plain.of(printed.text());
    boolean number = NUMBER.matcher(plain).matches();
    return new Token(
        printed,
        plain,
        line,
        first,
        kind(plain, number),
        number ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty(),
        width(printed.text()));
  }

  private static Kind kind(String plain, boolean number) {
    if (number) {
      return Kind.NUMBER;
    }
    if (SIGN.matcher(plain).matches()) {
      return Kind.SIGN;
    }
    if (plain.matches("[/—\\-–]+|无")) {
      return Kind.NONE;
    }
    if (UNIT.matcher(plain).matches()) {
      return Kind.UNIT;
    }
    return MEASURE.matcher(plain).matches() ? Kind.MEASURE : Kind.TEXT;
  }

  String text() {
    return printed.text();
  }

  boolean isNumber() {
    return number.isPresent();
  }

  boolean isWhole() {
    return number.isPresent() && plain.matches("\\d{1,4}");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether a bracket opens in it and does not close. */
  boolean leavesBracketOpen() {
    return Math.max(plain.lastIndexOf('('), plain.lastIndexOf('“'))
        > Math.max(plain.lastIndexOf(')'), plain.lastIndexOf('”'));
  }

  /** Whether a bracket closes in it that does not open in it. */
  boolean closesBracket() {
    int close = firstOf(')', '”');
    int open = firstOf('(', '“');
    return close >= 0 && (open < 0 || close < open);
  }

  private int firstOf(char one, char other) {
    int first = plain.indexOf(one);
    int second = plain.indexOf(other);
    return first < 0 ? second : second < 0 ? first : Math.min(first, second);
  }

  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  /** The least width: some programs set full-width brackets and stops at half their width. */
  int leastWidth() {
    int squeezed = 0;
    for (int i = 0; i < text().length(); i++) {
      squeezed += "（）“”‘’《》【】，。；：、".indexOf(text().charAt(i)) >= 0 ? 1 : 0;
    }
    return width - squeezed;
  }

  private static int width(char c) {
    boolean narrow = c < 0x1100 || (c >= 0x2000 && c < 0x2e80) || (c >= 0xff61 && c <= 0xffdc);
    return narrow ? 1 : 2;
  }
}
