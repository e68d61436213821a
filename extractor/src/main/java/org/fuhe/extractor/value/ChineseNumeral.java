package org.fuhe.extractor.value;

/**
 * Finds quantities in Chinese characters (上千余万元, 三百人次). They are not computed with: many are vague,
 * and the same characters make up names and idioms (一网覆盖, 第二批, 三支一扶, 十四五), which are no quantities.
 */
final class ChineseNumeral {
  private static final String DIGITS = "零〇一二两三四五六七八九十百千万亿";
  private static final String MULTIPLIERS = "十百千万亿";
  private static final String HUNDREDTHS = "百分之";

  private static final WordTree<Boolean> VAGUE = Vocabulary.words("vague");
  private static final WordTree<Boolean> MORE = Vocabulary.words("more");

  private ChineseNumeral() {}

  static boolean isDigit(char c) {
    return DIGITS.indexOf(c) >= 0 && c != Glyphs.NONE;
  }

  /** Returns the index behind the numerals at the index. */
  static int end(Glyphs text, int index) {
    int end = index;
    while (isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether the numerals from one index to the other state a quantity. */
  static boolean isQuantity(Glyphs text, int from, int to, boolean alone) {
    if (text.has(HUNDREDTHS, from)) {
      return isDigit(text.at(from + HUNDREDTHS.length()));
    }
    char before = text.at(from - 1);
    if (before == '第') {
      return false;
    }
    WordTree.Match<Boolean> more = MORE.longest(text, to);
    int behind = more == null ? to : more.end();
    Unit unit = Unit.at(text, behind);
    boolean multiplied = hasMultiplier(text, from, to);
    if (alone && unit != null && unit.end() == text.length()) {
      return multiplied || to - from == 1;
    }
    boolean vague = multiplied && VAGUE.holds(text, from - 1, from);
    boolean ends = unit != null || behind == text.length();
    return (vague && ends) || (unit != null && (more != null || (multiplied && to - from > 1)));
  }

  private static boolean hasMultiplier(Glyphs text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (MULTIPLIERS.indexOf(text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
