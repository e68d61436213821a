package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Place;
import org.fuhe.model.Run;

/**
 * Measures the words of a text in the columns in which its cells line up.
 *
 * <p>Converters count every character as one column, however wide it is on paper; a person or an
 * editor with a fixed-width font counts a Chinese character as two. The count in which more words
 * begin in the same columns is the one that was meant.
 */
final class Ruler {
  private Ruler() {}

  static List<Strip> measure(List<Line> lines) {
    boolean characters = sharpness(lines, true) >= sharpness(lines, false);
    List<Strip> strips = new ArrayList<>();
    int page = 0;
    for (Line line : lines) {
      if (line.pageStart() && !strips.isEmpty()) {
        page++;
      }
      List<Piece> pieces = new ArrayList<>();
      for (Word word : line.words()) {
        pieces.add(piece(word, characters));
      }
      strips.add(new Strip(line, line.number(), page, pieces));
    }
    return characters ? Unpacking.unpack(strips) : strips;
  }

  private static Piece piece(Word word, boolean characters) {
    int width = word.right() - word.left();
    List<Run> runs = word.printed().runs();
    if (characters
        && runs.get(0).place() instanceof Place.InText first
        && runs.get(runs.size() - 1).place() instanceof Place.InText last) {
      return new Piece(word.printed(), first.from(), last.to(), width);
    }
    return new Piece(word.printed(), word.left(), word.right(), width);
  }

  /** Words behind a wide gap begin a cell: how often do they begin in the same column? */
  private static long sharpness(List<Line> lines, boolean characters) {
    Map<Integer, Integer> beginnings = new HashMap<>();
    for (Line line : lines) {
      int right = 0;
      for (Word word : line.words()) {
        Piece piece = piece(word, characters);
        if (piece.left() - right >= 2) {
          beginnings.merge(piece.left(), 1, Integer::sum);
        }
        right = piece.right();
      }
    }
    return beginnings.values().stream().mapToLong(count -> (long) count * count).sum();
  }
}
