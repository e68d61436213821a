package org.fuhe.extractor.office.word;

import java.util.Locale;
import java.util.Map;

/** The ways in which Word writes the numbers of a list. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** Names of the formats by the numbers that the older file format has for them. */
  private static final Map<Integer, String> BY_CODE =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(23, "bullet"),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(31, "ideographZodiac"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(36, "taiwaneseDigital"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(255, "none"));

  private Numerals() {}

  /** Returns the name of a format by its number in the older file format. */
  static String format(int code) {
    return BY_CODE.getOrDefault(code, "decimal");
  }

  static String written(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
      case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
      case "ideographEnclosedCircle" -> enclosed(number, '㈠', 10);
      case "ideographTraditional" -> cyclic(number, STEMS);
      case "ideographZodiac" -> cyclic(number, BRANCHES);
      case "ideographDigital", "taiwaneseDigital" -> digits(number, DIGITS);
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting" ->
          counted(number, DIGITS, "十百千");
      case "chineseLegalSimplified", "ideographLegalTraditional" ->
          counted(number, LEGAL_DIGITS, "拾佰仟");
      default -> Integer.toString(number);
    };
  }

  private static String enclosed(int number, char first, int most) {
    return number >= 1 && number <= most
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String cyclic(int number, String signs) {
    return number < 1
        ? Integer.toString(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  private static String digits(int number, String signs) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      digits.append(c >= '0' && c <= '9' ? signs.charAt(c - '0') : c);
    }
    return digits.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      digits.append((char) (c - '0' + '０'));
    }
    return digits.toString();
  }

  /** 1 to 9999 with ten, hundred and thousand; 10 to 19 without a one in front of ten. */
  private static String counted(int number, String digits, String units) {
    if (number < 1 || number > 9999) {
      return digits(number, digits);
    }
    String decimal = Integer.toString(number);
    StringBuilder counted = new StringBuilder();
    boolean zero = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int power = decimal.length() - 1 - i;
      if (digit == 0) {
        zero = true;
        continue;
      }
      if (zero) {
        counted.append('零');
        zero = false;
      }
      counted.append(digits.charAt(digit));
      if (power > 0) {
        counted.append(units.charAt(power - 1));
      }
    }
    boolean teen = number >= 10 && number < 20 && units.charAt(0) == '十';
    return teen ? counted.substring(1) : counted.toString();
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    // Behind z comes aa, then bb.
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min((number - 1) / 26 + 1, 30));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
