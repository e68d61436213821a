package org.fuhe.scorer.rule.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a text ends in what cannot be the end of a sentence. */
final class UnfinishedEnd {
  /** What can be the last of several things in one character: 街道、村, 水、电. */
  private static final String SHORT_WORDS = "村镇乡县区市州省组户人等水电气路桥厅局院校班站点";

  /**
   * What cannot be the end: a mark that something follows; the number of a point without its words;
   * the first character of the last of several things (考核、任免及培); in a list of computations a
   * product without its result; a number without its unit behind computations; a word that stands
   * before what it acts on (，解决好), or before a number (等约).
   */
  private static final Pattern GOES_ON =
      Pattern.compile(
          ".*(?:[，,、×*＋+=＝]|[，,。；;、：:]\\d{1,2}[.．、]|"
              + "[一-龥]{2}、[一-龥&&[^"
              + SHORT_WORDS
              + "]]|"
              + "[一-龥]{2}、[一-龥]{2,6}及[一-龥&&[^"
              + SHORT_WORDS
              + "时格早其至]]|"
              + "如下[:：].*[×*][\\d.,]+元/[一-龥]{1,2}|"
              + "[×*].*[=＝].*[一-龥]\\d[\\d.]*|"
              + "[，,。；;](?:切实|全力|全面)?(?:保证|确保|促进|推动|加大|解决好|做好|抓好|搞好|落实好|开展好)|"
              + "[等共需]约)$",
          Pattern.DOTALL);

  private static final List<Pattern> TEN_THOUSANDS =
      List.of(Pattern.compile("\\d万(元?)"), Pattern.compile("[=＝][\\d.]+万(元?)"));

  /** The beginning of a point: （2）, 2.费用. */
  private static final Pattern POINT =
      Pattern.compile("[（(]\\d{1,2}[）)]|(?<=[，,。；;：:])\\d{1,2}[.．、](?!\\d)");

  private static final Pattern AMOUNT = Pattern.compile("\\d万?元");

  /** Of fewer points with amounts it cannot be told that each has one. */
  private static final int POINTS = 2;

  private UnfinishedEnd() {}

  static boolean isOf(String text) {
    return GOES_ON.matcher(text).matches() || lacksItsUnit(text) || breaksOffAList(text);
  }

  /** The last amount, or result of a computation, is in 万, and all before it are in 万元. */
  private static boolean lacksItsUnit(String text) {
    for (Pattern pattern : TEN_THOUSANDS) {
      List<MatchResult> amounts = pattern.matcher(text).results().toList();
      int last = amounts.size() - 1;
      if (last > 0
          && amounts.get(last).end() == text.length()
          && IntStream.range(0, last).noneMatch(i -> amounts.get(i).group(1).isEmpty())
          && amounts.get(last).group(1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Each point of the last list has an amount, and the last point no figure at all. */
  private static boolean breaksOffAList(String text) {
    String[] points = POINT.split(text, -1);
    int last = points.length - 1;
    if (last < POINTS + 1 || points[last].isEmpty() || points[last].matches(".*\\d.*")) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (!AMOUNT.matcher(points[i]).find()) {
        return false;
      }
    }
    return true;
  }
}
