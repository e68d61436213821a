package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.extractor.page.Word;
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

  /** Returns the line with its texts parted where all lines of a table have white space. */
  Band parted(List<Double> gutters) {
    List<Piece> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Piece> own = new ArrayList<>();
      for (Word word : piece.words()) {
        Piece next = Piece.of(word).orElseThrow();
        int last = own.size() - 1;
        if (last >= 0 && goesOn(own.get(last), next, gutters)) {
          own.set(last, own.get(last).with(next));
        } else {
          own.add(next);
        }
      }
      parts.addAll(own);
    }
    return new Band(box, parts);
  }

  private static boolean goesOn(Piece piece, Piece next, List<Double> gutters) {
    return gutters.stream().noneMatch(x -> x >= piece.right() && x <= next.left());
  }

  /** Tells whether a word stands at an x. */
  boolean covers(double x) {
    return words().anyMatch(word -> word.left() < x && word.right() > x);
  }

  /** Tells whether white space between two words stands at an x. */
  boolean hasGap(double x) {
    return !covers(x)
        && words().anyMatch(word -> word.right() <= x)
        && words().anyMatch(word -> word.left() >= x);
  }

  /** Tells whether white space at an x is wide, or parts a number from what is none. */
  boolean changesAt(double x, double wide) {
    Optional<Piece> before =
        words().filter(word -> word.right() <= x).max(Comparator.comparingDouble(Piece::right));
    Optional<Piece> behind =
        words().filter(word -> word.left() >= x).min(Comparator.comparingDouble(Piece::left));
    return before.isPresent()
        && behind.isPresent()
        && (behind.get().left() - before.get().right() >= wide
            || before.get().isNumber() != behind.get().isNumber());
  }

  /** Returns the middles of the white space between the words of its pieces. */
  List<Double> gaps(double least) {
    List<Double> gaps = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Piece> words = piece.words().stream().map(Piece::of).flatMap(Optional::stream).toList();
      for (int i = 1; i < words.size(); i++) {
        if (words.get(i).left() - words.get(i - 1).right() >= least) {
          gaps.add((words.get(i).left() + words.get(i - 1).right()) / 2);
        }
      }
    }
    return gaps;
  }

  private Stream<Piece> words() {
    return pieces.stream()
        .flatMap(piece -> piece.words().stream())
        .map(Piece::of)
        .flatMap(Optional::stream);
  }

  boolean hasColumns() {
    return pieces.size() > 1;
  }

  double middle() {
    return (box.top() + box.bottom()) / 2;
  }

  double top() {
    return box.top();
  }

  double bottom() {
    return box.bottom();
  }
}
