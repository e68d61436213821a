package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fuhe.extractor.grid.Edge;

/**
 * The rows of a table, each of one line or of several.
 *
 * <p>A cell of two lines beside one of a single line has its lines above and below that one; a cell
 * merged over two rows has its line between them. Of lines that overlap, those with the most texts
 * make the rows, and the others belong to the rows that they overlap.
 *
 * @param first for each line the first row that it belongs to
 * @param last for each line the last row that it belongs to
 * @param bottoms for each row where its lines end
 * @param tops for each row where its lines begin
 */
record Rows(List<Integer> first, List<Integer> last, List<Double> tops, List<Double> bottoms) {
  /** Lines overlap by more than this, in sizes of the type. */
  private static final double OVERLAP = 0.1;

  /** A line that belongs to two others is at least this far from each, of what parts them. */
  private static final double HALF_WAY = 0.35;

  /** Lines of one text are no farther apart than this, in sizes of the type. */
  private static final double LEADING = 0.6;

  /** Rows lie farther apart than the lines of a text by this, in sizes of the type … */
  private static final double APART = 0.08;

  /** … and by this ratio. */
  private static final double JUMP = 1.25;

  /** Of lines that are nearer than others, so many at most have texts in most columns. */
  private static final double FULL = 0.3;

  Rows {
    first = List.copyOf(first);
    last = List.copyOf(last);
    tops = List.copyOf(tops);
    bottoms = List.copyOf(bottoms);
  }

  int count() {
    return tops.size();
  }

  static Rows of(List<Band> bands, Columns columns, List<Edge> rulings, double em) {
    int[] main = mainLines(bands, em);
    double[] tops = Arrays.stream(main).mapToDouble(i -> bands.get(i).top()).toArray();
    double[] bottoms = Arrays.stream(main).mapToDouble(i -> bands.get(i).bottom()).toArray();
    int[][] owners = new int[bands.size()][];
    for (int band = 0; band < bands.size(); band++) {
      owners[band] = owners(bands, band, main);
      int only = owners[band][0];
      if (only == owners[band][1]) {
        tops[only] = Math.min(tops[only], bands.get(band).top());
        bottoms[only] = Math.max(bottoms[only], bands.get(band).bottom());
      }
    }
    boolean[] breaks = breaks(bands, columns, main, tops, bottoms, rulings, em);
    int[] rowOf = new int[main.length];
    List<Double> rowTops = new ArrayList<>(List.of(tops[0]));
    List<Double> rowBottoms = new ArrayList<>(List.of(bottoms[0]));
    for (int i = 1; i < main.length; i++) {
      rowOf[i] = rowOf[i - 1] + (breaks[i] ? 1 : 0);
      if (breaks[i]) {
        rowTops.add(tops[i]);
        rowBottoms.add(bottoms[i]);
      } else {
        rowBottoms.set(rowOf[i], Math.max(rowBottoms.get(rowOf[i]), bottoms[i]));
      }
    }
    return new Rows(
        Arrays.stream(owners).map(of -> rowOf[of[0]]).toList(),
        Arrays.stream(owners).map(of -> rowOf[of[1]]).toList(),
        rowTops,
        rowBottoms);
  }

  /** Returns the lines that do not overlap each other and have the most texts together. */
  private static int[] mainLines(List<Band> bands, double em) {
    boolean[] between = Between.of(bands, em);
    int[] most = new int[bands.size() + 1];
    int[] before = new int[bands.size()];
    for (int i = 0; i < bands.size(); i++) {
      int free = i;
      while (free > 0 && bands.get(free - 1).bottom() > bands.get(i).top() + OVERLAP * em) {
        free--;
      }
      before[i] = free;
      int own = between[i] ? 0 : bands.get(i).pieces().size();
      most[i + 1] = Math.max(most[i], most[free] + own);
    }
    List<Integer> main = new ArrayList<>();
    for (int i = bands.size(); i > 0; ) {
      if (most[i] == most[i - 1]) {
        i--;
      } else {
        main.add(0, i - 1);
        i = before[i - 1];
      }
    }
    return main.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the first and the last of the main lines that a line belongs to, or is. */
  private static int[] owners(List<Band> bands, int band, int[] main) {
    int next = 0;
    while (next < main.length && main[next] < band) {
      next++;
    }
    if (next == main.length || main[next] == band || next == 0) {
      int own = Math.min(next, main.length - 1);
      return new int[] {own, own};
    }
    double above = bands.get(main[next - 1]).middle();
    double below = bands.get(main[next]).middle();
    double share = (bands.get(band).middle() - above) / (below - above);
    return new int[] {share > 1 - HALF_WAY ? next : next - 1, share < HALF_WAY ? next - 1 : next};
  }

  /** Tells for each main line whether a row begins with it. */
  private static boolean[] breaks(
      List<Band> bands,
      Columns columns,
      int[] main,
      double[] tops,
      double[] bottoms,
      List<Edge> rulings,
      double em) {
    boolean[] ruled = new boolean[main.length];
    int count = 0;
    for (int i = 1; i < main.length; i++) {
      double above = (tops[i - 1] + bottoms[i - 1]) / 2;
      double below = (tops[i] + bottoms[i]) / 2;
      ruled[i] = rulings.stream().anyMatch(edge -> edge.at() > above && edge.at() < below);
      count += ruled[i] ? 1 : 0;
    }
    if (count >= 3 && count >= 0.3 * (main.length - 1)) {
      return ruled;
    }
    boolean[] breaks = new boolean[main.length];
    double least = leastGap(bands, columns, main, tops, bottoms, em);
    for (int i = 1; i < main.length; i++) {
      breaks[i] = ruled[i] || tops[i] - bottoms[i - 1] >= least;
    }
    return breaks;
  }

  /** Returns the least white space between rows. */
  private static double leastGap(
      List<Band> bands, Columns columns, int[] main, double[] tops, double[] bottoms, double em) {
    double[] gaps =
        IntStream.range(1, main.length).mapToDouble(i -> tops[i] - bottoms[i - 1]).toArray();
    double[] sorted = gaps.clone();
    Arrays.sort(sorted);
    double widest = 0;
    double least = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < sorted.length && sorted[i - 1] < LEADING * em; i++) {
      double small = Math.max(sorted[i - 1], 0.05 * em);
      if (sorted[i] >= small + APART * em
          && sorted[i] >= JUMP * small
          && sorted[i] - small > widest) {
        widest = sorted[i] - small;
        least = (small + sorted[i]) / 2;
      }
    }
    int near = 0;
    int full = 0;
    for (int i = 1; i < main.length; i++) {
      if (gaps[i - 1] < least) {
        near++;
        full +=
            isFull(bands.get(main[i - 1]), columns) && isFull(bands.get(main[i]), columns) ? 1 : 0;
      }
    }
    return full > FULL * near ? Double.NEGATIVE_INFINITY : least;
  }

  private static boolean isFull(Band line, Columns columns) {
    return line.pieces().size() > 0.6 * columns.count();
  }
}
