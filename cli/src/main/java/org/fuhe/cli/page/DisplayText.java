package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it: a Chinese character takes two columns. */
public final class DisplayText {
  private static final String BLANKS = " ".repeat(256);

  private DisplayText() {}

  /** Returns the columns that a text takes. */
  static int width(CharSequence text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100
            && (c <= 0x115f
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd));
    return wide ? 2 : 1;
  }

  /**
   * Returns a text without the control characters in it: a terminal would obey those of a document.
   */
  public static String harmless(String text) {
    return text.codePoints().anyMatch(Character::isISOControl)
        ? text.codePoints()
            .map(c -> Character.isISOControl(c) ? '�' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  /**
   * Breaks a text into lines of at most so many columns: between any two Chinese characters, and
   * between Latin words, which are broken only when they are longer than a line.
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int c : harmless(text).codePoints().toArray()) {
      if (width(line) + width(c) > columns && !line.isEmpty()) {
        int end = lineEnd(line, c);
        lines.add(line.substring(0, end).stripTrailing());
        line.delete(0, end);
        if (line.isEmpty() && c == ' ') {
          continue; // the blank between two words is the end of the line
        }
      }
      line.appendCodePoint(c);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where to break a full line that a character would follow: not inside of a word. */
  private static int lineEnd(CharSequence line, int next) {
    if (!isOfWord(next)) {
      return line.length();
    }
    int end = line.length();
    while (end > 0 && isOfWord(line.charAt(end - 1))) {
      end--;
    }
    return line.subSequence(0, end).toString().isBlank() ? line.length() : end;
  }

  private static boolean isOfWord(int c) {
    return c > ' ' && width(c) == 1;
  }

  /** Fills a text up with blanks, behind it or in front of it. */
  static String fill(String text, int columns, boolean right) {
    String blanks = blanks(columns - width(text));
    return right ? blanks + text : text + blanks;
  }

  static String blanks(int count) {
    return count <= 0
        ? ""
        : count <= BLANKS.length() ? BLANKS.substring(0, count) : " ".repeat(count);
  }
}
