package org.fuhe.extractor.restore.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures that a dump puts right before a text: the total of a project stands in the line of
 * an indicator, but behind it on the page, so that no space parts them.
 */
final class Glue {
  private static final Pattern FIGURE_AND_TEXT =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)([^\\d.,%年月].+)");

  private Glue() {}

  /** Returns where the figure ends, or 0 when there is none. */
  static int end(Token word) {
    Matcher matcher = FIGURE_AND_TEXT.matcher(word.text());
    return matcher.matches() ? matcher.end(1) : 0;
  }
}
