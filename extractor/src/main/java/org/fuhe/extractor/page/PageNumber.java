package org.fuhe.extractor.page;

import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;

/** What the number of a page (页码) looks like where it is printed on the page. */
public final class PageNumber {
  private static final String DASH = "[-—–―·]{1,2}";
  private static final Pattern MARKED =
      Pattern.compile(
          DASH
              + "\\d{1,4}"
              + DASH
              + "|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?|(?i:page)\\d{1,4}(?:of\\d{1,4})?");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");
  private static final Pattern OF_ALL = Pattern.compile("\\d{1,4}/\\d{1,4}页?|\\d{1,4}页");

  private PageNumber() {}

  /** Tells whether a text is a page number and nothing else: {@code — 3 —}, 第3页, Page 3 of 8. */
  public static boolean isMarked(String text) {
    return MARKED.matcher(Plain.of(text)).matches();
  }

  /** Tells whether a line of its own is a page number: also 3/8 and 3/8页. */
  public static boolean isAlone(String text) {
    return isMarked(text) || OF_ALL.matcher(Plain.of(text)).matches();
  }

  /** Tells whether a text is a bare number, which is a page's only at the edge of one. */
  public static boolean isBare(String text) {
    return BARE.matcher(Plain.of(text)).matches();
  }

  /** Tells whether a text at the edge of a page is its number: {@code 3}, 3/8. */
  public static boolean isAtEdge(String text) {
    return isAlone(text) || isBare(text);
  }
}
