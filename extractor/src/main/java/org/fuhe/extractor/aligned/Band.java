package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuhe.model.Box;

/** The pieces that stand on one line of the page, from left to right. */
record Band(Box box, List<Piece> pieces) {
  /** White space that parts columns, in sizes of the type; between words it is up to a half. */
  private static final double COLUMN_GAP = 0.8;

  /** Pieces whose middles are nearer than this share of the type's size are on one line. */
  private static final double SAME_LINE = 0.3;

  Band {
    pieces = List.copyOf(pieces);
  }

  /** Gathers words, in any order, into lines from the top down. */
  static List<Band> of(List<Piece> words, double em) {
    List<Piece> sorted = words.stream().sorted(Comparator.comparingDouble(Piece::middle)).toList();
    List<Band> bands = new ArrayList<>();
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size()
          && sorted.get(end).middle() - sorted.get(start).middle() < SAME_LINE * em) {
        end++;
      }
      bands.add(line(sorted.subList(start, end), em));
      start = end;
    }
    return bands;
  }

  private static Band line(List<Piece> words, double em) {
    List<Piece> pieces = new ArrayList<>();
    Box box = words.get(0).box();
    for (Piece word : words.stream().sorted(Comparator.comparingDouble(Piece::left)).toList()) {
      int last = pieces.size() - 1;
      if (last >= 0 && word.left() - pieces.get(last).right() < COLUMN_GAP * em) {
        pieces.set(last, pieces.get(last).with(word));
      } else {
        pieces.add(word);
      }
      box = Piece.around(box, word.box());
    }
    return new Band(box, pieces);
  }

  boolean hasColumns() {
    return pieces.size() > 1;
  }

  double top() {
    return box.top();
  }

  double bottom() {
    return box.bottom();
  }
}
