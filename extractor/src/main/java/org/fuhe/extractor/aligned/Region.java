package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines of a page that can be those of a table: lines of several texts, close together.
 */
final class Region {
  /** Lines of a table lie no farther apart, in sizes of the type. */
  private static final double FAR = 2.5;

  /** A gap that parts two tables is this much wider than those between most lines. */
  private static final double PARTING = 2.2;

  /** So many lines of a single text can follow each other in a table: the lines of one cell. */
  private static final int MOST_SINGLE = 3;

  /** Lines of one text are no farther apart than this, in sizes of the type. */
  private static final double LEADING = 0.5;

  /** Columns can be parted by this, in sizes of the type, where many lines are parted there. */
  private static final double NARROW = 0.22;

  /** So much white space parts columns whatever stands beside it, in sizes of the type. */
  private static final double CLEAR = 0.5;

  /** The share of narrow gaps that part a number from a word: those of a text part words. */
  private static final double CHANGED = 0.6;

  private static final int FEWEST = 3;

  /** The share of such lines beside which a text may reach over the gap. */
  private static final double COVERED = 0.2;

  private Region() {}

  /** Returns the lines of each table. */
  static List<List<Band>> of(List<Band> bands, double em) {
    List<List<Band>> regions = new ArrayList<>();
    for (int start = 0; start < bands.size(); ) {
      int end = bands.get(start).hasColumns() ? end(bands, start, em) : start + 1;
      if (end - start > 1) {
        regions.addAll(parted(bands.subList(start, end), em));
      }
      start = end;
    }
    return regions;
  }

  private static int end(List<Band> bands, int start, double em) {
    int end = start + 1;
    int single = 0;
    double bottom = bands.get(start).bottom();
    for (int i = start + 1; i < bands.size() && single <= MOST_SINGLE; i++) {
      Band band = bands.get(i);
      if (band.top() - bottom > FAR * em) {
        break;
      }
      single = band.hasColumns() ? 0 : single + 1;
      boolean goesOn = single == i - end + 1 && band.top() - bottom < LEADING * em;
      if (single == 0
          || (goesOn && band.box().right() - band.box().left() < 0.4 * width(bands, start, end))) {
        end = i + 1;
      }
      bottom = Math.max(bottom, band.bottom());
    }
    return end;
  }

  private static double width(List<Band> bands, int from, int to) {
    double left = bands.subList(from, to).stream().mapToDouble(b -> b.box().left()).min().orElse(0);
    double right =
        bands.subList(from, to).stream().mapToDouble(b -> b.box().right()).max().orElse(0);
    return right - left;
  }

  private static List<List<Band>> parted(List<Band> bands, double em) {
    double[] gaps = new double[bands.size()];
    double bottom = bands.get(0).bottom();
    for (int i = 1; i < gaps.length; i++) {
      gaps[i] = Math.max(0, bands.get(i).top() - bottom);
      bottom = Math.max(bottom, bands.get(i).bottom());
    }
    double[] sorted = Arrays.copyOfRange(gaps, 1, gaps.length);
    Arrays.sort(sorted);
    double most = Math.max(1.2 * em, PARTING * sorted[sorted.length / 2]);
    List<List<Band>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= gaps.length; i++) {
      if (i == gaps.length || gaps[i] > most) {
        parts.add(refined(bands.subList(start, i), em));
        start = i;
      }
    }
    return parts;
  }

  /** Parts texts that stand close together, where the lines above and below have a gap as well. */
  private static List<Band> refined(List<Band> bands, double em) {
    List<Double> gutters = new ArrayList<>();
    for (Band band : bands) {
      for (double x : band.gaps(NARROW * em)) {
        List<Band> gaps = bands.stream().filter(other -> other.hasGap(x)).toList();
        long covered = bands.stream().filter(other -> other.covers(x)).count();
        long changes = gaps.stream().filter(other -> other.changesAt(x, CLEAR * em)).count();
        if (gaps.size() >= FEWEST
            && covered <= COVERED * gaps.size()
            && changes >= CHANGED * gaps.size()) {
          gutters.add(x);
        }
      }
    }
    return bands.stream().map(band -> band.parted(gutters)).toList();
  }
}
