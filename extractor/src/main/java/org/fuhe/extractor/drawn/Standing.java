package org.fuhe.extractor.drawn;

import org.fuhe.model.Box;

/** Something that stands on a page turned for reading, and is read as a whole. */
sealed interface Standing {
  Box box();

  /** A table, by its number on the page. */
  record OfTable(int table, Box box) implements Standing {}

  /** A line of text outside of all tables. */
  record OfLine(TextLine line, Box box) implements Standing {
    static OfLine of(TextLine line) {
      return new OfLine(line, new Box(line.left(), line.top(), line.right(), line.bottom()));
    }
  }

  default boolean isBeside(Standing other) {
    double overlap =
        Math.min(box().bottom(), other.box().bottom()) - Math.max(box().top(), other.box().top());
    return overlap > 0
        && (box().right() <= other.box().left() || other.box().right() <= box().left());
  }
}
