package org.fuhe.extractor.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The path that is being drawn, in display space: its straight lines and the extent of its parts.
 */
final class PathTrace {
  /** A path of more lines is a drawing. */
  private static final int MOST_LINES = 20_000;

  private float[] lines = new float[64];
  private int count;
  private final List<Region> parts = new ArrayList<>();
  private Region extent = Region.NOTHING;
  private Region part = Region.NOTHING;
  private float startX;
  private float startY;
  private float x;
  private float y;

  void moveTo(float toX, float toY) {
    endPart();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
    part = part.and(toX, toY);
  }

  void lineTo(float toX, float toY) {
    if (4 * count == lines.length && count < MOST_LINES) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    if (4 * count < lines.length) {
      lines[4 * count] = x;
      lines[4 * count + 1] = y;
      lines[4 * count + 2] = toX;
      lines[4 * count + 3] = toY;
      count++;
    }
    curveTo(toX, toY);
  }

  void curveTo(float toX, float toY) {
    x = toX;
    y = toY;
    part = part.and(toX, toY);
  }

  void close() {
    if (!part.isEmpty() && (x != startX || y != startY)) {
      lineTo(startX, startY);
    }
  }

  private void endPart() {
    if (!part.isEmpty()) {
      extent = extent.and(part.left(), part.top()).and(part.right(), part.bottom());
      if (parts.size() < MOST_LINES) {
        parts.add(part);
      }
      part = Region.NOTHING;
    }
  }

  Region extent() {
    endPart();
    return extent;
  }

  void stroke(Strokes strokes, float thickness, boolean white, Region clip) {
    for (int i = 0; i < count; i++) {
      strokes.addLine(
          lines[4 * i],
          lines[4 * i + 1],
          lines[4 * i + 2],
          lines[4 * i + 3],
          thickness,
          white,
          clip);
    }
  }

  void fill(Strokes strokes, boolean white, Region clip) {
    endPart();
    for (int i = 0; i < parts.size(); i++) {
      Region area = parts.get(i);
      if (i + 1 < parts.size() && isFrame(area, parts.get(i + 1))) {
        strokes.addFrame(area, parts.get(i + 1), white, clip);
        i++;
      } else {
        strokes.addArea(area, white, clip);
      }
    }
  }

  /** An area within another one by the width of a ruling leaves a frame. */
  private static boolean isFrame(Region outer, Region inner) {
    float left = inner.left() - outer.left();
    float top = inner.top() - outer.top();
    float right = outer.right() - inner.right();
    float bottom = outer.bottom() - inner.bottom();
    return Math.min(Math.min(left, right), Math.min(top, bottom)) >= 0
        && Math.max(Math.max(left, right), Math.max(top, bottom)) <= 4
        && left + top + right + bottom > 0;
  }

  void clear() {
    count = 0;
    if (lines.length > 4096) {
      lines = new float[64];
    }
    parts.clear();
    extent = Region.NOTHING;
    part = Region.NOTHING;
  }

  float x() {
    return x;
  }

  float y() {
    return y;
  }
}
