package org.fuhe.extractor.form;

import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.PageNumber;

/** What kind of value a printed text looks like, before it is known which column it stands in. */
final class Shape {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[%分]?");
  private static final Pattern PLACEHOLDER = Pattern.compile("[/\\-—–―]+");
  private static final Pattern TEMPLATE = Pattern.compile("(?:指标)?\\d*[:、.]?[.…·]*");
  private static final Pattern ATTACHMENT =
      Pattern.compile("附[件表](?:\\d{1,3}|[一二三四五六七八九十]{1,3})?(?:[-—.]\\d{1,3})*:?");
  private static final Set<String> SIGNS =
      Set.of(
          "=", ">=", "<=", ">", "<", "≥", "≤", "≧", "≦", "⩾", "⩽", "定性", "定量", "正向", "反向", "等于",
          "大于等于", "小于等于", "大于", "小于");

  private Shape() {}

  static boolean isNumber(String text) {
    return text.length() < 30 && NUMBER.matcher(Plain.of(text)).matches();
  }

  static boolean isPlaceholder(String text) {
    return text.length() < 5 && PLACEHOLDER.matcher(Plain.of(text)).matches();
  }

  static boolean isSign(String text) {
    return text.length() < 8 && SIGNS.contains(Plain.of(text));
  }

  /**
   * Words: something with a letter or a Chinese character in it that is no number with a unit and
   * no sign.
   */
  static boolean isWords(String text) {
    return !isSign(text)
        && text.codePoints().anyMatch(Character::isLetter)
        && !startsLikeQuantity(text);
  }

  private static boolean startsLikeQuantity(String text) {
    char first = Plain.of(text).charAt(0);
    boolean sign = "<>=≥≤≧≦⩾⩽".indexOf(first) >= 0;
    boolean figure = first >= '0' && first <= '9';
    long letters = text.codePoints().filter(Character::isLetter).count();
    return sign || (figure && text.length() < 8 && letters <= 3);
  }

  /** Blank templates leave names such as 指标1: or …… */
  static boolean isTemplate(String text) {
    return text.length() < 10 && TEMPLATE.matcher(Plain.of(text)).matches();
  }

  /** A page's number: 3, - 3 -, —3—, 第3页. */
  static boolean isPage(String text) {
    return text.length() < 16 && (PageNumber.isMarked(text) || PageNumber.isBare(text));
  }

  /** The number of an attachment, which stands over its title: 附件1:, 附件4-11, 附表三. */
  static boolean isAttachment(String text) {
    return text.length() < 10 && ATTACHMENT.matcher(Plain.of(text)).matches();
  }

  static boolean isFirstLevel(String text) {
    return Lexicon.standard().label(text).means(Term.LEVEL_FIRST);
  }

  static boolean isSecondLevel(String text) {
    return Lexicon.standard().label(text).means(Term.LEVEL_SECOND);
  }
}
