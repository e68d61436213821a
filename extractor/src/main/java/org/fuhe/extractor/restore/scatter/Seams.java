package org.fuhe.extractor.restore.scatter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two lines go on in one text, by the document's own words: names and quantities of a
 * form are printed more than once, and seldom broken at the same place.
 */
final class Seams {
  private static final Pattern COUNTED = Pattern.compile("\\d([^\\d,，。;；、:()%]{1,6})");

  private final Set<String> known = new HashSet<>();
  private final Set<String> counted = new HashSet<>();

  Seams(List<Piece> pieces) {
    for (Piece piece : pieces) {
      String text = piece.plain();
      Matcher behind = COUNTED.matcher(text);
      while (behind.find()) {
        for (int end = 1; end <= behind.group(1).length(); end++) {
          counted.add(behind.group(1).substring(0, end));
        }
      }
      for (int i = 0; i + 2 <= text.length(); i++) {
        known.add(text.substring(i, i + 2));
        if (i + 3 <= text.length()) {
          known.add(text.substring(i, i + 3));
        }
      }
    }
  }

  /** Tells whether the document has these words right behind a number, as a unit of it. */
  boolean countsWith(String unit) {
    return counted.contains(unit);
  }

  /** Returns -1 where the document has the words across the seam, up to 1 where it never has. */
  double cost(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    String before = left.substring(Math.max(0, left.length() - 2));
    String after = right.substring(0, Math.min(2, right.length()));
    String last = before.substring(before.length() - 1);
    int found = 0;
    int asked = 0;
    if (before.length() == 2) {
      asked++;
      found += known.contains(before + after.charAt(0)) ? 1 : 0;
    }
    if (after.length() == 2) {
      asked++;
      found += known.contains(last + after) ? 1 : 0;
    }
    if (asked == 0) {
      return 0;
    }
    if (found == 0) {
      return known.contains(last + after.charAt(0)) ? 0.2 : 0.6;
    }
    return found == asked ? -0.9 : -0.4;
  }
}
