package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Characters that stand on one line, in the order in which they are read. */
final class TextLine {
  private final Glyphs glyphs;
  private final int[] members;

  TextLine(Glyphs glyphs, int[] members) {
    this.glyphs = glyphs;
    this.members = members;
  }

  Glyphs glyphs() {
    return glyphs;
  }

  int length() {
    return members.length;
  }

  int glyph(int index) {
    return members[index];
  }

  /** Returns the size of its largest type. */
  float size() {
    float size = 0;
    for (int glyph : members) {
      size = Math.max(size, glyphs.size(glyph));
    }
    return size;
  }

  float left() {
    float left = Float.MAX_VALUE;
    for (int glyph : members) {
      left = Math.min(left, glyphs.left(glyph));
    }
    return left;
  }

  float top() {
    float top = Float.MAX_VALUE;
    for (int glyph : members) {
      top = Math.min(top, glyphs.top(glyph));
    }
    return top;
  }

  float right() {
    float right = -Float.MAX_VALUE;
    for (int glyph : members) {
      right = Math.max(right, glyphs.right(glyph));
    }
    return right;
  }

  float bottom() {
    float bottom = -Float.MAX_VALUE;
    for (int glyph : members) {
      bottom = Math.max(bottom, glyphs.bottom(glyph));
    }
    return bottom;
  }

  /** Returns the parts of the line between gaps of a share of the type's size. */
  List<TextLine> parts(double gap) {
    List<TextLine> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= members.length; i++) {
      if (i == members.length || gapBefore(i) > gap * glyphs.size(members[i])) {
        parts.add(part(start, i));
        start = i;
      }
    }
    return parts;
  }

  boolean runsRight() {
    return glyphs.way(members[0]) == Way.RIGHT;
  }

  /** Returns one line of this one and another beside it. */
  TextLine with(TextLine other) {
    int[] both =
        IntStream.concat(Arrays.stream(members), Arrays.stream(other.members))
            .boxed()
            .sorted(Comparator.comparingDouble(glyphs::start))
            .mapToInt(Integer::intValue)
            .toArray();
    return new TextLine(glyphs, both);
  }

  TextLine part(int from, int to) {
    return new TextLine(glyphs, Arrays.copyOfRange(members, from, to));
  }

  /** Returns the white space between a character and the one before it. */
  float gapBefore(int index) {
    return glyphs.start(members[index]) - glyphs.end(members[index - 1]);
  }
}
