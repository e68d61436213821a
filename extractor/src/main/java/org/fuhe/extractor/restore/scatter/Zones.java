package org.fuhe.extractor.restore.scatter;

import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** Where the tables of a form begin in its text. */
final class Zones {
  private static final Pattern BRACKET =
      Pattern.compile("\\(?\\d*分?\\)|\\(\\d+|\\([A-C](?:/[A-C])?\\)|\\(\\d{4}年度?\\)|\\(|年度\\)");

  private final List<Token> tokens;
  private final int heads;
  private final int rowsStart;

  Zones(List<Token> tokens) {
    this.tokens = tokens;
    this.heads = firstHeading();
    this.rowsStart = heads < 0 ? -1 : firstRow();
  }

  boolean isForm() {
    return rowsStart >= 0;
  }

  /** The first heading of the indicators. */
  int heads() {
    return heads;
  }

  /** The first token of the rows of indicators. */
  int rowsStart() {
    return rowsStart;
  }

  private int firstHeading() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean own =
          token.means(Term.INDICATORS_NAME)
              || token.means(Term.INDICATORS_LEVEL2)
              || (token.means(Term.INDICATORS_TARGET) && !token.isIn(Scope.FORM));
      if (own) {
        return i;
      }
    }
    return -1;
  }

  /** Rows begin with a level 2, or with words that are no part of a heading. */
  private int firstRow() {
    int headingEnd = heads;
    for (int i = heads; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean heading = token.isIn(Scope.INDICATORS) && !token.isIn(Scope.LEVEL);
      boolean part =
          !token.isLabel()
              && ((token.plain().length() <= 6 && token.kind() == Kind.WORDS)
                  || isHeadingPart(token));
      if (token.first().paragraph() != tokens.get(headingEnd).first().paragraph()
          || (!heading && !part)) {
        break;
      }
      headingEnd = heading ? i : headingEnd;
    }
    for (int i = headingEnd + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean level = token.isLevel();
      boolean words = token.kind() == Kind.WORDS && !token.isLabel() && !isHeadingPart(token);
      if (level || words) {
        return i;
      }
    }
    return -1;
  }

  static boolean isHeadingPart(Token token) {
    return token.plain().length() <= 2 || isBracket(token);
  }

  /** (10分), (A): the rest of a heading. */
  static boolean isBracket(Token token) {
    return BRACKET.matcher(token.plain()).matches();
  }

  /**
   * Tells for each token behind the first row whether it is one of the funding block: where a form
   * was printed in two halves, the right half begins with the headings of the funds.
   */
  boolean[] lateFunds() {
    boolean[] late = new boolean[tokens.size()];
    boolean funds = false;
    for (int i = Math.max(0, rowsStart); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean fundLabel =
          token.isIn(Scope.FUNDS) && !token.isIn(Scope.INDICATORS) && !token.isIn(Scope.LEVEL);
      if (fundLabel || (token.isIn(Scope.FUND_ROW) && !token.isIn(Scope.FORM))) {
        funds = true;
      } else if (token.isLabel() && !token.isIn(Scope.FUNDS)) {
        funds = false;
      }
      late[i] = funds;
    }
    return late;
  }

  /** The same of the head: 自评总分 and 联系人 stand at the right of a form's head. */
  boolean[] lateHead() {
    boolean[] late = new boolean[tokens.size()];
    boolean head = false;
    for (int i = Math.max(0, rowsStart); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean begins =
          (token.means(Term.FORM_TOTAL) && !isTotalOfRows(token))
              || (token.means(Term.FORM_CONTACT) && !token.plain().endsWith(":"));
      head = begins || (head && !token.isLabel());
      late[i] = head;
    }
    return late;
  }

  private static boolean isTotalOfRows(Token token) {
    return token.means(Term.FORM_TOTAL_ROW) && !token.plain().startsWith("自评");
  }

  static boolean isFigure(Token token) {
    return token.kind() == Kind.NUMBER
        || token.kind() == Kind.PERCENT
        || token.kind() == Kind.PLACEHOLDER;
  }
}
