package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuhe.model.Printed;

/** Pieces of several lines that overlap from line to line: mostly the broken lines of one cell. */
final class Cluster {
  private static final Comparator<Placed> READING_ORDER =
      Comparator.comparingInt(Placed::line).thenComparingInt(one -> one.piece().left());

  private final List<Placed> placed;

  /** Asked for again and again while headings are looked for. */
  private final String text;

  Cluster(List<Placed> pieces) {
    this.placed = pieces.stream().sorted(READING_ORDER).toList();
    StringBuilder words = new StringBuilder();
    placed.forEach(one -> words.append(one.piece().text()));
    this.text = words.toString();
  }

  /** Returns the pieces in reading order. */
  List<Placed> placed() {
    return placed;
  }

  /** Takes together what overlaps, from left to right. */
  static List<Cluster> of(List<Placed> placed) {
    List<Placed> sorted = new ArrayList<>(placed);
    sorted.sort(Comparator.comparingInt(one -> one.piece().left()));
    List<Cluster> clusters = new ArrayList<>();
    List<Placed> open = new ArrayList<>();
    int right = Integer.MIN_VALUE;
    for (Placed one : sorted) {
      if (!open.isEmpty() && one.piece().left() >= right) {
        clusters.add(new Cluster(open));
        open = new ArrayList<>();
      }
      open.add(one);
      right = Math.max(right, one.piece().right());
    }
    if (!open.isEmpty()) {
      clusters.add(new Cluster(open));
    }
    return clusters;
  }

  Cluster with(Cluster other) {
    List<Placed> both = new ArrayList<>(placed);
    both.addAll(other.placed);
    return new Cluster(both);
  }

  Cluster without(Placed one) {
    List<Placed> rest = new ArrayList<>(placed);
    rest.remove(one);
    return new Cluster(rest);
  }

  int size() {
    return placed.size();
  }

  Placed first() {
    return placed.get(0);
  }

  Piece leftmost() {
    return placed.stream()
        .map(Placed::piece)
        .min(Comparator.comparingInt(Piece::left))
        .orElseThrow();
  }

  int left() {
    return leftmost().left();
  }

  int right() {
    return placed.stream().mapToInt(one -> one.piece().right()).max().orElseThrow();
  }

  int top() {
    return first().line();
  }

  int bottom() {
    return placed.get(placed.size() - 1).line();
  }

  /** The height of its middle. */
  double middle() {
    return (top() + bottom()) / 2.0;
  }

  Printed printed() {
    return Printed.join(placed.stream().map(one -> one.piece().printed()).toList());
  }

  String text() {
    return text;
  }
}
