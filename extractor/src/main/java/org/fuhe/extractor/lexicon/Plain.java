package org.fuhe.extractor.lexicon;

import java.text.Normalizer;

/**
 * The plain form in which words are compared: NFKC (full-width forms become half-width) and no
 * white space.
 */
public final class Plain {
  private Plain() {}

  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String folded =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isSpace(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Tells texts that are made of nothing but what the plain form leaves as it is: most are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c > ' ' && c < 0x7f;
      boolean chinese = c >= 0x4e00 && c <= 0x9fa5;
      boolean mark = c >= 0x3001 && c <= 0x3011; // 、。《》【】
      if (!latin && !chinese && !mark) {
        return false;
      }
    }
    return true;
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
