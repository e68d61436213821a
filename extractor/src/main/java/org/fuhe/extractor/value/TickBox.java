package org.fuhe.extractor.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box beside an option, ticked or not: {@code ☑}, {@code □}, {@code （√）}, {@code <input
 * type="checkbox" checked>}.
 *
 * @param from where it begins in the text, to the place behind it
 */
record TickBox(int from, int to, boolean ticked, Shape shape) {
  private static final String INPUT = "<input";
  private static final String CHECKED = "checked";

  private enum Shape {
    BOX,
    /** A tick without its box; drawn into one it stands beside it. */
    TICK,
    /** Brackets are boxes only among others: a name may end with （）. */
    EMPTY_BRACKETS
  }

  /** Finds the boxes of a text, in their order; none where it has none. */
  static List<TickBox> in(String text) {
    List<TickBox> boxes = new ArrayList<>();
    boolean certain = false;
    for (int i = 0; i < text.length(); ) {
      TickBox box = at(text, i);
      if (box == null) {
        i++;
        continue;
      }
      certain |= box.shape != Shape.EMPTY_BRACKETS;
      i = box.to;
      add(boxes, box);
    }
    return certain || boxes.size() > 1 ? boxes : List.of();
  }

  /** Adds a box; a tick drawn into the empty box beside it makes one with it. */
  private static void add(List<TickBox> boxes, TickBox box) {
    int last = boxes.size() - 1;
    if (last >= 0 && boxes.get(last).to == box.from && boxes.get(last).drawnWith(box)) {
      boxes.set(last, new TickBox(boxes.get(last).from, box.to, true, Shape.BOX));
    } else {
      boxes.add(box);
    }
  }

  private boolean drawnWith(TickBox other) {
    return (shape == Shape.TICK && !other.ticked) || (other.shape == Shape.TICK && !ticked);
  }

  private static @Nullable TickBox at(String text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '<' -> input(text, index);
      case '[', '［', '(', '（', '【', '〔' -> bracketed(text, index);
      // The private characters are those of Wingdings, Wingdings 2 and of the fonts that imitate
      // them.
      case '☑', '☒', '■', '▣', '●', '◉', '✅', '\uf0fe', '\uf0fd', '\uf052', '\uf054' ->
          single(text, index, true, Shape.BOX);
      case '√', '✓', '✔', '\uf0fc', '\uf050' -> single(text, index, true, Shape.TICK);
      case '□', '☐', '○', '◻', '◯', '▢', '⬜', '❑', '❏', '\uf0a8', '\uf06f', '\uf0a3', '\uf02a' ->
          isZero(text, index) ? null : single(text, index, false, Shape.BOX);
      default ->
          text.startsWith("🗹", index) || text.startsWith("🗷", index)
              ? new TickBox(index, index + 2, true, Shape.BOX)
              : null;
    };
  }

  private static TickBox single(String text, int index, boolean ticked, Shape shape) {
    // U+FE0E and U+FE0F ask for a picture or a plain character.
    boolean varied =
        index + 1 < text.length()
            && (text.charAt(index + 1) == '\ufe0e' || text.charAt(index + 1) == '\ufe0f');
    return new TickBox(index, index + (varied ? 2 : 1), ticked, shape);
  }

  private static @Nullable TickBox input(String text, int index) {
    if (!text.regionMatches(true, index, INPUT, 0, INPUT.length())) {
      return null;
    }
    int close = index + INPUT.length();
    boolean ticked = false;
    while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
      ticked |= text.regionMatches(true, close, CHECKED, 0, CHECKED.length());
      close++;
    }
    boolean closed = close < text.length() && text.charAt(close) == '>';
    return new TickBox(index, closed ? close + 1 : close, ticked, Shape.BOX);
  }

  private static @Nullable TickBox bracketed(String text, int index) {
    if (index + 1 < text.length() && isClosing(text.charAt(index + 1))) {
      return new TickBox(index, index + 2, false, Shape.EMPTY_BRACKETS);
    }
    if (index + 2 >= text.length() || !isClosing(text.charAt(index + 2))) {
      return null;
    }
    return switch (text.charAt(index + 1)) {
      case '√', '✓', '✔', 'x', 'X', '×', '■', '●', '☑' ->
          new TickBox(index, index + 3, true, Shape.BOX);
      case '□', '○' -> new TickBox(index, index + 3, false, Shape.BOX);
      default -> null;
    };
  }

  private static boolean isClosing(char c) {
    return "]］)）】〕".indexOf(c) >= 0;
  }

  /** The circle is a zero too: 二○二一. */
  private static boolean isZero(String text, int index) {
    boolean behindOne = index > 0 && ChineseNumeral.isDigit(text.charAt(index - 1));
    boolean beforeOne = index + 1 < text.length() && ChineseNumeral.isDigit(text.charAt(index + 1));
    return text.charAt(index) == '○' && (behindOne || beforeOne);
  }
}
