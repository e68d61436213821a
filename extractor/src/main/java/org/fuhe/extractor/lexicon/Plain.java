package org.fuhe.extractor.lexicon;

import org.fuhe.model.Characters;

/**
 * The plain form in which words are compared: NFKC (full-width forms become half-width) and no
 * white space.
 */
public final class Plain {
  private Plain() {}

  public static String of(String text) {
    String folded = Characters.halfWidth(text);
    int space = 0;
    while (space < folded.length() && !isSpace(folded.charAt(space))) {
      space++;
    }
    if (space == folded.length()) {
      return folded;
    }
    StringBuilder plain = new StringBuilder(folded.length()).append(folded, 0, space);
    for (int i = space; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isSpace(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Tells whether a character is white space of any kind, the invisible ones of web pages and fonts
   * included.
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u2007'
        || c == '\u202f'
        || (c >= '\u200b' && c <= '\u200d')
        || c == '\u2060'
        || c == '\ufeff';
  }
}
