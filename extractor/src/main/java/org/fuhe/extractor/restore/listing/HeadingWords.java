package org.fuhe.extractor.restore.listing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** The words that can head a column of a list, whole and in pieces. */
final class HeadingWords {
  private final Lexicon lexicon;
  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();

  HeadingWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Term term : Term.values()) {
      if (term.scope() == Scope.INDICATORS
          || (term.scope() == Scope.FORM && term != Term.FORM_IGNORED)) {
        words.addAll(lexicon.words(term));
      }
    }
    for (String word : words) {
      for (int end = 1; end < word.length(); end++) {
        beginnings.add(word.substring(0, end));
      }
    }
  }

  /** Whether a text is the heading of a column: a word of the lexicon, with or without brackets. */
  boolean isWhole(String text) {
    return known.computeIfAbsent(
        text,
        key -> !isOpenBracket(key) && (words.contains(key) || words.contains(label(key).words())));
  }

  /** Whether a text is a word of the lexicon as it stands. */
  boolean isWord(String text) {
    return words.contains(text);
  }

  /** Whether a heading can begin with a text and go on in the next line. */
  boolean isBeginning(String text) {
    if (isOpenBracket(text)) {
      int bracket = text.lastIndexOf('(');
      return bracket > 0 && isWhole(text.substring(0, bracket));
    }
    return beginnings.contains(text);
  }

  boolean canBegin(String text) {
    return isWhole(text) || isBeginning(text);
  }

  /** Whether a long text is told to be a heading by its last words. */
  boolean isTold(String text) {
    if (text.length() < 3 || isOpenBracket(text)) {
      return false;
    }
    Label label = label(text);
    return label.in(Scope.INDICATORS).isPresent()
        || label.in(Scope.FORM).filter(term -> term != Term.FORM_IGNORED).isPresent();
  }

  /** Whether one text can go on with another one: brackets stand behind whole words. */
  boolean goesOn(String text, String end) {
    if (end.equals("%")) {
      return false;
    }
    return canBegin(text + end) && (!end.startsWith("(") || (end.length() <= 5 && isWhole(text)));
  }

  Label label(String text) {
    return lexicon.label(text);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  private static boolean isOpenBracket(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }
}
