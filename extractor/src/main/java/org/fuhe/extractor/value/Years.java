package org.fuhe.extractor.value;

import java.util.Optional;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * Finds the fiscal year in a title: {@code 2021年度部门项目支出绩效自评表}, {@code （２０２１年度）}, {@code 二〇二一年}.
 *
 * <p>A year that is called fiscal (年度) comes before one that is not, and 2021年 before a bare 2021.
 * A date's year (2022年4月14日) and that of a document's number (〔2021〕12号) are none. Two years of the
 * same rank tell nothing.
 */
public final class Years {
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final int NO_RANK = 3;

  private Years() {}

  /** Returns the year with the place of its four digits. */
  public static Optional<Reported<Integer>> find(Printed title) {
    Glyphs text = Glyphs.of(title.text());
    int best = NO_RANK;
    int found = -1;
    boolean unclear = false;
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (!DateDigits.isYear(year(text, i)) || digit(text.at(i - 1)) >= 0) {
        continue;
      }
      int rank = rank(text, i);
      if (rank < best) {
        best = rank;
        found = i;
        unclear = false;
      } else if (rank == best && found >= 0) {
        unclear |= year(text, i) != year(text, found);
      }
    }
    return found < 0 || unclear
        ? Optional.empty()
        : Optional.of(
            Reported.of(title.part(text.start(found), text.end(found + 4)), year(text, found)));
  }

  private static int rank(Glyphs text, int index) {
    char behind = text.at(index + 4);
    if (endsRange(text, index)) {
      return NO_RANK;
    }
    if (behind == '年') {
      if (text.at(index + 5) == '度') {
        return 0;
      }
      return isMonthAt(text, index + 5) ? NO_RANK : 1;
    }
    char before = text.at(index - 1);
    boolean apart =
        (behind == Glyphs.NONE || behind == ')' || Glyphs.isHan(behind))
            && (before == Glyphs.NONE || before == '(' || Glyphs.isHan(before));
    return apart && Glyphs.isDigit(text.at(index)) ? 2 : NO_RANK;
  }

  /** 2021-2023年: the years of a plan, of which none is the fiscal one. */
  private static boolean endsRange(Glyphs text, int index) {
    return "-—~至".indexOf(text.at(index - 1)) >= 0 && digit(text.at(index - 2)) >= 0;
  }

  private static boolean isMonthAt(Glyphs text, int index) {
    int end = index;
    while (end - index < 2 && text.isDigit(end)) {
      end++;
    }
    return end > index && text.at(end) == '月';
  }

  /** Returns the number of four digits at the index, or -1. */
  private static int year(Glyphs text, int index) {
    int year = 0;
    for (int i = index; i < index + 4; i++) {
      int digit = digit(text.at(i));
      if (digit < 0) {
        return -1;
      }
      year = year * 10 + digit;
    }
    return digit(text.at(index + 4)) >= 0 ? -1 : year;
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '○' -> 0;
      default -> Glyphs.isDigit(c) ? c - '0' : CHINESE_DIGITS.indexOf(c);
    };
  }
}
