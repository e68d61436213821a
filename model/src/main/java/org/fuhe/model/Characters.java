package org.fuhe.model;

import java.text.Normalizer;

/** What characters of different width have in common. */
public final class Characters {
  private Characters() {}

  /** Returns a text with full-width forms as half-width ones (NFKC). */
  public static String halfWidth(String text) {
    return isHalfWidth(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Tells most texts of which NFKC leaves every character as it is, at little cost. */
  private static boolean isHalfWidth(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c < 0x7f;
      boolean chinese = c >= 0x4e00 && c <= 0x9fa5;
      boolean mark = c >= 0x3001 && c <= 0x3011; // 、。《》【】
      if (!latin && !chinese && !mark) {
        return false;
      }
    }
    return true;
  }
}
