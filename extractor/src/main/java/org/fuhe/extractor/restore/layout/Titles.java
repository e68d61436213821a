package org.fuhe.extractor.restore.layout;

import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Scope;

/** Lines that stand around tables and belong to none. */
final class Titles {
  private static final Pattern TITLE =
      Pattern.compile(".*(?:绩效|预算|决算|收支|收入|支出|目标|自评|汇总|申报).*(?:表|情况)(?:\\([^()]*\\))*");
  private static final Pattern YEAR = Pattern.compile("\\(?\\d{4}年度?\\)?");
  private static final Pattern ATTACHMENT = Pattern.compile("附[件表]?\\d[-\\d]*[:：]?|附[件表][:：]");
  private static final Pattern UNIT = Pattern.compile("\\(?(?:金额)?单位:\\S{1,3}\\)?");
  private static final int LONGEST_TITLE = 60;

  private Titles() {}

  /** Tells whether a line is a table's title, its year, its number or its unit of money. */
  static boolean isTitle(Strip strip) {
    if (strip.pieces().isEmpty() || strip.pieces().size() > 6) {
      return false;
    }
    String plain = Plain.of(Piece.join(strip.pieces()).text());
    return (plain.length() <= LONGEST_TITLE && TITLE.matcher(plain).matches())
        || YEAR.matcher(plain).matches()
        || ATTACHMENT.matcher(plain).matches()
        || UNIT.matcher(plain).matches();
  }

  /** Tells whether a line begins with a label and its value in one: {@code 填报日期：2020年3月10日}. */
  static boolean isInline(Strip strip, Words words) {
    String first = strip.pieces().get(0).text();
    int colon = first.indexOf('：') < 0 ? first.indexOf(':') : first.indexOf('：');
    if (colon < 1) {
      return false;
    }
    Label label = words.label(first.substring(0, colon));
    boolean known = label.in(Scope.FORM).isPresent();
    boolean alone = strip.pieces().size() == 1;
    boolean filled = colon + 1 < first.length();
    boolean next = !alone && strip.pieces().get(1).text().matches(".+[:：].*");
    return known && (filled || next || alone);
  }
}
