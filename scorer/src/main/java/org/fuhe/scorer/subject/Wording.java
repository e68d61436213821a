package org.fuhe.scorer.subject;

import java.util.Locale;
import org.fuhe.model.Characters;

/** Compares names that are meant to be the same. */
public final class Wording {
  private static final String QUOTES = "\"'“”‘’《》<>〈〉";

  private Wording() {}

  /** The words without what only printing makes different: width of characters, quotes, spaces. */
  public static String plain(String words) {
    String lower = Characters.halfWidth(words).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!Character.isWhitespace(c) && QUOTES.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Tells whether the words say the same in the same order. */
  public static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /**
   * How much of two names is the same: twice their longest common subsequence by their joint
   * length, so 1 for equal names and 0 for names without a common character.
   */
  public static double likeness(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return 2.0 * row[b.length()] / (a.length() + b.length());
  }
}
