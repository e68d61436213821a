package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.fuhe.extractor.restore.layout.Piece.Joint;

/**
 * Puts words back in their columns that a converter has packed together.
 *
 * <p>Cells with hardly a gap between them are one stretch of text for a converter: it places the
 * stretch and leaves one space between its words. So the first word stands in its column, and those
 * behind it stand in theirs or, as Chinese characters count for one column only, to the left of it.
 * They are moved to where the other lines around have words beginning.
 */
final class Unpacking {
  /** How many lines above and below tell where columns are. */
  private static final int AROUND = 12;

  /** How many of them are surely of the same table. */
  private static final int BESIDE = 5;

  /** A word that is further away from a column is the next word of its cell. */
  private static final int FURTHEST = 6;

  /** A wider piece is a text over several columns. */
  private static final int WIDEST = 24;

  private final List<Strip> strips;

  private Unpacking(List<Strip> strips) {
    this.strips = strips;
  }

  static List<Strip> unpack(List<Strip> strips) {
    Unpacking unpacking = new Unpacking(strips);
    List<Strip> unpacked = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      unpacked.add(unpacking.isPacked(i) ? unpacking.unpack(i) : strips.get(i));
    }
    return unpacked;
  }

  private boolean isPacked(int line) {
    List<Piece> pieces = strips.get(line).pieces();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).joint() != Joint.APART) {
        return true;
      }
    }
    return false;
  }

  private Strip unpack(int line) {
    Strip strip = strips.get(line);
    List<Piece> around = around(line, AROUND);
    List<Piece> beside = around(line, BESIDE);
    List<Piece> pieces = new ArrayList<>();
    int shift = 0;
    for (int i = 0; i < strip.pieces().size(); i++) {
      Piece piece = strip.pieces().get(i);
      if (piece.joint() == Joint.APART) {
        shift = 0;
      } else if (piece.joint() == Joint.PACKED) {
        int limit = limit(strip.pieces(), i, beside);
        shift = shift(pieces.get(i - 1), piece, shift, limit, around);
      }
      pieces.add(piece.at(piece.left() + shift));
    }
    return new Strip(strip.line(), strip.height(), strip.page(), pieces);
  }

  /**
   * How far right a word can go until the next words meet one that stands in its own place. Words
   * of headings are all pushed aside, and tell nothing about each other.
   */
  private static int limit(List<Piece> pieces, int from, List<Piece> beside) {
    int room = 0;
    for (int i = from + 1; i < pieces.size(); i++) {
      int left = pieces.get(i).left();
      room += left - pieces.get(i - 1).right() - 1;
      boolean inPlace =
          pieces.get(i).joint() == Joint.APART
              || (Wrapping.isNumber(pieces.get(from))
                  && pieces.get(i).joint() == Joint.PACKED
                  && beside.stream().anyMatch(other -> other.left() == left));
      if (inPlace) {
        return Math.max(0, room);
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int shift(Piece before, Piece piece, int shift, int limit, List<Piece> around) {
    int left = Math.max(piece.left() + shift, before.right() + 1);
    boolean standsInColumn =
        around.stream()
            .anyMatch(
                other -> other.left() <= left && left < other.right() && !other.overlaps(before));
    if (standsInColumn) {
      return Math.min(left - piece.left(), limit);
    }
    TreeSet<Integer> beginnings = new TreeSet<>();
    around.forEach(other -> beginnings.add(other.left()));
    OptionalInt next = beginnings.tailSet(left).stream().mapToInt(Integer::intValue).findFirst();
    int target = next.isPresent() && next.getAsInt() - left <= FURTHEST ? next.getAsInt() : left;
    return Math.min(target - piece.left(), limit);
  }

  /** Returns the words of the lines around that stand in their places. */
  private List<Piece> around(int line, int lines) {
    List<Piece> around = new ArrayList<>();
    int page = strips.get(line).page();
    for (int other = Math.max(0, line - lines);
        other < Math.min(strips.size(), line + lines + 1);
        other++) {
      if (other == line || strips.get(other).page() != page) {
        continue;
      }
      List<Piece> pieces = strips.get(other).pieces();
      for (int i = 0; i < pieces.size(); i++) {
        boolean inPlace = pieces.get(i).joint() == Joint.APART;
        if (inPlace && pieces.get(i).right() - pieces.get(i).left() <= WIDEST) {
          around.add(pieces.get(i));
        }
      }
    }
    return around;
  }
}
