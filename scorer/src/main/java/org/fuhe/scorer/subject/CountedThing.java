package org.fuhe.scorer.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.Printed;

/**
 * What a text says of the number of a thing: 培训教师380人次.
 *
 * @param name the thing, without what an indicator's name says beyond it
 * @param number without its multiplier 万 or 亿
 * @param isBound whether it is at least so many
 */
public record CountedThing(
    String name, BigDecimal number, String unit, boolean isBound, Printed printed) {
  private static final Pattern COUNT =
      Pattern.compile(
          "([\\p{IsHan}“”\"、（）()]+?)(共计|合计|达到了?|(?<!送)达|为|至少|不少于|不低于|超过)?"
              + "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(万|亿)?(人次|平方米|[\\p{IsHan}%])(以上|余|多|左右)?");

  /** What an indicator's name says beyond the thing that it counts. */
  private static final Pattern MEASURED = Pattern.compile("(?:次数|人数|件数|户数|期数|场次|个数|数量|总数|数)$");

  /** Counts of a part of the thing or of the time. */
  private static final Pattern PARTLY =
      Pattern.compile("其中|上半年|下半年|季度|月|每|平均|人均|新增|累计|分别|约|近|历年|原");

  /** Up to the next mark; a comma between digits is none. */
  private static final Pattern CLAUSE = Pattern.compile("(?:[^，,。；;：:！]|(?<=\\d),(?=\\d{3}))+");

  private static final Pattern BOUND = Pattern.compile("至少|不少于|不低于|超过");
  private static final Pattern NUMBERED = Pattern.compile("^(?:指标\\d*|目标\\d*)?[:.、]?");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}、]");

  /** Returns the first thing that each clause of a text counts, where it counts all of it. */
  public static List<CountedThing> in(Printed text) {
    List<CountedThing> things = new ArrayList<>();
    Matcher clauses = CLAUSE.matcher(text.text());
    while (clauses.find()) {
      String clause = clauses.group();
      if (clause.chars().anyMatch(c -> c >= '0' && c <= '9') && !PARTLY.matcher(clause).find()) {
        Matcher count = COUNT.matcher(clause);
        if (count.find() && (count.group(6) == null || "以上".equals(count.group(6)))) {
          int start = clauses.start();
          things.add(of(count, text.part(start + count.start(), start + count.end())));
        }
      }
    }
    return things;
  }

  private static CountedThing of(Matcher count, Printed printed) {
    int power = "万".equals(count.group(4)) ? 4 : "亿".equals(count.group(4)) ? 8 : 0;
    boolean bound =
        count.group(6) != null
            || (count.group(2) != null && BOUND.matcher(count.group(2)).matches());
    return new CountedThing(
        name(count.group(1)),
        new BigDecimal(count.group(3).replace(",", "")).scaleByPowerOfTen(power),
        count.group(5),
        bound,
        printed);
  }

  /** Returns what a text or an indicator's name counts. */
  public static String name(String words) {
    String plain = NUMBERED.matcher(Wording.plain(words)).replaceFirst("");
    String bare = NO_WORD.matcher(BRACKETED.matcher(plain).replaceFirst("")).replaceAll("");
    return MEASURED.matcher(bare).replaceFirst("");
  }
}
