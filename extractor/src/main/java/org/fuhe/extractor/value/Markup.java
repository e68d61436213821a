package org.fuhe.extractor.value;

import java.util.Map;

/**
 * Reads the remains of LaTeX and of HTML entities that converters leave in dumps: {@code $\geq
 * 95\%$}, {@literal &}gt;=95%.
 *
 * <p>A command that is not known stays as it is, so that a text with one is never taken for a plain
 * number.
 */
final class Markup {
  private static final WordTree<String> COMMANDS =
      new WordTree<>(
          Map.ofEntries(
              Map.entry("\\geqslant", "≥"),
              Map.entry("\\geqq", "≥"),
              Map.entry("\\geq", "≥"),
              Map.entry("\\ge", "≥"),
              Map.entry("\\leqslant", "≤"),
              Map.entry("\\leqq", "≤"),
              Map.entry("\\leq", "≤"),
              Map.entry("\\le", "≤"),
              Map.entry("\\left", ""),
              Map.entry("\\right", ""),
              Map.entry("\\gt", ">"),
              Map.entry("\\lt", "<"),
              Map.entry("\\sim", "~"),
              Map.entry("\\times", "×"),
              Map.entry("\\pm", "±"),
              Map.entry("\\cdot", "·"),
              Map.entry("\\text", ""),
              Map.entry("\\mathrm", ""),
              Map.entry("\\mathbf", ""),
              Map.entry("\\rm", ""),
              Map.entry("\\quad", ""),
              Map.entry("\\%", "%"),
              Map.entry("\\$", ""),
              Map.entry("\\,", ""),
              Map.entry("\\;", ""),
              Map.entry("\\!", ""),
              Map.entry("$", ""),
              Map.entry("&ge;", "≥"),
              Map.entry("&le;", "≤"),
              Map.entry("&gt;", ">"),
              Map.entry("&lt;", "<"),
              Map.entry("&nbsp;", "")));

  private Markup() {}

  static Glyphs read(char[] folded) {
    Glyphs text = Glyphs.placed(folded, folded.length, new int[0], new int[0]);
    char[] characters = new char[folded.length];
    int[] starts = new int[folded.length];
    int[] ends = new int[folded.length];
    int length = 0;
    int end;
    for (int i = 0; i < folded.length; i = end) {
      WordTree.Match<String> command = COMMANDS.longest(text, i);
      end = command == null ? i + 1 : command.end();
      char glyph =
          command == null
              ? folded[i]
              : command.value().isEmpty() ? Glyphs.NONE : command.value().charAt(0);
      boolean afterDigit = length > 0 && Glyphs.isDigit(characters[length - 1]);
      if (isBrace(glyph) && !(afterDigit && continuesNumber(text, end))) {
        glyph = Glyphs.NONE;
      }
      if (glyph != Glyphs.NONE) {
        characters[length] = glyph;
        // Of an escaped character only the character itself: it may be a unit.
        starts[length] = folded[end - 1] == glyph ? end - 1 : i;
        ends[length] = end;
        length++;
      }
    }
    return Glyphs.placed(characters, length, starts, ends);
  }

  private static boolean isBrace(char c) {
    return c == '{' || c == '}';
  }

  /** Braces part numbers ({@code \frac{1}{2}}); only those that part none are dropped. */
  private static boolean continuesNumber(Glyphs text, int index) {
    return isBrace(text.at(index)) || text.isDigit(index);
  }
}
