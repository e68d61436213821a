package org.fuhe.extractor.grid;

import java.util.List;

/**
 * Finds the sides of a table that has no outer frame: rulings across a side reach beyond the last
 * line that they cross.
 */
final class Outline {
  /** Two rulings that end at the same place are no accident; one must be a ruling of the table. */
  private static final int CROSSED = 3;

  private Outline() {}

  /** Adds to the lines of one axis the open sides that the edges of the other axis reach. */
  static void close(Lines lines, List<Edge> edges, double tolerance) {
    double first = lines.first() - tolerance;
    double last = lines.last() + tolerance;
    int count = lines.positions().size();
    List<Edge> before = edges.stream().filter(edge -> edge.from() < first).toList();
    List<Edge> behind = edges.stream().filter(edge -> edge.to() > last).toList();
    if (before.size() > 1 || before.stream().anyMatch(edge -> crosses(lines, edge, count))) {
      lines.addOuter(before.stream().mapToDouble(Edge::from).min().orElseThrow());
    }
    if (behind.size() > 1 || behind.stream().anyMatch(edge -> crosses(lines, edge, count))) {
      lines.addOuter(behind.stream().mapToDouble(Edge::to).max().orElseThrow());
    }
  }

  private static boolean crosses(Lines lines, Edge edge, int count) {
    int crossed = lines.lastTo(edge.to()) - lines.firstFrom(edge.from()) + 1;
    return crossed >= Math.min(CROSSED, count);
  }
}
