package org.fuhe.model;

/** A rectangle in page space: points from the top left corner, y growing downwards. */
public record Box(double left, double top, double right, double bottom) {
  public Box {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "not a rectangle: left %s, top %s, right %s, bottom %s"
              .formatted(left, top, right, bottom));
    }
  }
}
