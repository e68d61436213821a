package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuhe.extractor.restore.layout.Heading.Kind;

/**
 * Where one column of a table ends and the next begins, on one page.
 *
 * @param cuts the first column of characters of every table column but the first
 */
record Bands(List<Integer> cuts) {
  Bands {
    cuts = List.copyOf(cuts);
  }

  /** Returns the column in which most of a piece stands. */
  int columnOf(Piece piece) {
    int column = 0;
    int most = -1;
    for (int i = 0; i <= cuts.size(); i++) {
      int from = i == 0 ? Integer.MIN_VALUE / 2 : cuts.get(i - 1);
      int to = i == cuts.size() ? Integer.MAX_VALUE / 2 : cuts.get(i);
      int shared = Math.min(to, piece.right()) - Math.max(from, piece.left());
      if (shared > most) {
        most = shared;
        column = i;
      }
    }
    return column;
  }

  /** Tells whether a piece stands clearly in more than one column. */
  boolean cutsThrough(Piece piece) {
    return cuts.stream().anyMatch(cut -> cut - 1 > piece.left() && cut + 1 < piece.right());
  }

  /** Cuts between the headings, along the white rivers that run through all lines. */
  static Bands between(Kind kind, List<Column> columns, List<List<Piece>> lines) {
    return new Bands(new Rivers(kind, columns, lines).cuts());
  }

  /** Takes together the pieces that overlap, from left to right. */
  static List<List<Piece>> clusters(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingInt(Piece::left));
    List<List<Piece>> clusters = new ArrayList<>();
    int right = Integer.MIN_VALUE;
    for (Piece piece : sorted) {
      if (clusters.isEmpty() || piece.left() >= right) {
        clusters.add(new ArrayList<>());
        right = piece.right();
      }
      clusters.get(clusters.size() - 1).add(piece);
      right = Math.max(right, piece.right());
    }
    return clusters;
  }
}
