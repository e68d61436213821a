package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/**
 * The goals of a form: two texts side by side, each under its heading, and a label to their left.
 *
 * @param first the strip at which they begin
 * @param expected the heading of what was expected
 * @param actual the heading of what was achieved
 */
record Goals(int first, Piece expected, Piece actual) {
  /** The two headings stand in one line, or nearly. */
  private static final int NEAR = 2;

  /** A long text beside a column moves it by a few characters. */
  private static final int JITTER = 3;

  /** Finds a heading of what was expected with one of what was achieved to its right. */
  static Optional<Goals> at(List<Strip> strips, int index, Words words) {
    for (Piece left : strips.get(index).pieces()) {
      for (int other = Math.max(0, index - NEAR); other <= index + NEAR; other++) {
        if (other >= strips.size() || strips.get(other).page() != strips.get(index).page()) {
          continue;
        }
        for (Piece right : strips.get(other).pieces()) {
          if (left.right() < right.left()
              && words.means(left.text(), Term.FORM_GOAL_EXPECTED)
              && words.means(right.text(), Term.FORM_GOAL_ACTUAL)) {
            return Optional.of(new Goals(Math.min(index, other), left, right));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the row of headings and the row of texts. */
  List<Row> rows(List<Strip> strips, Words words) {
    List<Piece> labels = new ArrayList<>();
    List<Printed> expectedText = new ArrayList<>();
    List<Printed> actualText = new ArrayList<>();
    int from = 0;
    while (from < strips.size()) {
      int to = from;
      while (to < strips.size() && strips.get(to).page() == strips.get(from).page()) {
        to++;
      }
      List<Strip> page = strips.subList(from, to);
      int middle = middleCut(page);
      int label = labelCut(page, middle, words);
      List<List<Piece>> texts = new ArrayList<>();
      for (Strip strip : page) {
        List<Piece> text = new ArrayList<>();
        for (Piece piece : strip.pieces()) {
          if (!piece.equals(expected) && !piece.equals(actual)) {
            (piece.right() <= label ? labels : text).add(piece);
          }
        }
        texts.add(text);
      }
      TwoTexts.part(texts, middle, expectedText, actualText);
      from = to;
    }
    Printed label = Printed.join(labels.stream().map(Piece::printed).toList());
    return List.of(
        new Row(List.of(label, expected.printed(), actual.printed())),
        new Row(List.of(Printed.BLANK, Printed.join(expectedText), Printed.join(actualText))));
  }

  /** The right text begins in the same column in most lines, and no word goes over its edge. */
  private int middleCut(List<Strip> strips) {
    List<Piece> pieces = strips.stream().flatMap(strip -> strip.pieces().stream()).toList();
    int from = expected.right();
    int to = actual.right();
    int best = actual.left();
    double bestScore = -Double.MAX_VALUE;
    for (int x = from; x <= to; x++) {
      double score = 0;
      for (Piece piece : pieces) {
        if (piece.left() + JITTER < x && x < piece.right() - JITTER) {
          score -= 3;
        } else if (Math.abs(piece.left() - x) <= JITTER) {
          score += 1 - 0.1 * Math.abs(piece.left() - x);
        }
      }
      if (score > bestScore) {
        bestScore = score;
        best = x;
      }
    }
    return best;
  }

  /** The label to the left is what makes a known label out of the words at the left edge. */
  private static int labelCut(List<Strip> strips, int middle, Words words) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Strip strip : strips) {
      strip.pieces().stream()
          .limit(2)
          .map(Piece::right)
          .filter(right -> right < middle)
          .forEach(edges::add);
    }
    int best = 0;
    for (int edge : edges) {
      List<Piece> left = new ArrayList<>();
      for (Strip strip : strips) {
        strip.pieces().stream().filter(piece -> piece.right() <= edge).forEach(left::add);
      }
      Label label = words.label(left);
      if (label.in(Scope.SECTION).isPresent() || label.in(Scope.FORM).isPresent()) {
        best = edge;
      }
    }
    return best > 0 ? best : narrowLeft(strips);
  }

  /** An unknown label, or a page on which only a part of it is printed: one or two characters. */
  private static int narrowLeft(List<Strip> strips) {
    return strips.stream()
        .flatMap(strip -> strip.pieces().stream().limit(1))
        .min(Comparator.comparingInt(Piece::left))
        .filter(piece -> piece.width() <= 4)
        .map(Piece::right)
        .orElse(0);
  }
}
