package org.fuhe.extractor.page;

import org.fuhe.extractor.lexicon.Plain;

/** Tells the white space of a layout from that of a text, and how wide characters are. */
public final class Spacing {
  private Spacing() {}

  /**
   * Tells whether a character is white space of the layout. A single space between two Latin words
   * belongs to the text; every other white space is layout.
   */
  public static boolean isLayout(String text, int index) {
    return Plain.isSpace(text.charAt(index)) && !partsLatinWords(text, index);
  }

  private static boolean partsLatinWords(String text, int index) {
    return text.charAt(index) == ' '
        && index > 0
        && index + 1 < text.length()
        && isLatin(text.charAt(index - 1))
        && isLatin(text.charAt(index + 1));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * The columns that a character takes in a fixed-width layout: two for the scripts of East Asia
   * and full-width forms.
   */
  public static int width(char c) {
    if (c < 0x1100) {
      return 1;
    }
    boolean wide =
        c <= 0x115f
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6);
    return wide ? 2 : 1;
  }
}
