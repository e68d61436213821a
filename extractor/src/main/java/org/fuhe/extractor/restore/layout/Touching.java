package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts cells that touch each other: behind the full marks of a level its cell ends, so {@code
 * 数量指标（5分）开展培训} is two cells.
 */
final class Touching {
  private static final Pattern MARKED =
      Pattern.compile("([^()（）]{2,9}[(（]\\d{1,3}(?:\\.\\d{1,2})?分[)）])(.{2,})");

  private Touching() {}

  static List<Piece> part(List<Piece> pieces) {
    List<Piece> parted = new ArrayList<>();
    for (Piece piece : pieces) {
      Matcher marked = MARKED.matcher(piece.text());
      if (marked.matches() && piece.right() - piece.left() >= piece.text().length()) {
        int end = marked.end(1);
        parted.add(piece.part(0, end));
        parted.add(piece.part(end, piece.text().length()));
      } else {
        parted.add(piece);
      }
    }
    return parted;
  }
}
