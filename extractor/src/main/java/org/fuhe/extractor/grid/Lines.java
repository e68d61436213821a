package org.fuhe.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The positions of the rulings of one axis in a table. Rulings that lie closer together than any
 * column is wide, as those of a double frame, are one line.
 */
final class Lines {
  private final double tolerance;

  /** The line of each group of rulings, and the first and last ruling that it stands for. */
  private final List<Double> positions = new ArrayList<>();

  private Lines(double tolerance) {
    this.tolerance = tolerance;
  }

  static Lines of(List<Edge> edges, double tolerance) {
    Lines lines = new Lines(tolerance);
    List<Edge> sorted = edges.stream().sorted(Comparator.comparingDouble(Edge::at)).toList();
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() <= tolerance) {
        end++;
      }
      lines.positions.add(longestMean(sorted.subList(start, end)));
      start = end;
    }
    return lines;
  }

  private static double longestMean(List<Edge> edges) {
    double weight = 0;
    double sum = 0;
    for (Edge edge : edges) {
      weight += edge.length();
      sum += edge.length() * edge.at();
    }
    return sum / weight;
  }

  List<Double> positions() {
    return positions;
  }

  /** Adds a line outside of all others. */
  void addOuter(double position) {
    if (position < positions.get(0)) {
      positions.add(0, position);
    } else {
      positions.add(position);
    }
  }

  double first() {
    return positions.get(0);
  }

  double last() {
    return positions.get(positions.size() - 1);
  }

  /** Returns the line nearest to a position. */
  int nearest(double position) {
    int best = 0;
    for (int i = 1; i < positions.size(); i++) {
      if (Math.abs(positions.get(i) - position) < Math.abs(positions.get(best) - position)) {
        best = i;
      }
    }
    return best;
  }

  /** Returns the first line at or behind a position, less the tolerance. */
  int firstFrom(double position) {
    int i = 0;
    while (i < positions.size() && positions.get(i) < position - tolerance) {
      i++;
    }
    return i;
  }

  /** Returns the last line at or before a position, and the tolerance; -1 when there is none. */
  int lastTo(double position) {
    int i = positions.size() - 1;
    while (i >= 0 && positions.get(i) > position + tolerance) {
      i--;
    }
    return i;
  }
}
