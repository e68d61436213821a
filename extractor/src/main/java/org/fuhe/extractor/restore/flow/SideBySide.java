package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the first of two texts that stand side by side ends and the second begins. */
final class SideBySide {

  private static final double BLANK_SECOND = 4;
  private static final double ENDS_SENTENCE = -1.5;
  private static final double SAME_BEGINNING = -2.5;
  private static final double BETWEEN_WORDS = 0.5;

  private static final int SAME_WORDS = 4;
  private static final Pattern NUMBERED = Pattern.compile("(?:目标|任务)?[(]?\\d{1,2}[.、:)]");

  /** More places are not compared; texts of a form are shorter. */
  private static final int MOST_PLACES = 300;

  private SideBySide() {}

  /** Returns the number of tokens of the first text. */
  static int split(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return 0;
    }
    int best = tokens.size();
    double least = text(tokens) + BLANK_SECOND;
    int places = 0;
    for (int at = 1; at < tokens.size() && places < MOST_PLACES; at++) {
      List<Token> first = tokens.subList(0, at);
      List<Token> second = tokens.subList(at, tokens.size());
      places++;
      double cost =
          text(first)
              + text(second)
              + (tokens.get(at).first() ? 0 : BETWEEN_WORDS)
              + beginnings(first, second)
              + ending(first)
              + ending(second);
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return best;
  }

  private static double text(List<Token> tokens) {
    Span span = new Span();
    tokens.forEach(span::add);
    return span.joins() + span.roomLeft() + span.edges();
  }

  private static double ending(List<Token> tokens) {
    String last = tokens.get(tokens.size() - 1).plain();
    char end = last.charAt(last.length() - 1);
    return "。!！.".indexOf(end) >= 0
        ? ENDS_SENTENCE
        : "；;".indexOf(end) >= 0 ? ENDS_SENTENCE / 4 : 0;
  }

  /** Both texts number their sentences, or begin with the same words. */
  private static double beginnings(List<Token> first, List<Token> second) {
    String one = beginning(first);
    String two = beginning(second);
    Matcher numbered = NUMBERED.matcher(one);
    int least = numbered.lookingAt() ? numbered.end() : SAME_WORDS;
    return one.regionMatches(0, two, 0, least) ? SAME_BEGINNING : 0;
  }

  private static String beginning(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    tokens.stream().limit(4).forEach(token -> words.add(token.plain()));
    return String.join("", words);
  }
}
