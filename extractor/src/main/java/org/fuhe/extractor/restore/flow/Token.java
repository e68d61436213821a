package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Printed;

/**
 * A word in the stream of words.
 *
 * @param plain its plain form, in which it is compared
 * @param line the index of its line
 * @param first whether it begins its line
 * @param last whether it ends its line
 * @param afterBlank whether it is the first one behind a blank line
 * @param width the columns that it takes
 * @param afterNumber whether a number stands in front of it in the same line
 * @param isLevel whether it is the name of a level of indicators
 */
record Token(
    Printed printed,
    String plain,
    Shape shape,
    int line,
    boolean first,
    boolean last,
    boolean afterBlank,
    int width,
    boolean afterNumber,
    boolean isLevel) {

  /** Takes a line apart; a label with a colon is parted from the value that is glued to it. */
  static List<Token> of(Line line, int index, Labels labels) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : line.words()) {
      int width = word.right() - word.left();
      int colon = labels.colonOfLabel(word.text());
      if (colon > 0) {
        Printed label = word.printed().part(0, colon);
        Printed value = word.printed().from(colon);
        int part = Math.min(width, 2 * colon);
        add(tokens, label, index, line.afterBlank(), part, labels);
        add(tokens, value, index, line.afterBlank(), width - part, labels);
      } else {
        add(tokens, word.printed(), index, line.afterBlank(), width, labels);
      }
    }
    return tokens;
  }

  private static void add(
      List<Token> tokens, Printed printed, int line, boolean afterBlank, int width, Labels labels) {
    String plain = Plain.of(printed.text());
    if (!plain.isEmpty()) {
      boolean first = tokens.isEmpty();
      if (!first) {
        tokens.set(tokens.size() - 1, tokens.get(tokens.size() - 1).notLast());
      }
      tokens.add(
          new Token(
              printed,
              plain,
              Shape.of(plain),
              line,
              first,
              true,
              first && afterBlank,
              width,
              !first && tokens.get(tokens.size() - 1).shape() == Shape.NUMBER,
              labels.isLevel(plain)));
    }
  }

  private Token notLast() {
    return new Token(
        printed, plain, shape, line, first, false, afterBlank, width, afterNumber, isLevel);
  }

  /** Returns the token as one that does not begin its line. */
  Token inLine() {
    return new Token(printed, plain, shape, line, false, last, false, width, afterNumber, isLevel);
  }

  /** Returns this word and the next one as one: the line break between them parted a number. */
  Token joinedWith(Token next) {
    String whole = plain + next.plain;
    return new Token(
        Printed.join(List.of(printed, next.printed)),
        whole,
        Shape.of(whole),
        line,
        first,
        next.last,
        afterBlank,
        width,
        afterNumber,
        false);
  }

  /** Joins tokens as one cell. */
  static Printed join(List<Token> tokens) {
    return Printed.join(tokens.stream().map(Token::printed).toList());
  }
}
