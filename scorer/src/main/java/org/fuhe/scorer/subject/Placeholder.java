package org.fuhe.scorer.subject;

import java.util.Set;

/** What is printed in a cell to say that nothing is there: {@code /}, {@code —}, {@code 无}. */
public final class Placeholder {
  private static final Set<String> SIGNS =
      Set.of("", "/", "／", "\\", "-", "－", "—", "——", "–", "--", "―", "…", "无");

  private Placeholder() {}

  /** Tells whether a printed text, or the empty one of a blank, stands for nothing. */
  public static boolean standsForNothing(String text) {
    return SIGNS.contains(text);
  }
}
