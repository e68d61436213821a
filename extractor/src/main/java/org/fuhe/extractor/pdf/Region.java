package org.fuhe.extractor.pdf;

/** A rectangle in display space; one that holds nothing has its right left of its left. */
record Region(float left, float top, float right, float bottom) {
  static final Region NOTHING =
      new Region(
          Float.POSITIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  Region and(float x, float y) {
    return new Region(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  Region within(Region other) {
    return new Region(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  boolean holds(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  boolean isEmpty() {
    return !(left <= right && top <= bottom);
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }
}
