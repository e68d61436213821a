package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a table, found by the white space that runs down between its texts.
 *
 * @param cuts where they are parted, from left to right
 */
record Columns(List<Double> cuts) {
  /** White space between columns, in sizes of the type: that of no line, but of all together. */
  private static final double GUTTER = 0.15;

  /** The share of lines with texts on both sides that a text may reach over. */
  private static final double CROSSED = 0.25;

  Columns {
    cuts = List.copyOf(cuts);
  }

  static Columns of(List<Band> bands, double em) {
    List<Piece> pieces = new ArrayList<>();
    for (int line = 0; line < bands.size(); line++) {
      for (Piece piece : bands.get(line).pieces()) {
        if (!spans(piece, line, bands)) {
          pieces.add(piece);
        }
      }
    }
    List<Double> cuts = new ArrayList<>();
    pieces.sort(Comparator.comparingDouble(Piece::left));
    double right = Double.NEGATIVE_INFINITY;
    List<Piece> group = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!group.isEmpty() && piece.left() > right + GUTTER * em) {
        cuts.addAll(cutsWithin(group, bands));
        cuts.add((right + piece.left()) / 2);
        group.clear();
      }
      group.add(piece);
      right = Math.max(right, piece.right());
    }
    cuts.addAll(cutsWithin(group, bands));
    return new Columns(cuts.stream().sorted().toList()).withHeadings(bands, em);
  }

  /**
   * Joins a column of headings only with one beside it that has no heading: what is aligned to the
   * left above is aligned to the right below.
   */
  private Columns withHeadings(List<Band> bands, double em) {
    List<Double> kept = new ArrayList<>(cuts);
    for (double cut : cuts) {
      Columns columns = new Columns(kept);
      int left = columns.at(cut);
      List<Integer> before = columns.linesOf(left, bands, em);
      List<Integer> behind = columns.linesOf(left + 1, bands, em);
      if (areAbove(before, behind) || areAbove(behind, before)) {
        kept.remove(cut);
      }
    }
    return new Columns(kept);
  }

  private static boolean areAbove(List<Integer> lines, List<Integer> others) {
    return !lines.isEmpty()
        && !others.isEmpty()
        && lines.get(lines.size() - 1) < others.get(0)
        && lines.size() < others.size();
  }

  /** Returns the lines with a text that stands in a column alone. */
  private List<Integer> linesOf(int column, List<Band> bands, double em) {
    return IntStream.range(0, bands.size())
        .filter(
            i ->
                bands.get(i).pieces().stream()
                    .anyMatch(p -> first(p, em) == column && last(p, em) == column))
        .boxed()
        .toList();
  }

  /** Tells whether a text stands over several columns: more lines have two texts there than one. */
  private static boolean spans(Piece piece, int own, List<Band> bands) {
    int several = 0;
    int one = 0;
    for (int line = 0; line < bands.size(); line++) {
      if (line != own) {
        long inLine = bands.get(line).pieces().stream().filter(piece::isInLineWith).count();
        several += inLine > 1 ? 1 : 0;
        one += inLine == 1 ? 1 : 0;
      }
    }
    return several > one;
  }

  /** Parts texts that hang together only by some that are too long for their column. */
  private static List<Double> cutsWithin(List<Piece> group, List<Band> bands) {
    Set<Piece> members = new HashSet<>(group);
    List<Double> candidates = new ArrayList<>();
    for (Band band : bands) {
      List<Piece> own = band.pieces().stream().filter(members::contains).toList();
      for (int i = 1; i < own.size(); i++) {
        candidates.add((own.get(i - 1).right() + own.get(i).left()) / 2);
      }
    }
    double best = 0;
    long fewest = Long.MAX_VALUE;
    for (double candidate : candidates) {
      long crossing =
          group.stream().filter(p -> p.left() < candidate && p.right() > candidate).count();
      if (crossing < fewest) {
        fewest = crossing;
        best = candidate;
      }
    }
    if (candidates.size() < 2 || fewest > CROSSED * candidates.size()) {
      return List.of();
    }
    double cut = best;
    List<Double> cuts = new ArrayList<>();
    cuts.addAll(cutsWithin(group.stream().filter(p -> p.centre() < cut).toList(), bands));
    cuts.add(cut);
    cuts.addAll(cutsWithin(group.stream().filter(p -> p.centre() >= cut).toList(), bands));
    return cuts;
  }

  int count() {
    return cuts.size() + 1;
  }

  /** Returns the column of an x. */
  int at(double x) {
    int column = 0;
    while (column < cuts.size() && x > cuts.get(column)) {
      column++;
    }
    return column;
  }

  /** Returns the first column of a text; one that reaches over a cut by a hair is not beyond it. */
  int first(Piece piece, double em) {
    return Math.min(at(piece.left() + em / 2), at(piece.centre()));
  }

  int last(Piece piece, double em) {
    return Math.max(at(piece.right() - em / 2), at(piece.centre()));
  }
}
