package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Aside;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;

/** Draws pages for tests: ten points of type, Chinese characters as wide as high, others half. */
public final class Sketch {
  static final float SIZE = 10;

  final Glyphs glyphs = new Glyphs();
  final List<Edge> rulings = new ArrayList<>();
  private final int page;

  public Sketch(int page) {
    this.page = page;
  }

  public Sketch text(double x, double y, String text) {
    float left = (float) x;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      float width = c < 0x2000 ? SIZE / 2 : SIZE;
      if (c != ' ') {
        glyphs.add(String.valueOf(c), left, (float) y, left + width, (float) y + SIZE, Way.RIGHT);
      }
      left += width;
    }
    return this;
  }

  /** Characters below each other, each turned by a quarter. */
  Sketch down(double x, double y, String text) {
    for (int at = 0; at < text.length(); at++) {
      float top = (float) y + at * SIZE;
      glyphs.add(
          String.valueOf(text.charAt(at)), (float) x, top, (float) x + SIZE, top + SIZE, Way.DOWN);
    }
    return this;
  }

  /** A line across. */
  public Sketch across(double y, double from, double to) {
    rulings.add(Edge.horizontal(y, from, to));
    return this;
  }

  Sketch askew(double x, double y, String text) {
    for (int at = 0; at < text.length(); at++) {
      float shift = at * 2 * SIZE;
      glyphs.add(
          String.valueOf(text.charAt(at)),
          (float) x + shift,
          (float) y + shift,
          (float) x + shift + 2 * SIZE,
          (float) y + shift + 2 * SIZE,
          Way.SKEW);
    }
    return this;
  }

  /** A table with lines at some x and y. */
  public Sketch table(List<Double> x, List<Double> y) {
    double right = x.get(x.size() - 1);
    double bottom = y.get(y.size() - 1);
    y.forEach(at -> rulings.add(Edge.horizontal(at, x.get(0), right)));
    x.forEach(at -> rulings.add(Edge.vertical(at, y.get(0), bottom)));
    return this;
  }

  public DrawnPage read() {
    return read(new Page.Size(600, 800));
  }

  public DrawnPage read(Page.Size size) {
    return DrawnPage.of(new Drawing(page, size, glyphs, rulings), 0);
  }

  /** Returns the parts of a page, each cell in brackets. */
  public static List<String> parts(DrawnPage page) {
    return parts(page.page());
  }

  public static List<String> parts(Page page) {
    List<String> parts = new ArrayList<>();
    for (Page.Part part : page.parts()) {
      if (part instanceof Grid grid) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : grid.cells()) {
          text.append('[').append(cell.text().replace('\n', '/')).append(']');
        }
        parts.add(text.toString());
      } else if (part instanceof Line line) {
        parts.add(String.join(" ", line.words().stream().map(word -> word.text()).toList()));
      } else if (part instanceof Aside aside) {
        parts.add("(" + aside.text() + ")");
      }
    }
    return parts;
  }
}
