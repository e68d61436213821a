package org.fuhe.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole rulings of the pieces that a page draws: one for each cell, dashes, dots. */
final class Joining {
  private static final Comparator<Edge> BY_POSITION =
      Comparator.comparing(Edge::axis)
          .thenComparingDouble(Edge::at)
          .thenComparingDouble(Edge::from);

  private Joining() {}

  /** Puts edges that lie beside each other by less than the tolerance onto one line. */
  static List<Edge> snap(List<Edge> edges, double tolerance) {
    List<Edge> sorted = edges.stream().sorted(BY_POSITION).toList();
    List<Edge> snapped = new ArrayList<>(edges.size());
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size() && liesOn(sorted.get(start), sorted.get(end), tolerance)) {
        end++;
      }
      double at = middle(sorted.subList(start, end));
      for (Edge edge : sorted.subList(start, end)) {
        snapped.add(new Edge(edge.axis(), at, edge.from(), edge.to()));
      }
      start = end;
    }
    return snapped;
  }

  private static boolean liesOn(Edge first, Edge next, double tolerance) {
    return next.axis() == first.axis() && next.at() - first.at() <= tolerance;
  }

  private static double middle(List<Edge> edges) {
    double weight = 0;
    double sum = 0;
    for (Edge edge : edges) {
      double length = edge.length() + 1e-3; // dots have no length, and weigh something all the same
      weight += length;
      sum += length * edge.at();
    }
    return sum / weight;
  }

  /** Joins edges on one line between which there is no more than a gap. */
  static List<Edge> join(List<Edge> snapped, double gap) {
    List<Edge> joined = new ArrayList<>();
    for (Edge edge : snapped.stream().sorted(BY_POSITION).toList()) {
      Edge last = joined.isEmpty() ? edge : joined.get(joined.size() - 1);
      boolean goesOn =
          !joined.isEmpty()
              && last.axis() == edge.axis()
              && last.at() == edge.at()
              && edge.from() <= last.to() + gap;
      if (goesOn) {
        Edge whole = new Edge(last.axis(), last.at(), last.from(), Math.max(last.to(), edge.to()));
        joined.set(joined.size() - 1, whole);
      } else {
        joined.add(edge);
      }
    }
    return joined;
  }
}
