package org.fuhe.corpus.picture;

import org.fuhe.model.Box;

/** What a picture is drawn on, in points from the top left. Colours are red, green, blue. */
interface Canvas {
  void line(double fromX, double fromY, double toX, double toY, int colour, double width);

  /**
   * Draws a box.
   *
   * @param width of its border; none when zero
   * @param fill how opaque it is inside, from 0 to 1
   * @param note what a pointer on it shows; none when empty
   */
  void box(Box box, int colour, double width, double fill, String note);

  /** Writes a text, its base line beginning at a point, on a ground of white. */
  void text(double x, double y, double size, int colour, String text);

  /** Returns about how wide a text is. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.56 : 1).sum() * size;
  }
}
