package org.fuhe.extractor.restore.scatter;

import java.util.Set;

/** The official words by which forms rate a qualitative indicator instead of measuring it. */
final class Ratings {
  private static final Set<String> WORDS =
      Set.of(
          "达成预期指标",
          "达成年度指标",
          "基本达成预期指标",
          "部分达成预期指标",
          "部分达成年度指标",
          "部分达成预期指标并具有一定效果",
          "部分达成年度指标并具有一定效果",
          "未达成预期指标且效果较差",
          "未达成年度指标且效果较差",
          "未达成预期指标",
          "未达成年度指标",
          "已完成",
          "未完成",
          "基本完成",
          "全部完成",
          "部分完成",
          "完成");

  private Ratings() {}

  static boolean isRating(String plain) {
    return WORDS.contains(plain);
  }

  /** Tells whether a rating begins with the characters and has more of them. */
  static boolean isBeginning(String plain) {
    return WORDS.stream()
        .anyMatch(word -> word.length() > plain.length() && word.startsWith(plain));
  }
}
