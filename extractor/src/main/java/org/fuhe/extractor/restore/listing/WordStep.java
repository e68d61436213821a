package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that leads from one place of a list's text to the next one, with what it costs in each
 * column, however wide that is.
 */
final class WordStep {
  /** What it costs to take a figure and the text that it is printed against for two words. */
  private static final double GLUED = 0.7;

  private final Token token;
  private final double extra;
  private final int from;
  private final int to;
  private final double[] fit;
  private final boolean opens;
  private final boolean closes;

  private WordStep(Token token, double extra, int from, int to, Heading heading, Fit fit) {
    this.token = token;
    this.extra = extra;
    this.from = from;
    this.to = to;
    this.opens = token.leavesBracketOpen();
    this.closes = token.closesBracket();
    this.fit = new double[heading.columns().size()];
    for (int column = 0; column < this.fit.length; column++) {
      this.fit[column] = fit.cost(heading.role(column), heading.columns().get(column), token);
    }
  }

  /**
   * Returns the steps through the words. Word {@code i} leads from place {@code 2 * i} to {@code 2
   * * i + 2}; where it can be two words, the place between them is {@code 2 * i + 1}.
   */
  static List<WordStep> through(List<Token> words, Heading heading, Fit fit) {
    List<WordStep> steps = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      int place = 2 * i;
      steps.add(new WordStep(word, 0, place, place + 2, heading, fit));
      int split = Glue.end(word);
      if (split > 0) {
        Token figure = Token.of(word.printed().part(0, split), word.line(), word.first());
        Token rest = Token.of(word.printed().from(split), word.line(), false);
        steps.add(new WordStep(figure, GLUED, place, place + 1, heading, fit));
        steps.add(new WordStep(rest, 0, place + 1, place + 2, heading, fit));
      }
    }
    return steps;
  }

  Token token() {
    return token;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** What it costs in any column. */
  double extra() {
    return extra;
  }

  double cost(int column) {
    return fit[column];
  }

  /** Whether it leaves a bracket open. */
  boolean opens() {
    return opens;
  }

  /** Whether a bracket closes in it that does not open in it. */
  boolean closes() {
    return closes;
  }
}
