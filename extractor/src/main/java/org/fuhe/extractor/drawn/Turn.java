package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.grid.Axis;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.fuhe.model.Stops;

/**
 * How a page is turned to be read: a wide table often stands on a high page with all of its text
 * turned by a quarter.
 *
 * @param way in which most of the characters run on the page
 * @param size of the page as it is displayed
 */
record Turn(Way way, Page.Size size) {
  /** Returns the characters on the page turned for reading. */
  Glyphs forReading(Glyphs shown) {
    if (way == Way.RIGHT) {
      return shown;
    }
    Glyphs turned = new Glyphs();
    for (int i = 0; i < shown.count(); i++) {
      double x0 = readingX(shown.left(i), shown.top(i));
      double y0 = readingY(shown.left(i), shown.top(i));
      double x1 = readingX(shown.right(i), shown.bottom(i));
      double y1 = readingY(shown.right(i), shown.bottom(i));
      turned.add(
          shown.text(i),
          (float) Math.min(x0, x1),
          (float) Math.min(y0, y1),
          (float) Math.max(x0, x1),
          (float) Math.max(y0, y1),
          shown.way(i).seenFrom(way));
    }
    return turned;
  }

  /** Returns the rulings of the page turned for reading. */
  List<Edge> forReading(List<Edge> shown) {
    if (way == Way.RIGHT) {
      return shown;
    }
    List<Edge> turned = new ArrayList<>(shown.size());
    for (Edge edge : shown) {
      boolean across = edge.axis() == Axis.HORIZONTAL;
      double x0 = across ? edge.from() : edge.at();
      double y0 = across ? edge.at() : edge.from();
      double x1 = across ? edge.to() : edge.at();
      double y1 = across ? edge.at() : edge.to();
      double left = Math.min(readingX(x0, y0), readingX(x1, y1));
      double right = Math.max(readingX(x0, y0), readingX(x1, y1));
      double top = Math.min(readingY(x0, y0), readingY(x1, y1));
      double bottom = Math.max(readingY(x0, y0), readingY(x1, y1));
      turned.add(
          across == way.isAcross()
              ? Edge.horizontal(top, left, right)
              : Edge.vertical(left, top, bottom));
    }
    return turned;
  }

  private double readingX(double x, double y) {
    return switch (way) {
      case DOWN -> y;
      case LEFT -> size.width() - x;
      case UP -> size.height() - y;
      default -> x;
    };
  }

  private double readingY(double x, double y) {
    return switch (way) {
      case DOWN -> size.width() - x;
      case LEFT -> size.height() - y;
      case UP -> x;
      default -> y;
    };
  }

  /** Returns the box on the page as it is displayed, to a hundredth of a point. */
  Box shown(double left, double top, double right, double bottom) {
    return switch (way) {
      case DOWN -> box(size.width() - bottom, left, size.width() - top, right);
      case LEFT ->
          box(
              size.width() - right,
              size.height() - bottom,
              size.width() - left,
              size.height() - top);
      case UP -> box(top, size.height() - right, bottom, size.height() - left);
      default -> box(left, top, right, bottom);
    };
  }

  Box shown(Box box) {
    return shown(box.left(), box.top(), box.right(), box.bottom());
  }

  private static Box box(double left, double top, double right, double bottom) {
    return new Box(round(left), round(top), round(right), round(bottom));
  }

  private static double round(double points) {
    return Math.rint(points * 100) / 100;
  }

  /** Returns the edges between characters that run along an axis of the page turned for reading. */
  Stops stops(boolean across, float[] edges) {
    float[] shown = new float[edges.length];
    for (int i = 0; i < edges.length; i++) {
      shown[i] =
          (float)
              switch (way) {
                case DOWN -> across ? edges[i] : size.width() - edges[i];
                case LEFT -> (across ? size.width() : size.height()) - edges[i];
                case UP -> across ? size.height() - edges[i] : edges[i];
                default -> edges[i];
              };
    }
    return across == way.isAcross() ? Stops.across(shown) : Stops.along(shown);
  }
}
