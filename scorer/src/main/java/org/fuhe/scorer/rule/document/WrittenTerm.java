package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.Interval;

/**
 * A number with its unit in a computation that a text writes out: {@code 380人}, {@code 1,200元/人/月},
 * {@code 33万人}, {@code 547.2万元}.
 *
 * @param number as printed, without the multiplier
 * @param power of ten of the multiplier (万)
 * @param unit without the multiplier: {@code 元}
 * @param per what a price is for one of: {@code 人}, {@code 月}
 */
record WrittenTerm(BigDecimal number, int power, String unit, List<String> per) {
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

  /** A unit, and a remark in brackets behind it, which says nothing about the number. */
  static final String PATTERN =
      "(?:" + NUMBER + ")(?:万|亿)?(?:%|[\\p{IsHan}㎡A-Za-z/·]{0,10})(?:[（(][^（()）]{1,30}[）)])?";

  private static final Pattern PARTS =
      Pattern.compile("(" + NUMBER + ")(万|亿)?(%|[\\p{IsHan}㎡A-Za-z/·]{0,10})(?:[（(].*)?");

  /** Words by which a number is not meant exactly, or is a part of something not written out. */
  private static final Pattern VAGUE = Pattern.compile("约|余|多|左右|以上|以内|近|至|到|每|各|共|分|倍|成");

  static Optional<WrittenTerm> read(String words) {
    Matcher matcher = PARTS.matcher(words);
    if (!matcher.matches() || VAGUE.matcher(matcher.group(3)).find()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
    int power = "万".equals(matcher.group(2)) ? 4 : "亿".equals(matcher.group(2)) ? 8 : 0;
    List<String> units = List.of(matcher.group(3).split("/", -1));
    if (units.get(0).equals("%")) {
      power -= 2;
    }
    return Optional.of(
        new WrittenTerm(number, power, units.get(0), units.subList(1, units.size())));
  }

  /** Tells whether it is an amount of money or a price; 元元 is a typing error for it. */
  boolean isMoney() {
    return unit.matches("元+");
  }

  BigDecimal value() {
    return number.scaleByPowerOfTen(power);
  }

  int decimals() {
    return Math.max(0, number.scale());
  }

  /** A count is exact; what is printed with decimals or in 万 was rounded there. */
  Interval range() {
    if (decimals() == 0 && power <= 0) {
      return Interval.exactly(value());
    }
    Interval printed = Interval.rounded(number, decimals());
    return new Interval(
        printed.low().scaleByPowerOfTen(power), printed.high().scaleByPowerOfTen(power));
  }
}
