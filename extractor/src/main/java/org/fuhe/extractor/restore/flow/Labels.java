package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/**
 * Finds labels in the stream of words: a label may be wrapped over several lines ({@code 项目资金} /
 * {@code (元)}), down to one character a line, and may be parted by spaces.
 */
final class Labels {
  private static final int MOST_WORDS = 24;
  private static final int MOST_WORDS_BY_ENDING = 4;
  private static final int LONGEST_BY_ENDING = 16;
  private static final int LONGEST = 60;
  private static final int LONGEST_LEVEL = 20;
  private static final String AMONG = "其中:";

  /** 1. and 一、 in front of a label. */
  private static final Pattern ENUMERATION =
      Pattern.compile("^(?:\\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、|[①-⑳]|[-—·*]+)");

  private final Lexicon lexicon;
  private final Map<String, Boolean> beginnings = new HashMap<>();

  Labels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A label in the stream.
   *
   * @param from its first token
   * @param to the token behind it
   * @param spaces how often it goes on behind a space in the same line
   * @param breaks how often it goes on in the next line
   */
  record Match(int from, int to, int spaces, int breaks, Label label) {
    boolean means(Scope scope) {
      return label.in(scope).isPresent();
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns all labels that begin with a token and are wanted, the shortest first. */
  List<Match> from(List<Token> tokens, int from, int end, Predicate<Label> wanted) {
    return from(tokens, from, end).stream().filter(match -> wanted.test(match.label())).toList();
  }

  private List<Match> from(List<Token> tokens, int from, int end) {
    List<Match> matches = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int spaces = 0;
    int breaks = 0;
    int last = Math.min(end, from + MOST_WORDS);
    for (int i = from; i < last; i++) {
      Token token = tokens.get(i);
      if (i > from) {
        if (token.first()) {
          breaks++;
        } else if (token.plain().length() > 1 || tokens.get(i - 1).plain().length() > 1) {
          // characters that are only set apart (备 注) are no words of their own
          spaces++;
        }
      }
      text.append(token.plain());
      if (i == from && text.charAt(0) == '(') {
        break; // what stands in brackets belongs to the words in front of it
      }
      if (text.length() > LONGEST || !canBegin(text.toString())) {
        break;
      }
      Label label = label(text.toString());
      if (label.isKnown()) {
        matches.add(new Match(from, i + 1, spaces, breaks, label));
      }
    }
    return matches;
  }

  /**
   * Returns the label that begins with a token, if it is wanted. The longest is meant, unless it
   * would swallow a word that stands beside a label in the same line.
   */
  Optional<Match> at(List<Token> tokens, int from, int end, Predicate<Label> wanted) {
    Optional<Match> best = Optional.empty();
    for (Match match : from(tokens, from, end)) {
      boolean further = best.isEmpty() || match.spaces() == best.get().spaces();
      if (further && (wanted.test(match.label()) || !match.means(Scope.LEVEL))) {
        best = Optional.of(match);
      }
    }
    return best.filter(match -> wanted.test(match.label()) && !isCutOff(tokens, match, end));
  }

  /** The beginning of a label of one character a line, of which the rest is no word of its own. */
  private static boolean isCutOff(List<Token> tokens, Match match, int end) {
    return match.breaks() == match.to() - match.from() - 1
        && match.breaks() > 0
        && match.to() < end
        && isAlone(tokens, match.to(), end)
        && isAlone(tokens, match.from(), end);
  }

  /** Tells whether a single character of Chinese stands alone in its line. */
  private static boolean isAlone(List<Token> tokens, int at, int end) {
    Token token = tokens.get(at);
    return token.first()
        && token.plain().length() == 1
        && token.shape() == Shape.TEXT
        && (at + 1 == end || tokens.get(at + 1).first());
  }

  /** Reads a label, also one with the words 其中 in front, that tell of it only where it stands. */
  Label label(String plain) {
    Label label = lexicon.label(plain);
    if (!label.isKnown() && (plain.startsWith("其中") || ENUMERATION.matcher(plain).lookingAt())) {
      return lexicon.label(withoutAmong(plain));
    }
    return label;
  }

  /**
   * Returns the headings that begin with a token and are wanted: labels, or else words that the
   * lexicon knows by their last characters (年终实际完成值).
   */
  List<Match> headings(List<Token> tokens, int from, int end, Predicate<Label> wanted) {
    List<Match> labels = from(tokens, from, end, wanted);
    return labels.isEmpty() && !HeadingReader.isContinuation(tokens.get(from))
        ? byEnding(tokens, from, end, wanted)
        : labels;
  }

  private List<Match> byEnding(List<Token> tokens, int from, int end, Predicate<Label> wanted) {
    List<Match> matches = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int spaces = 0;
    int breaks = 0;
    for (int i = from; i < Math.min(end, from + MOST_WORDS_BY_ENDING); i++) {
      Token token = tokens.get(i);
      if (token.shape() != Shape.TEXT || token.isLevel() || text.length() > LONGEST_BY_ENDING) {
        break;
      }
      spaces += i > from && !token.first() ? 1 : 0;
      breaks += i > from && token.first() ? 1 : 0;
      text.append(token.plain());
      Label label = label(text.toString());
      boolean heading =
          i + 1 == end || tokens.get(i + 1).first() || tokens.get(i + 1).shape() == Shape.TEXT;
      if (heading && label.isKnown() && wanted.test(label)) {
        matches.add(new Match(from, i + 1, spaces, breaks, label));
      }
    }
    return matches;
  }

  /** Returns the plain text of tokens. */
  static String text(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    tokens.subList(from, to).forEach(token -> text.append(token.plain()));
    return text.toString();
  }

  /**
   * Tells whether a text is a part of a word of the scope: a wrapped label that a page break cut.
   */
  boolean isPartOf(String plain, Scope scope) {
    for (Term term : Term.values()) {
      if (term.scope() == scope
          && lexicon.words(term).stream().anyMatch(word -> word.contains(plain))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text is the name of a level of indicators. */
  boolean isLevel(String plain) {
    return plain.length() > 1
        && plain.length() <= LONGEST_LEVEL
        && canBegin(plain)
        && label(plain).in(Scope.LEVEL).isPresent();
  }

  /** Tells whether a text begins with the name of a level, with more behind it. */
  boolean beginsWithLevel(String plain) {
    for (int end = Math.min(plain.length(), 10); end >= 4; end--) {
      if (plain.startsWith("指标", end - 2)
          && lexicon.label(plain.substring(0, end)).in(Scope.LEVEL).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the place behind the colon of a label to which its value is glued, or 0. */
  int colonOfLabel(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    if (colon <= 0 || colon == text.length() - 1 || colon > LONGEST) {
      return 0;
    }
    int first = text.indexOf(':') > 0 ? text.indexOf(':') : colon;
    int second = text.indexOf('：') > 0 ? text.indexOf('：') : colon;
    int end = Math.min(first, second);
    if (end == text.length() - 1) {
      return 0;
    }
    return lexicon.label(text.substring(0, end)).in(Scope.FORM).isPresent() ? end + 1 : 0;
  }

  /** Tells whether some word of the lexicon begins so. */
  boolean canBegin(String plain) {
    return beginnings.computeIfAbsent(plain, this::isBeginning);
  }

  private boolean isBeginning(String plain) {
    if (AMONG.startsWith(plain)) {
      return true;
    }
    String text = withoutAmong(plain);
    int closed = text.indexOf(')');
    if (closed >= 0
        && closed + 1 < text.length()
        && text.charAt(closed + 1) != '('
        && text.charAt(closed + 1) != ':') {
      return lexicon.isBeginning(text); // brackets in the middle belong to the word
    }
    int open = text.indexOf('(');
    String outside = open < 0 ? text : text.substring(0, open);
    if (outside.endsWith(":") || outside.endsWith("%")) {
      outside = outside.substring(0, outside.length() - 1);
    }
    return outside.isEmpty() || lexicon.isBeginning(outside);
  }

  private static String withoutAmong(String plain) {
    String words = ENUMERATION.matcher(plain).replaceFirst("");
    if (words.startsWith(AMONG)) {
      return words.substring(AMONG.length());
    }
    return words.startsWith("其中") ? withoutAmong(words.substring(2)) : words;
  }
}
