package org.fuhe.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.grid.Axis;
import org.fuhe.extractor.grid.Edge;

/**
 * Gathers what can be a ruling: lines that are stroked, and areas that are filled and as thin as a
 * line.
 */
final class Strokes {
  /** Thicker than this share of the page's type, it is an area. */
  private static final double THICKEST = 0.35;

  /** White lines show only on areas of another colour. */
  private record Stroke(Edge edge, float thickness, boolean white) {}

  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Region> areas = new ArrayList<>();

  /** Adds a line; one that is neither level nor upright is none of a table. */
  void addLine(
      float x0, float y0, float x1, float y1, float thickness, boolean white, Region clip) {
    float across = Math.abs(x1 - x0);
    float down = Math.abs(y1 - y0);
    if (down <= 0.01f * across || (down < 0.3f && across > down)) {
      add(
          new Region(Math.min(x0, x1), (y0 + y1) / 2, Math.max(x0, x1), (y0 + y1) / 2),
          Axis.HORIZONTAL,
          thickness,
          white,
          clip);
    } else if (across <= 0.01f * down || (across < 0.3f && down > across)) {
      add(
          new Region((x0 + x1) / 2, Math.min(y0, y1), (x0 + x1) / 2, Math.max(y0, y1)),
          Axis.VERTICAL,
          thickness,
          white,
          clip);
    }
  }

  /** Adds a filled area. */
  void addArea(Region area, boolean white, Region clip) {
    Region shown = area.within(clip);
    if (shown.isEmpty()) {
      return;
    }
    // A dot is part of a line in either direction.
    if (area.width() >= area.height()) {
      add(area, Axis.HORIZONTAL, area.height(), white, clip);
    }
    if (area.height() >= area.width()) {
      add(area, Axis.VERTICAL, area.width(), white, clip);
    }
    if (!white) {
      areas.add(shown);
    }
  }

  /** Adds a frame: the border between an outer and an inner rectangle that are filled as one. */
  void addFrame(Region outer, Region inner, boolean white, Region clip) {
    addArea(new Region(outer.left(), outer.top(), outer.right(), inner.top()), white, clip);
    addArea(new Region(outer.left(), inner.bottom(), outer.right(), outer.bottom()), white, clip);
    addArea(new Region(outer.left(), outer.top(), inner.left(), outer.bottom()), white, clip);
    addArea(new Region(inner.right(), outer.top(), outer.right(), outer.bottom()), white, clip);
  }

  private void add(Region line, Axis axis, float thickness, boolean white, Region clip) {
    // Rulings at the very edge of what is shown are shown for their half.
    Region shown =
        line.within(
            new Region(clip.left() - 1, clip.top() - 1, clip.right() + 1, clip.bottom() + 1));
    if (shown.isEmpty()) {
      return;
    }
    Edge edge =
        axis == Axis.HORIZONTAL
            ? Edge.horizontal((shown.top() + shown.bottom()) / 2, shown.left(), shown.right())
            : Edge.vertical((shown.left() + shown.right()) / 2, shown.top(), shown.bottom());
    strokes.add(new Stroke(edge, thickness, white));
  }

  /**
   * Returns the rulings.
   *
   * @param em the size of the page's type
   */
  List<Edge> rulings(double em) {
    List<Edge> rulings = new ArrayList<>(strokes.size());
    for (Stroke stroke : strokes) {
      if (stroke.thickness() <= THICKEST * em && (!stroke.white() || isOnArea(stroke.edge(), em))) {
        rulings.add(stroke.edge());
      }
    }
    return rulings;
  }

  private boolean isOnArea(Edge edge, double em) {
    float middle = (float) ((edge.from() + edge.to()) / 2);
    float x = edge.axis() == Axis.HORIZONTAL ? middle : (float) edge.at();
    float y = edge.axis() == Axis.HORIZONTAL ? (float) edge.at() : middle;
    for (Region area : areas) {
      if (area.holds(x, y) && Math.min(area.width(), area.height()) > THICKEST * em) {
        return true;
      }
    }
    return false;
  }
}
