package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fuhe.extractor.lexicon.Label;

/**
 * Cuts a stream of words into the headings of columns. Headings wrap ({@code 年初} / {@code 预算数}) and
 * stand side by side in a line, so where one ends is a matter of what makes words that the lexicon
 * knows.
 */
final class HeadingReader {
  private static final int MOST_TOKENS = 90;
  private static final int MOST_UNKNOWN_TOKENS = 3;

  private static final int LONGEST_UNKNOWN = 10;

  private static final double KNOWN = 2;
  private static final double HEADING = 0.3;
  private static final double SPACE = 1.5;
  private static final double BREAK = 0.2;

  /** A word more is better in a heading than left over. */
  private static final double COVERED = 0.25;

  private static final double UNKNOWN_WORD = 2.2;
  private static final double REST = 0.4;

  /**
   * Two headings of one line each would stand in one line: what makes a longer word with the next
   * line is one heading.
   */
  private static final double CUT_OFF = 2.2;

  private static final double CUT_OFF_WRAPPED = 0.5;

  private final Labels labels;

  HeadingReader(Labels labels) {
    this.labels = labels;
  }

  /**
   * A heading: the words of a column.
   *
   * @param known whether the lexicon knows it
   */
  record Heading(int from, int to, Label label, boolean known) {}

  /**
   * Returns the headings that begin with a token, as far as they go; the last one is always known.
   */
  List<Heading> read(List<Token> tokens, int from, int end, Predicate<Label> wanted) {
    int length = Math.min(MOST_TOKENS, end - from);
    double[] worth = new double[length + 1];
    Heading[] last = new Heading[length + 1];
    Arrays.fill(worth, Double.NEGATIVE_INFINITY);
    worth[0] = 0;
    int best = 0;
    for (int place = 0; place < length; place++) {
      if (worth[place] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      List<Labels.Match> matches = labels.headings(tokens, from + place, from + length, wanted);
      for (Labels.Match match : matches) {
        if (isWithColon(tokens, match)) {
          continue;
        }
        int to = match.to() - from;
        double value =
            worth[place]
                + KNOWN
                - HEADING
                + COVERED * (match.to() - match.from())
                - SPACE * match.spaces()
                - BREAK * match.breaks()
                - (goesOn(match, matches) ? match.breaks() == 0 ? CUT_OFF : CUT_OFF_WRAPPED : 0);
        if (value > worth[to]) {
          worth[to] = value;
          last[to] = new Heading(match.from(), match.to(), match.label(), true);
          if (value > worth[best]) {
            best = to;
          }
        }
      }
      if (place > 0) {
        skipUnknown(tokens, from, place, length, worth, last);
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (int place = best; place > 0; place = last[place].from() - from) {
      headings.add(0, last[place]);
    }
    return headings;
  }

  /** A label with a colon has its value behind it; the heading of a column has not. */
  private static boolean isWithColon(List<Token> tokens, Labels.Match match) {
    return tokens.get(match.to() - 1).plain().endsWith(":");
  }

  /** Tells whether the label goes on in the next line. */
  private static boolean goesOn(Labels.Match match, List<Labels.Match> matches) {
    return matches.stream()
        .anyMatch(
            other ->
                other.to() > match.to()
                    && other.breaks() > match.breaks()
                    && other.spaces() == match.spaces());
  }

  /**
   * Tells whether a word that begins a line is the rest of a heading that the lexicon knows without
   * it.
   */
  static boolean isRest(Token token) {
    String plain = token.plain();
    return token.first()
        && token.shape() == Shape.TEXT
        && (plain.length() <= 2 || isContinuation(token));
  }

  /** Tells whether a word goes on with the one in the line above: 及改进措施. */
  static boolean isContinuation(Token token) {
    return token.first()
        && token.plain().length() <= LONGEST_UNKNOWN
        && "及与和或的、(".indexOf(token.plain().charAt(0)) >= 0;
  }

  private void skipUnknown(
      List<Token> tokens, int from, int place, int length, double[] worth, Heading[] last) {
    for (int to = place + 1; to <= Math.min(length, place + MOST_UNKNOWN_TOKENS); to++) {
      Token token = tokens.get(from + to - 1);
      if (token.shape() != Shape.TEXT || token.plain().length() > LONGEST_UNKNOWN) {
        return;
      }
      boolean rest = to == place + 1 && last[place].known() && isRest(token);
      double value = worth[place] - (rest ? REST : UNKNOWN_WORD) - BREAK * (to - place - 1);
      if (value > worth[to]) {
        worth[to] = value;
        Label label = labels.label(Labels.text(tokens, from + place, from + to));
        last[to] = new Heading(from + place, from + to, label, false);
      }
    }
  }
}
