package org.fuhe.extractor.restore.layout;

import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;

/**
 * What speaks against two lines of a column being one cell, as a cost.
 *
 * <p>A line is broken only where the next character does not fit any more. So a line that left room
 * for what follows ends its cell, unless a paragraph ends there.
 */
final class Wrapping {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]*\\.?\\d*%?|[-—－/]+");
  private static final Pattern BEGINNING =
      Pattern.compile("(?:指标\\d*[:.、]|指标\\d+|[<>=≥≤≧≦]=?\\d).*", Pattern.DOTALL);

  /** A row that a template left open: its dots stand alone in their cell. */
  private static final Pattern OPEN = Pattern.compile("[.…·]+");

  private static final double NEVER = 8;
  private static final double NEW_CELL = 3;
  private static final double MOST_FOR_ROOM = 3;
  private static final double ROOM = 0.6;
  private static final int NARROWEST_BROKEN_NUMBER = 8;

  private Wrapping() {}

  static double cost(Role role, Piece upper, Piece lower, int columnWidth) {
    return switch (role) {
      case NUMBER, SEQUENCE -> ofNumber(upper, lower, columnWidth);
      case MARK -> isSign(upper) || isSign(lower) ? NEVER : ofText(upper, lower, columnWidth);
      case PROJECT ->
          isNumber(upper) && isNumber(lower)
              ? ofNumber(upper, lower, columnWidth)
              : ofText(upper, lower, columnWidth);
      case VALUE, NAME, TEXT, LEVEL, SECTION -> ofText(upper, lower, columnWidth);
    };
  }

  static boolean isNumber(Piece piece) {
    return NUMBER.matcher(Plain.of(piece.text())).matches();
  }

  private static boolean isOpen(Piece piece) {
    return OPEN.matcher(Plain.of(piece.text())).matches();
  }

  private static boolean isSign(Piece piece) {
    String plain = Plain.of(piece.text());
    return plain.equals("定性") || plain.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static double ofNumber(Piece upper, Piece lower, int columnWidth) {
    boolean full = upper.width() >= columnWidth - 1 && upper.width() >= NARROWEST_BROKEN_NUMBER;
    boolean one = NUMBER.matcher(Plain.of(upper.text() + lower.text())).matches();
    return full && one ? 1 : NEVER;
  }

  private static double ofText(Piece upper, Piece lower, int columnWidth) {
    if (isOpen(upper) || isOpen(lower)) {
      return NEVER;
    }
    double cost = BEGINNING.matcher(Plain.of(lower.text())).matches() ? NEW_CELL : 0;
    int room = columnWidth - upper.width() - firstUnit(lower.text()) - 1;
    return cost + (room <= 0 ? 0 : Math.min(MOST_FOR_ROOM, room * ROOM));
  }

  /** The width of what cannot be parted at the beginning of a line: a character, or a number. */
  private static int firstUnit(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= 0x1100;
      if (wide && i > 0 && !isClosing(c)) {
        break;
      }
      width += wide ? 2 : 1;
      if (wide && i == 0 && (i + 1 == text.length() || !isClosing(text.charAt(1)))) {
        break;
      }
    }
    return width;
  }

  /** Characters that do not stand at the beginning of a line. */
  private static boolean isClosing(char c) {
    return "，。；：、！？）》】〕”’％".indexOf(c) >= 0;
  }
}
