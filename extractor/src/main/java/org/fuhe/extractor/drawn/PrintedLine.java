package org.fuhe.extractor.drawn;

import java.util.Arrays;
import org.fuhe.model.Place;
import org.fuhe.model.Run;

/** Turns a line of characters into a run of printed text that knows where each of them stands. */
final class PrintedLine {
  /** A gap between Latin letters that parts words, in sizes of the type. */
  private static final float LATIN_GAP = 0.12f;

  private final int page;
  private final Turn turn;

  PrintedLine(int page, Turn turn) {
    this.page = page;
    this.turn = turn;
  }

  /** The characters of a line, with the edges between them in page space turned for reading. */
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private float[] edges = new float[17];
    private int characters;

    void add(String glyph, float start, float end) {
      int codePoints = glyph.codePointCount(0, glyph.length());
      if (characters + codePoints >= edges.length) {
        edges = Arrays.copyOf(edges, 2 * (characters + codePoints));
      }
      // Between two characters lies one edge, in the middle of what parts them.
      edges[characters] = characters == 0 ? start : (edges[characters] + start) / 2;
      for (int i = 1; i <= codePoints; i++) {
        edges[characters + i] = start + (end - start) * i / codePoints;
      }
      text.append(glyph);
      characters += codePoints;
    }

    float end() {
      return edges[characters];
    }
  }

  Run of(TextLine line) {
    Draft draft = new Draft();
    Glyphs glyphs = line.glyphs();
    for (int i = 0; i < line.length(); i++) {
      int glyph = line.glyph(i);
      if (i > 0 && partsLatinWords(line, i)) {
        draft.add(" ", draft.end(), glyphs.start(glyph));
      }
      draft.add(glyphs.text(glyph), glyphs.start(glyph), glyphs.end(glyph));
    }
    Way way = glyphs.way(line.glyph(0));
    float[] edges = Arrays.copyOf(draft.edges, draft.characters + 1);
    if (way == Way.LEFT || way == Way.UP) {
      for (int i = 0; i < edges.length; i++) {
        edges[i] = -edges[i]; // where these ways are counted from
      }
    }
    return new Run(
        draft.text.toString(),
        new Place.OnPage(
            page,
            turn.shown(line.left(), line.top(), line.right(), line.bottom()),
            turn.stops(way.isAcross() || way == Way.SKEW, edges)));
  }

  /** A space between two Latin words belongs to the text; every other white space is layout. */
  static boolean partsLatinWords(TextLine line, int index) {
    Glyphs glyphs = line.glyphs();
    String before = glyphs.text(line.glyph(index - 1));
    String behind = glyphs.text(line.glyph(index));
    return isLatin(before.charAt(before.length() - 1))
        && isLatin(behind.charAt(0))
        && line.gapBefore(index) > LATIN_GAP * glyphs.size(line.glyph(index));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
