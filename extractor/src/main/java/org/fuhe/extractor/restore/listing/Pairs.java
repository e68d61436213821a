package org.fuhe.extractor.restore.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;

/**
 * The pairs of characters that stand side by side in the document's own words and in the lexicon:
 * where a wrapped line goes on, its last and the next first character often make a known pair.
 */
final class Pairs {
  private static final double KNOWN = 0.5;

  private final Set<String> known = new HashSet<>();

  Pairs(List<Line> lines, Lexicon lexicon) {
    for (Term term : Term.values()) {
      lexicon.words(term).forEach(this::learn);
    }
    for (Line line : lines) {
      for (Word word : line.words()) {
        learn(Plain.of(word.text()));
      }
    }
  }

  private void learn(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))) {
        known.add(text.substring(at, at + 2));
      }
    }
  }

  /** How much less it costs to go on with a word in a new line. */
  double bonus(Token before, Token after) {
    String end = before.plain().substring(before.plain().length() - 1);
    return known.contains(end + after.plain().charAt(0)) ? KNOWN : 0;
  }
}
