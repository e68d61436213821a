package org.fuhe.extractor.restore.scatter;

import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.extractor.value.Units;

/** What speaks against a token as a further line of a cell of indicators. */
final class IndicatorLines {
  private static final Pattern UNFINISHED_DATE = Pattern.compile("20\\d{2}年.*");

  private final Seams seams;
  private final IndicatorCells cells;

  /** The width of the column of names: a name that is wrapped fills it. */
  private final int nameWidth;

  IndicatorLines(List<Token> tokens, IndicatorCells cells, Seams seams) {
    this.seams = seams;
    this.cells = cells;
    this.nameWidth = nameWidth(tokens, cells.isNumbered());
  }

  private static int nameWidth(List<Token> tokens, boolean numbered) {
    int width = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean wrapped =
          (i + 1 < tokens.size()
                  && tokens.get(i + 1).first().paragraph() == token.first().paragraph())
              || (i > 0 && tokens.get(i - 1).last().paragraph() == token.first().paragraph());
      boolean words = token.kind() == Kind.WORDS && (token.isLevel() || !token.isLabel());
      boolean name = words && token.pieces().size() == 1 && !Ratings.isRating(token.plain());
      if (wrapped && name && (!numbered || IndicatorCells.isMarked(token))) {
        width = Math.max(width, token.first().width());
      }
    }
    return width;
  }

  double cost(Token last, Token token, Role role) {
    boolean sameParagraph = last.last().paragraph() == token.first().paragraph();
    boolean label =
        token.isLabel() && (role != Role.NAME || cells.levelAsName(token) >= Sense.NEVER);
    if (label || (!sameParagraph && role != Role.REASON)) {
      return Sense.NEVER;
    }
    if (role == Role.REASON) {
      return reasonGoesOn(last, token, sameParagraph);
    }
    String left = last.plain();
    String right = token.plain();
    if (last.kind() == Kind.DATE || UNFINISHED_DATE.matcher(left).matches()) {
      boolean date = role != Role.NAME && begins(token) && Kind.isTime(left + right);
      return date ? -0.6 : Sense.NEVER;
    }
    if (!begins(token)
        || last.kind() == Kind.PLACEHOLDER
        || token.kind() == Kind.PLACEHOLDER
        || last.kind() == Kind.SIGN
        || right.equals("%")) {
      return Sense.NEVER;
    }
    if (role == Role.UNIT && Units.isUnit(left + right) && !Units.isUnit(left)) {
      return 0;
    }
    return seam(last, token, role) + figures(last, token, role) + words(last, token, role);
  }

  /** Tells whether a token can go on with a cell at all. */
  private boolean begins(Token token) {
    return !IndicatorCells.isMarked(token)
        && token.kind() != Kind.TEMPLATE
        && !cells.isRepeated(token.plain());
  }

  /** Lines of a cell are full but for the last one, and their words go on. */
  private double seam(Token last, Token token, Role role) {
    double seam = seams.cost(last.plain(), token.plain());
    int width = last.last().width();
    double narrower = width + 1 < token.first().width() ? 1.5 : 0;
    if (role == Role.NAME) {
      int room = nameWidth - width;
      return narrower + (room <= 2 ? 0.1 + 0.5 * seam : 0.6 + seam + Math.min(2.5, 0.5 * room));
    }
    return narrower + 0.6 + seam + (width <= 4 ? 0.8 : 0);
  }

  private static double figures(Token last, Token token, Role role) {
    double cost = 0;
    if (token.kind() == Kind.NUMBER || token.kind() == Kind.PERCENT) {
      boolean figures =
          last.kind() == Kind.MEASURE
              && Character.isDigit(last.plain().charAt(last.plain().length() - 1));
      cost += figures ? 1.5 : Sense.NEVER;
    }
    if (last.kind() == Kind.NUMBER || last.kind() == Kind.PERCENT) {
      cost += role == Role.TARGET || role == Role.ACTUAL ? 2.5 : Sense.NEVER;
    }
    return cost;
  }

  private static double words(Token last, Token token, Role role) {
    double cost = Ratings.isRating(last.plain()) || Ratings.isRating(token.plain()) ? 3 : 0;
    cost += token.kind() == Kind.MEASURE || token.kind() == Kind.DATE ? 3 : 0;
    cost += role == Role.NAME && IndicatorCells.isRestOfDate(token.plain()) ? 2 : 0;
    return cost + (token.kind() == Kind.SENTENCE ? 1.5 : 0);
  }

  private double reasonGoesOn(Token last, Token token, boolean sameParagraph) {
    String left = last.plain();
    boolean ended = left.endsWith("。") || last.kind() == Kind.PLACEHOLDER;
    boolean words = token.kind() == Kind.SENTENCE || token.kind() == Kind.WORDS;
    if (ended || !words || IndicatorCells.marks(token) > 0) {
      return Sense.NEVER;
    }
    double loose = token.kind() == Kind.WORDS && last.kind() == Kind.WORDS ? 1 : 0.3;
    return loose + (sameParagraph ? 0 : 1) + Math.max(-0.3, seams.cost(left, token.plain()) * 0.5);
  }
}
