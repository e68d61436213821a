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
 * @param joint how they follow the piece before them
 */
record Piece(Printed printed, int left, int right, int width, Joint joint) {
  /** What stands between a piece and the one before it in its line. */
  enum Joint {
    /** A gap, or nothing at all: it stands where the converter saw it. */
    APART,
    /** No more than a space: the converter took both for one stretch of text. */
    PACKED,
    /** A space as this converter puts it between scripts: both may be one text. */
    TIED
  }

  String text() {
    return printed.text();
  }

  double centre() {
    return (left + right) / 2.0;
  }

  Piece at(int newLeft) {
    return new Piece(printed, newLeft, newLeft + right - left, width, joint);
  }

  /** Returns some of the characters, which stand side by side. */
  Piece part(int from, int to) {
    int wide = (int) text().substring(from, to).chars().filter(c -> c >= 0x1100).count();
    int end = to == text().length() ? right : left + to;
    return new Piece(
        printed.part(from, to),
        left + from,
        end,
        to - from + wide,
        from == 0 ? joint : Joint.PACKED);
  }

  boolean overlaps(Piece other) {
    return left < other.right && other.left < right;
  }

  /** Tells whether the next piece may be the same text. */
  boolean mayGoOnWith(Piece next) {
    return next.joint == Joint.TIED && next.left - right <= 1;
  }

  /** Tells whether a bracket is opened and not closed. */
  boolean hasOpenBracket() {
    long opened = text().chars().filter(c -> c == '(' || c == '（').count();
    long closed = text().chars().filter(c -> c == ')' || c == '）').count();
    return opened > closed;
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
        width + pieces.size() - 1,
        pieces.get(0).joint);
  }
}
