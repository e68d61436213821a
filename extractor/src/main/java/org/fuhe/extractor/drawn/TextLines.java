package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers characters into lines in reading order, whatever the order in which they are drawn.
 *
 * <p>Bold type is often made by drawing a character twice or more, a hair apart: it is one
 * character.
 */
final class TextLines {
  /** Lines of one text lie farther apart than this share of the type's size. */
  private static final float SAME_LINE = 0.4f;

  /** A character drawn again for bold type lies nearer than this share of the type's size. */
  private static final float SAME_PLACE = 0.25f;

  private TextLines() {}

  /**
   * Returns the lines of some characters: first those that run to the right, then the turned ones.
   */
  static List<TextLine> of(Glyphs glyphs, int[] members) {
    Way first = members.length == 0 ? Way.RIGHT : glyphs.way(members[0]);
    boolean mixed = false;
    for (int glyph : members) {
      mixed |= glyphs.way(glyph) != first;
    }
    List<TextLine> lines = new ArrayList<>();
    if (!mixed) {
      addLines(glyphs, members, lines);
      return lines;
    }
    for (Way way : Way.values()) {
      addLines(
          glyphs,
          Arrays.stream(members).filter(glyph -> glyphs.way(glyph) == way).toArray(),
          lines);
    }
    return lines;
  }

  private static void addLines(Glyphs glyphs, int[] members, List<TextLine> lines) {
    long[] byLine = new long[members.length];
    for (int i = 0; i < members.length; i++) {
      byLine[i] = key(glyphs.line(members[i]), members[i]);
    }
    Arrays.sort(byLine);
    int start = 0;
    float line = 0;
    float size = 0;
    for (int i = 0; i < byLine.length; i++) {
      int glyph = (int) byLine[i];
      float next = glyphs.line(glyph);
      if (i > start && next - line > SAME_LINE * Math.max(size, glyphs.size(glyph))) {
        lines.add(line(glyphs, byLine, start, i));
        start = i;
      }
      boolean begins = i == start;
      line = begins ? next : line + (next - line) / (i - start + 1);
      size = begins ? glyphs.size(glyph) : Math.max(size, glyphs.size(glyph));
    }
    if (start < byLine.length) {
      lines.add(line(glyphs, byLine, start, byLine.length));
    }
  }

  private static TextLine line(Glyphs glyphs, long[] byLine, int from, int to) {
    long[] byPlace = new long[to - from];
    for (int i = from; i < to; i++) {
      int glyph = (int) byLine[i];
      byPlace[i - from] = key(glyphs.start(glyph) + glyphs.end(glyph), glyph);
    }
    Arrays.sort(byPlace);
    int[] members = new int[byPlace.length];
    int count = 0;
    for (long key : byPlace) {
      if (!isDrawnAgain(glyphs, members, count, (int) key)) {
        members[count++] = (int) key;
      }
    }
    return new TextLine(glyphs, Arrays.copyOf(members, count));
  }

  private static boolean isDrawnAgain(Glyphs glyphs, int[] members, int count, int glyph) {
    float near = SAME_PLACE * glyphs.size(glyph);
    for (int i = count - 1; i >= 0; i--) {
      int other = members[i];
      float distance = (middle(glyphs, glyph) - middle(glyphs, other));
      if (distance > near) {
        return false;
      }
      float width = glyphs.end(glyph) - glyphs.start(glyph);
      if (distance < Math.min(near, width / 2)
          && Math.abs(glyphs.line(other) - glyphs.line(glyph)) < near
          && glyphs.text(other).equals(glyphs.text(glyph))) {
        return true;
      }
    }
    return false;
  }

  private static float middle(Glyphs glyphs, int glyph) {
    return (glyphs.start(glyph) + glyphs.end(glyph)) / 2;
  }

  /** A number that sorts by a position, and by the order of drawing at the same position. */
  private static long key(float position, int glyph) {
    int bits = Float.floatToIntBits(position + 0f);
    int sortable = bits ^ ((bits >> 31) & 0x7fffffff);
    return ((long) sortable << 32) | glyph;
  }
}
