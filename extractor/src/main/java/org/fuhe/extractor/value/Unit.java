package org.fuhe.extractor.value;

import java.util.List;
import org.fuhe.model.Printed;
import org.jspecify.annotations.Nullable;

/**
 * The unit behind a number: {@code 户}, {@code 万元/人/年}, {@code 人（户）}. Its characters can stand in
 * two pieces: 万 and 元 of {@code 100万余元}.
 *
 * @param pieces where its characters stand among the glyphs
 * @param end the index behind it, brackets around it included
 */
record Unit(List<Piece> pieces, int end) {
  private static final String BETWEEN = "/·每*.";

  /** 万元/人·次/年 has four. */
  private static final int MOST_PARTS = 4;

  private static final WordTree<Boolean> NAMES = Vocabulary.words("unit");
  private static final WordTree<Boolean> SCALES = Vocabulary.words("scale");
  private static final WordTree<Boolean> MORE = Vocabulary.words("more");

  record Piece(int from, int to) {}

  /** Reads the unit behind a number that ends at the index; null where there is none. */
  static @Nullable Unit at(Glyphs text, int index) {
    if (text.at(index) == '(') {
      int end = compound(text, index + 1);
      return end > index + 1 && text.at(end) == ')'
          ? new Unit(List.of(new Piece(index + 1, end)), end + 1)
          : null;
    }
    int start = afterMore(text, index);
    int end = compound(text, start);
    if (end > start) {
      end = withAlternative(text, end);
      return new Unit(List.of(new Piece(start, end)), end);
    }
    int scaled = afterScale(text, start);
    if (scaled == start) {
      return null;
    }
    int gap = afterMore(text, scaled);
    end = compound(text, gap);
    // 65万: the multiplier alone.
    return end == gap
        ? new Unit(List.of(new Piece(start, scaled)), gap)
        : new Unit(List.of(new Piece(start, scaled), new Piece(gap, end)), end);
  }

  Printed of(Printed printed, Glyphs text) {
    return Printed.join(
        pieces.stream()
            .map(piece -> printed.part(text.start(piece.from), text.end(piece.to)))
            .toList());
  }

  String characters(Printed printed, Glyphs text) {
    StringBuilder characters = new StringBuilder();
    for (Piece piece : pieces) {
      characters.append(printed.text(), text.start(piece.from), text.end(piece.to));
    }
    return characters.toString();
  }

  /** Reads {@code 万元/人·年}: units, each with its multiplier, until none follows. */
  private static int compound(Glyphs text, int index) {
    int end = single(text, index);
    for (int parts = 1; end > index && parts < MOST_PARTS; parts++) {
      int next = BETWEEN.indexOf(text.at(end)) < 0 ? end : single(text, end + 1);
      if (next <= end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int single(Glyphs text, int index) {
    int scaled = afterScale(text, index);
    WordTree.Match<Boolean> whole = NAMES.longest(text, index);
    WordTree.Match<Boolean> base = NAMES.longest(text, scaled);
    int end = Math.max(end(text, whole, index), end(text, base, scaled));
    return end > scaled ? end : index;
  }

  /** A unit in Latin letters ends where its letters end: 5G is no gram. */
  private static int end(Glyphs text, WordTree.@Nullable Match<Boolean> match, int index) {
    if (match == null) {
      return index;
    }
    int end = match.end();
    boolean cutsWord = Glyphs.isLatin(text.at(end - 1)) && Glyphs.isLatin(text.at(end));
    return cutsWord ? index : end;
  }

  /** Returns the index behind a second unit in brackets: {@code 户（套）}. */
  private static int withAlternative(Glyphs text, int index) {
    if (text.at(index) != '(') {
      return index;
    }
    int end = compound(text, index + 1);
    return end > index + 1 && text.at(end) == ')' ? end + 1 : index;
  }

  private static int afterScale(Glyphs text, int index) {
    WordTree.Match<Boolean> scale = SCALES.longest(text, index);
    return scale == null ? index : scale.end();
  }

  private static int afterMore(Glyphs text, int index) {
    WordTree.Match<Boolean> more = MORE.longest(text, index);
    return more == null ? index : more.end();
  }
}
