package org.fuhe.extractor.restore.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a text tell about the column that it is of. */
final class TextSense {
  private static final Pattern SENTENCE = Pattern.compile("[，。；！]|[^（(]+,");

  /** Projects are called by the money that they are given, indicators by what is measured. */
  private static final Pattern MONEY = Pattern.compile(".*(?:费|资金|经费|补助|补贴|专项|奖励|项目|工程)");

  private static final Pattern MEASURE =
      Pattern.compile(".*(?:率|度|数|数量|次数|时间|时限|成本|面积|人数|比例|效益|水平|能力|情况|种类|个数|质量|产值|产量|覆盖面|知晓度)");

  private static final Pattern BODY = Pattern.compile(".*(?:局|委|委员会|办公室|中心|站|所|院|校|队|处|会|部|厅|公司)");

  private static final Pattern TITLE = Pattern.compile(".*表(?:\\(.*\\))?|[一二三四五六七八九十]+、.*");
  private static final int WIDEST = 60;

  private final Set<String> names;

  /**
   * @param names texts that stand right before the figures of a row in some place
   */
  TextSense(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  static TextSense of(List<BlockPage> pages) {
    Set<String> names = new HashSet<>();
    for (BlockPage page : pages) {
      for (int item : page.texts()) {
        if (item + 1 < page.items().size() && page.row(item + 1) >= 0) {
          names.add(page.token(item).plain());
        }
      }
    }
    return new TextSense(names);
  }

  /** The cost of leaving a text out: titles and notes are of no cell. */
  double leaving(Token token) {
    boolean note =
        token.plain().matches("\\(.*\\)")
            || TITLE.matcher(token.plain()).matches()
            || token.width() > WIDEST;
    return note ? 0.3 : token.plain().length() <= 3 ? 1 : 2.5;
  }

  /** Whether a text is the end of a sentence that another one leaves open. */
  boolean isEnd(Token before, Token token) {
    return SENTENCE.matcher(before.plain()).find()
        && !before.plain().endsWith("。")
        && token.plain().endsWith("。");
  }

  /** The cost of beginning a cell of a column with a text. */
  double beginning(Role role, Token token) {
    String plain = token.plain();
    boolean sentence = SENTENCE.matcher(plain).find();
    double closing = token.closesBracket() ? 2.5 : 0;
    boolean money =
        MONEY.matcher(plain).matches() || token.leavesBracketOpen() || plain.endsWith(")");
    boolean measure = MEASURE.matcher(plain).matches();
    boolean body = BODY.matcher(plain).matches();
    double tiny = plain.length() < 3 ? 1 : 0;
    return closing
        + tiny
        + switch (role) {
          case NAME ->
              (sentence ? 3 : 0)
                  + (money ? 1.2 : 0)
                  + (body && !measure ? 0.4 : 0)
                  - (names.contains(plain) ? 0.3 : 0);
          case PROJECT ->
              (sentence ? 2 : 0)
                  + (measure ? 1.5 : 0)
                  + (names.contains(plain) ? 0.6 : 0)
                  + (body ? 0.8 : money ? 0 : 0.7);
          case PROJECT_TEXT ->
              (sentence ? 2 : 0) + (measure ? 1.5 : 0) + (body ? 0 : 0.6) + (money ? 0.6 : 0);
          default -> sentence ? 0 : measure || money ? 2 : 0.4;
        };
  }

  /** The cost of going on with a cell, besides that of wrapping it. */
  double goingOn(Role role, Token before, Token token) {
    boolean sentence = SENTENCE.matcher(token.plain()).find();
    double known = names.contains(token.plain()) ? 0.8 : 0;
    if (role == Role.REASON) {
      boolean measured = MEASURE.matcher(token.plain()).matches() && token.plain().length() > 3;
      return (before.plain().endsWith("。") ? 3 : 0) + known + (measured ? 1 : 0);
    }
    boolean called = role.standsOnce() && MONEY.matcher(before.plain()).matches();
    boolean measured = role.standsOnce() && MEASURE.matcher(token.plain()).matches();
    return known
        + (sentence ? 2 : 0)
        + (MEASURE.matcher(before.plain()).matches() ? 1 : 0)
        + (called && !token.plain().startsWith("(") ? 0.8 : 0)
        + (measured && !before.leavesBracketOpen() ? 1.2 : 0);
  }

  /** The cost of texts of other cells between two lines of a cell. */
  double interrupted(BlockPage page, int before, int item) {
    int between = 0;
    for (int other = before + 1; other < item; other++) {
      between += page.items().get(other).isHeading() || page.row(other) >= 0 ? 0 : 1;
    }
    return 0.1 * between;
  }
}
