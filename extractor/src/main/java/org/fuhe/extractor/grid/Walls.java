package org.fuhe.extractor.grid;

import java.util.List;

/**
 * Which of the smallest fields of a table are parted from their neighbours by a ruling.
 *
 * <p>A ruling that covers the greater part of a side closes it: what it falls short of the corners
 * does not matter. The outer sides are closed, ruled or not.
 */
final class Walls {
  /** The part of a side that a ruling must cover: more than half, so that no two sides share it. */
  private static final double COVER = 0.6;

  private final int rows;
  private final int columns;
  private final float[] leftOf;
  private final float[] above;

  private Walls(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.leftOf = new float[rows * columns];
    this.above = new float[rows * columns];
  }

  static Walls of(List<Edge> across, List<Edge> down, Lines x, Lines y) {
    Walls walls = new Walls(y.positions().size() - 1, x.positions().size() - 1);
    for (Edge edge : across) {
      int line = y.nearest(edge.at());
      for (int column = 0; column < walls.columns && line < walls.rows; column++) {
        walls.above[line * walls.columns + column] += covered(edge, x.positions(), column);
      }
    }
    for (Edge edge : down) {
      int line = x.nearest(edge.at());
      for (int row = 0; row < walls.rows && line < walls.columns; row++) {
        walls.leftOf[row * walls.columns + line] += covered(edge, y.positions(), row);
      }
    }
    return walls;
  }

  /** Returns the part of a side that an edge covers. */
  private static float covered(Edge edge, List<Double> lines, int interval) {
    double start = lines.get(interval);
    double end = lines.get(interval + 1);
    double overlap = Math.min(edge.to(), end) - Math.max(edge.from(), start);
    return overlap <= 0 ? 0 : (float) (overlap / (end - start));
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  boolean isLeftOf(int row, int column) {
    return column == 0 || leftOf[row * columns + column] >= COVER;
  }

  boolean isAbove(int row, int column) {
    return row == 0 || above[row * columns + column] >= COVER;
  }
}
