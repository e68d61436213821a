package org.fuhe.extractor.grid;

import static java.util.Objects.requireNonNull;

/**
 * A ruling (框线), or a part of one: a straight line along one of the axes of the page.
 *
 * @param at the position of the line: y of a horizontal one, x of a vertical one
 * @param from where it begins: x of a horizontal one, y of a vertical one
 * @param to where it ends
 */
public record Edge(Axis axis, double at, double from, double to) {
  public Edge {
    requireNonNull(axis, "axis");
    if (!(from <= to)) {
      throw new IllegalArgumentException("no edge: from %s to %s".formatted(from, to));
    }
  }

  public static Edge horizontal(double y, double from, double to) {
    return new Edge(Axis.HORIZONTAL, y, from, to);
  }

  public static Edge vertical(double x, double from, double to) {
    return new Edge(Axis.VERTICAL, x, from, to);
  }

  public double length() {
    return to - from;
  }

  /** Tells whether it meets an edge of the other axis, or falls short of it by a hair. */
  boolean meets(Edge other, double tolerance) {
    return other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }
}
