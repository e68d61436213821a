package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.model.Printed;

/**
 * The heading of one column, as far as its words are read.
 *
 * @param parts its words, one in each line
 * @param text all of them
 */
record HeadingPiece(List<Part> parts, String text) {
  HeadingPiece {
    parts = List.copyOf(parts);
  }

  /**
   * A word of a heading.
   *
   * @param line the index of its line
   * @param place the index of the word in its line
   */
  record Part(Printed printed, String plain, int line, int place) {
    static Part of(Printed printed, int line, int place) {
      return new Part(printed, Plain.of(printed.text()), line, place);
    }

    boolean isBefore(Part other) {
      return line < other.line || (line == other.line && place < other.place);
    }
  }

  static HeadingPiece of(Part part) {
    return new HeadingPiece(List.of(part), part.plain());
  }

  HeadingPiece with(HeadingPiece end) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(end.parts);
    return new HeadingPiece(all, text + end.text);
  }

  Printed printed() {
    return Printed.join(parts.stream().map(Part::printed).toList());
  }

  int firstLine() {
    return parts.get(0).line();
  }

  int lastLine() {
    return parts.get(parts.size() - 1).line();
  }

  /** Whether it stands left of another one in some line. */
  boolean isLeftOf(HeadingPiece other) {
    for (Part mine : parts) {
      for (Part theirs : other.parts) {
        if (mine.line() == theirs.line()) {
          return mine.place() < theirs.place();
        }
      }
    }
    return false;
  }
}
