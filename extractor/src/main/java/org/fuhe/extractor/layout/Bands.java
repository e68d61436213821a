package org.fuhe.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /**
   * Cuts between the headings where the fewest words are cut through: the white river that runs
   * through all lines.
   */
  static Bands between(List<Column> columns, List<Piece> pieces) {
    int width = pieces.stream().mapToInt(Piece::right).max().orElse(0) + 2;
    for (Column column : columns) {
      width = Math.max(width, column.right() + 2);
    }
    int[] covered = new int[width + 1];
    for (Piece piece : pieces) {
      covered[piece.left() + 1]++;
      covered[piece.right()]--;
    }
    for (int x = 1; x <= width; x++) {
      covered[x] += covered[x - 1];
    }
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      int from = (int) Math.floor(columns.get(i).centre()) + 1;
      int to = (int) Math.ceil(columns.get(i + 1).centre());
      cuts.add(river(covered, Math.min(from, to), Math.max(from, to)));
    }
    return new Bands(cuts);
  }

  /** Returns the middle of the widest stretch that cuts through the fewest words. */
  private static int river(int[] covered, int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int x = from; x <= to; x++) {
      least = Math.min(least, covered[x]);
    }
    int best = from;
    int bestLength = 0;
    int start = -1;
    for (int x = from; x <= to + 1; x++) {
      boolean open = x <= to && covered[x] == least;
      if (open && start < 0) {
        start = x;
      } else if (!open && start >= 0) {
        if (x - start > bestLength) {
          bestLength = x - start;
          best = start + (x - start) / 2;
        }
        start = -1;
      }
    }
    return best;
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
