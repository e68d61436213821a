package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table that goes on over a page break without its heading.
 *
 * <p>Every page has its own columns of characters. What overlaps on the page is one column, and the
 * columns found are matched with those of the table, in order, by what stands in them.
 */
final class ContinuedBands {
  private static final double SAME_COLUMN = 0.1;
  private static final double GAP = 0.05;

  /** Words beside each other are hardly one cell. */
  private static final double BESIDE_EACH_OTHER = 2;

  private final Grid grid;
  private final Words words;
  private final List<Profile> profiles = new ArrayList<>();

  ContinuedBands(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    for (int column = 0; column < grid.columns().size(); column++) {
      profiles.add(Profile.of(grid, column, words));
    }
  }

  Bands on(List<Strip> strips) {
    List<Piece> pieces = new ArrayList<>();
    strips.forEach(strip -> pieces.addAll(strip.pieces()));
    List<List<Piece>> clusters = Bands.clusters(pieces);
    double[] joining = new double[clusters.size()];
    for (int i = 1; i < clusters.size(); i++) {
      joining[i] = joining(clusters.get(i - 1), clusters.get(i), strips);
    }
    int[] columns = match(clusters, joining);
    List<Integer> cuts = new ArrayList<>();
    int cluster = 0;
    int edge = -1;
    for (int column = 1; column < grid.columns().size(); column++) {
      while (cluster < clusters.size() && columns[cluster] < column) {
        edge = clusters.get(cluster).stream().mapToInt(Piece::right).max().orElseThrow();
        cluster++;
      }
      cuts.add(edge);
    }
    return new Bands(cuts);
  }

  /** What speaks against neighbouring clusters being one column. */
  private static double joining(List<Piece> left, List<Piece> right, List<Strip> strips) {
    int edge = left.stream().mapToInt(Piece::right).max().orElseThrow();
    int gap = right.get(0).left() - edge;
    boolean beside =
        gap > 1
            && strips.stream()
                .anyMatch(
                    strip ->
                        strip.pieces().stream().anyMatch(left::contains)
                            && strip.pieces().stream().anyMatch(right::contains));
    return SAME_COLUMN + (beside ? BESIDE_EACH_OTHER : GAP * gap);
  }

  /** Returns the column of each cluster. */
  private int[] match(List<List<Piece>> clusters, double[] joining) {
    int n = clusters.size();
    int m = grid.columns().size();
    double[][] least = new double[n + 1][m + 1];
    int[][] previous = new int[n + 1][m + 1];
    for (double[] row : least) {
      Arrays.fill(row, Double.MAX_VALUE / 2);
    }
    least[0][0] = 0;
    // least[i][j]: i clusters given out, the last of them to column j - 1
    for (int i = 0; i < n; i++) {
      Profile profile = Profile.of(clusters.get(i), words);
      for (int j = 0; j <= m; j++) {
        if (least[i][j] >= Double.MAX_VALUE / 2) {
          continue;
        }
        double skipped = 0;
        for (int to = Math.max(1, j); to <= m; to++) {
          if (to > j + 1) {
            skipped += profiles.get(to - 2).skip();
          }
          double same = to == j && i > 0 ? joining[i] : 0;
          double cost = least[i][j] + skipped + same + profile.distance(profiles.get(to - 1));
          if (cost < least[i + 1][to]) {
            least[i + 1][to] = cost;
            previous[i + 1][to] = j;
          }
        }
      }
    }
    return trace(least, previous, n, m);
  }

  private int[] trace(double[][] least, int[][] previous, int n, int m) {
    int best = m;
    double bestCost = Double.MAX_VALUE;
    double skipped = 0;
    for (int j = m; j >= 1; j--) {
      if (least[n][j] + skipped < bestCost) {
        bestCost = least[n][j] + skipped;
        best = j;
      }
      skipped += profiles.get(j - 1).skip();
    }
    int[] columns = new int[n];
    int j = best;
    for (int i = n; i > 0; i--) {
      columns[i - 1] = j - 1;
      j = previous[i][j];
    }
    return columns;
  }
}
