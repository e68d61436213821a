package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.Printed;

/**
 * Characters of one line that stand together, measured in the columns that this text keeps.
 *
 * @param left the column in which they begin
 * @param right the column behind their end
 * @param width how wide they are on paper, a Chinese character counting two
 */
record Piece(Printed printed, int left, int right, int width) {
  String text() {
    return printed.text();
  }

  double centre() {
    return (left + right) / 2.0;
  }

  Piece at(int newLeft) {
    return new Piece(printed, newLeft, newLeft + right - left, width);
  }

  boolean overlaps(Piece other) {
    return left < other.right && other.left < right;
  }

  /**
   * Tells whether the next piece may be the same text: some converters part Chinese characters from
   * Latin ones and figures by a space.
   */
  boolean mayGoOnWith(Piece next) {
    if (next.left - right != 1) {
      return false;
    }
    char last = text().charAt(text().length() - 1);
    char first = next.text().charAt(0);
    return isChinese(last) != isChinese(first)
        && (Character.isLetterOrDigit(last) || last == '%')
        && Character.isLetterOrDigit(first);
  }

  private static boolean isChinese(char c) {
    return Character.isIdeographic(c);
  }

  /** Joins pieces of one line, from left to right. */
  static Piece join(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    List<Printed> parts = new ArrayList<>();
    int width = 0;
    for (Piece piece : pieces) {
      parts.add(piece.printed);
      width += piece.width;
    }
    return new Piece(
        Printed.join(parts),
        pieces.get(0).left,
        pieces.get(pieces.size() - 1).right,
        width + pieces.size() - 1);
  }
}
