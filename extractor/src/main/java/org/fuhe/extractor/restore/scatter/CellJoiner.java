package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.model.Printed;

/**
 * Joins the lines of a sentence that was wrapped in a narrow cell: full lines below each other, the
 * last one ending the sentence.
 */
final class CellJoiner {
  /** Lines differ by so much when a punctuation mark or a digit goes to the next one. */
  private static final int RAGGED = 4;

  /** The columns of a table's widest cell of text, less than half of a page. */
  private static final int WIDEST = 36;

  private CellJoiner() {}

  static List<Token> join(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (int start = 0; start < tokens.size(); ) {
      int end = isYearOfText(tokens, start) ? start + 2 : endOfSentence(tokens, start);
      joined.add(end > start + 1 ? join(tokens, start, end) : tokens.get(start));
      start = Math.max(end, start + 1);
    }
    return joined;
  }

  /** 2021 | 年度完成…: a number that was printed apart from the text that it begins. */
  private static boolean isYearOfText(List<Token> tokens, int at) {
    return tokens.get(at).plain().matches("20\\d\\d")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).plain().matches("年度?[\\u4e00-\\u9fff].*")
        && tokens.get(at + 1).first().paragraph() == tokens.get(at).first().paragraph();
  }

  /** Returns where the sentence that begins at a token ends, or the token itself. */
  private static int endOfSentence(List<Token> tokens, int start) {
    int full = tokens.get(start).first().width();
    boolean inside =
        start > 0
            && tokens.get(start - 1).last().line() + 1 == tokens.get(start).first().line()
            && tokens.get(start - 1).first().paragraph() == tokens.get(start).first().paragraph()
            && !tokens.get(start - 1).isLabel()
            && tokens.get(start - 1).first().width() > full + RAGGED;
    if (inside || Ratings.isRating(tokens.get(start).plain())) {
      return start;
    }
    for (int i = start; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean text = token.kind() == Kind.WORDS || token.kind() == Kind.SENTENCE;
      text &= isAlone(tokens, i) && token.first().width() <= WIDEST;
      boolean below =
          i == start
              || (token.first().paragraph() == tokens.get(start).first().paragraph()
                  && token.first().line() == tokens.get(i - 1).last().line() + 1);
      int width = token.first().width();
      if (token.isLabel() || !text || !below || width > full + RAGGED) {
        return start;
      }
      if (token.plain().endsWith("。")) {
        return i + 1;
      }
      if (width < full - RAGGED) {
        return start;
      }
      full = Math.max(full, width);
    }
    return start;
  }

  /** Tells whether a token is alone on its line. */
  private static boolean isAlone(List<Token> tokens, int at) {
    int line = tokens.get(at).first().line();
    boolean before = at > 0 && tokens.get(at - 1).last().line() == line;
    return !before && (at + 1 == tokens.size() || tokens.get(at + 1).first().line() != line);
  }

  private static Token join(List<Token> tokens, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (Token token : tokens.subList(start, end)) {
      pieces.addAll(token.pieces());
      plain.append(token.plain());
    }
    Label label = tokens.get(start).label();
    return new Token(
        pieces,
        Printed.join(pieces.stream().map(Piece::printed).toList()),
        plain.toString(),
        Kind.SENTENCE,
        label);
  }
}
