package org.fuhe.extractor.drawn;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The characters of a page with their boxes, in the order in which they are drawn.
 *
 * <p>A page has thousands of them and a document millions, so they are kept in arrays. Coordinates
 * are points from the top left of the page as it is displayed. A box is as wide as the character
 * advances and as high as its type.
 */
public final class Glyphs {
  private static final int FIRST_SIZE = 512;

  private String[] text = new String[FIRST_SIZE];
  private float[] boxes = new float[4 * FIRST_SIZE];
  private Way[] ways = new Way[FIRST_SIZE];
  private int count;

  /**
   * Adds a character.
   *
   * @param characters one character, or the several that a ligature stands for; no white space
   */
  public void add(String characters, float left, float top, float right, float bottom, Way way) {
    if (count == text.length) {
      text = Arrays.copyOf(text, 2 * count);
      boxes = Arrays.copyOf(boxes, 8 * count);
      ways = Arrays.copyOf(ways, 2 * count);
    }
    text[count] = characters;
    boxes[4 * count] = left;
    boxes[4 * count + 1] = top;
    boxes[4 * count + 2] = right;
    boxes[4 * count + 3] = bottom;
    ways[count] = way;
    count++;
  }

  public int count() {
    return count;
  }

  public String text(int glyph) {
    return text[glyph];
  }

  public float left(int glyph) {
    return boxes[4 * glyph];
  }

  public float top(int glyph) {
    return boxes[4 * glyph + 1];
  }

  public float right(int glyph) {
    return boxes[4 * glyph + 2];
  }

  public float bottom(int glyph) {
    return boxes[4 * glyph + 3];
  }

  public Way way(int glyph) {
    return ways[glyph];
  }

  public float centreX(int glyph) {
    return (boxes[4 * glyph] + boxes[4 * glyph + 2]) / 2;
  }

  public float centreY(int glyph) {
    return (boxes[4 * glyph + 1] + boxes[4 * glyph + 3]) / 2;
  }

  /** Returns where a character begins on its way. */
  float start(int glyph) {
    return switch (way(glyph)) {
      case DOWN -> top(glyph);
      case LEFT -> -right(glyph);
      case UP -> -bottom(glyph);
      default -> left(glyph);
    };
  }

  /** Returns where a character ends on its way. */
  float end(int glyph) {
    return switch (way(glyph)) {
      case DOWN -> bottom(glyph);
      case LEFT -> -left(glyph);
      case UP -> -top(glyph);
      default -> right(glyph);
    };
  }

  /** Returns on which line a character stands: the middle of it, across its way. */
  float line(int glyph) {
    return switch (way(glyph)) {
      case DOWN -> -centreX(glyph);
      case LEFT -> -centreY(glyph);
      case UP -> centreX(glyph);
      default -> centreY(glyph);
    };
  }

  /** Returns the size of the type, across its way. */
  float size(int glyph) {
    return way(glyph).isAcross() || way(glyph) == Way.SKEW
        ? bottom(glyph) - top(glyph)
        : right(glyph) - left(glyph);
  }

  /** Returns the size of the type of most of the characters; empty pages have a usual one. */
  public double em() {
    if (count == 0) {
      return 10.5;
    }
    float[] sizes = new float[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = size(i);
    }
    Arrays.sort(sizes);
    return sizes[count / 2];
  }

  /** Returns the way of most characters. */
  public Way mainWay() {
    Map<Way, Integer> counts = new EnumMap<>(Way.class);
    for (int i = 0; i < count; i++) {
      counts.merge(ways[i], 1, Integer::sum);
    }
    counts.remove(Way.SKEW);
    Way main = Way.RIGHT;
    for (Map.Entry<Way, Integer> way : counts.entrySet()) {
      if (way.getValue() > counts.getOrDefault(main, 0)) {
        main = way.getKey();
      }
    }
    return main;
  }
}
