package org.fuhe.corpus.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fuhe.corpus.message.ContactDetails;

/**
 * A line of a source with the characters marked that a finding is about.
 *
 * @param pieces of the line: one that is not marked, one that is marked, and so on
 */
record SourceLine(int number, List<String> pieces) {
  /** Characters on both sides of what is marked: a dump can have a whole page in a line. */
  private static final int AROUND = 60;

  static final String HIDDEN = "▒▒▒";

  SourceLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * Cuts a line into pieces.
   *
   * @param marked the code points that are marked
   * @param hidden those that are of a person
   */
  static SourceLine of(int number, String text, BitSet marked, BitSet hidden) {
    int[] points = text.codePoints().toArray();
    List<String> pieces = new ArrayList<>();
    int from = 0;
    boolean mark = false;
    while (from < points.length) {
      int end = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
      int to = end < 0 ? points.length : Math.min(end, points.length);
      String piece = visible(points, from, to, hidden);
      pieces.add(mark ? piece : shortened(piece, from == 0, to == points.length));
      from = to;
      mark = !mark;
    }
    return new SourceLine(number, pieces);
  }

  private static String visible(int[] points, int from, int to, BitSet hidden) {
    StringBuilder visible = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!hidden.get(i)) {
        visible.appendCodePoint(points[i] == '\t' ? ' ' : points[i]);
      } else if (i == from || !hidden.get(i - 1)) {
        visible.append(HIDDEN);
      }
    }
    String piece = visible.toString();
    return ContactDetails.areIn(piece) ? HIDDEN : piece;
  }

  private static String shortened(String piece, boolean first, boolean last) {
    int most = first && last ? 4 * AROUND : first || last ? AROUND : 2 * AROUND;
    if (piece.codePointCount(0, piece.length()) <= most) {
      return piece;
    }
    String head = piece.substring(0, piece.offsetByCodePoints(0, AROUND));
    String tail = piece.substring(piece.offsetByCodePoints(piece.length(), -AROUND));
    return first && !last ? "… " + tail : last ? head + " …" : head + " … " + tail;
  }
}
