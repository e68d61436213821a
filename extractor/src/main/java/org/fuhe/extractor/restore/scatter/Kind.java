package org.fuhe.extractor.restore.scatter;

import java.util.regex.Pattern;

/** What the characters of a cell look like. */
enum Kind {
  /** ≥, =, 定性: a comparison without its number. */
  SIGN,
  /** What is printed where nothing applies: /, —. */
  PLACEHOLDER,
  NUMBER,
  PERCENT,
  /** A number with a sign before it or words behind it: ≥145例, 1450元/台以内. */
  MEASURE,
  DATE,
  /** A row that a blank template has left: 指标2：, ……. */
  TEMPLATE,
  /** Options with boxes to tick. */
  BOXES,
  SENTENCE,
  WORDS;

  private static final Pattern SIGN_ALONE =
      Pattern.compile("[≥≤≧≦=<>＜＞《》]{1,2}|定性|定量|大于|小于|等于|大于等于|小于等于");
  private static final Pattern PLACE_HOLDER = Pattern.compile("[/\\\\—–―\\-]{1,3}");
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final Pattern HUNDREDTHS = Pattern.compile("-?\\d+(?:\\.\\d+)?%");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:[≥≤≧≦=<>《》]{1,2}|不低于|不少于|不超过|不高于|不大于|不小于|低于|高于|大于|小于|等于|约|控制在)?"
              + "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?<!\\b20\\d{2}(?=年))(?:[^\\d.,，。;；、:][^\\d,，。;；、:]{0,9})?");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}年度?(?:(?:\\d{1,2}月(?:\\d{1,2}日?)?)?[底末]?之?以?[前内]?|\\d{1,2})|\\d{4}年第?[一二三四1-4]季度.{0,2}|\\d{1,2}月\\d{1,2}日.{0,2}|\\d{1,2}月底前?");
  private static final Pattern LEFT_OVER =
      Pattern.compile("(?:指标|目标)\\d{0,2}[:.、]?|[.…·]{2,}|…|其中:");
  private static final Pattern PUNCTUATED = Pattern.compile("[，。；！？,;!?]");

  /** Longer words are read as a sentence. */
  private static final int LONGEST_WORDS = 26;

  /** Tells whether characters are a date, or the beginning of one. */
  static boolean isTime(String plain) {
    return TIME.matcher(plain).matches();
  }

  static Kind of(String plain) {
    if (plain.indexOf('□') >= 0
        || plain.indexOf('☑') >= 0
        || plain.indexOf('√') >= 0
        || plain.indexOf('■') >= 0) {
      return BOXES;
    }
    if (SIGN_ALONE.matcher(plain).matches()) {
      return SIGN;
    }
    if (PLACE_HOLDER.matcher(plain).matches()) {
      return PLACEHOLDER;
    }
    if (PLAIN_NUMBER.matcher(plain).matches()) {
      return NUMBER;
    }
    if (HUNDREDTHS.matcher(plain).matches()) {
      return PERCENT;
    }
    if (LEFT_OVER.matcher(plain).matches()) {
      return TEMPLATE;
    }
    if (TIME.matcher(plain).matches()) {
      return DATE;
    }
    if (QUANTITY.matcher(plain).matches()) {
      return MEASURE;
    }
    return PUNCTUATED.matcher(plain).find() || plain.length() > LONGEST_WORDS ? SENTENCE : WORDS;
  }
}
