package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/**
 * Tells what the columns of a list hold from the words of its heading, and in which order they
 * stand.
 */
final class HeadingColumns {
  private static final Map<Term, Role> OF_INDICATORS =
      Map.ofEntries(
          Map.entry(Term.INDICATORS_LEVEL1, Role.LEVEL),
          Map.entry(Term.INDICATORS_LEVEL2, Role.LEVEL),
          Map.entry(Term.INDICATORS_NAME, Role.NAME),
          Map.entry(Term.INDICATORS_NATURE, Role.NATURE),
          Map.entry(Term.INDICATORS_TARGET, Role.TARGET),
          Map.entry(Term.INDICATORS_UNIT, Role.UNIT),
          Map.entry(Term.INDICATORS_WEIGHT, Role.WEIGHT),
          Map.entry(Term.INDICATORS_ACTUAL, Role.ACTUAL),
          Map.entry(Term.INDICATORS_COEFFICIENT, Role.COEFFICIENT),
          Map.entry(Term.INDICATORS_SCORE, Role.SCORE),
          Map.entry(Term.INDICATORS_REASON, Role.REASON),
          Map.entry(Term.INDICATORS_IGNORED, Role.TEXT));

  private HeadingColumns() {}

  /** Returns the headings in the order of their columns, as far as their lines tell it. */
  static List<HeadingPiece> ordered(List<HeadingPiece> pieces, Lexicon lexicon) {
    List<Label> labels = labels(pieces, lexicon);
    boolean ownScores = hasOwnScores(labels);
    List<HeadingPiece> ordered = new ArrayList<>();
    boolean[] taken = new boolean[pieces.size()];
    for (int count = 0; count < pieces.size(); count++) {
      int next = next(pieces, labels, taken, ownScores);
      taken[next] = true;
      ordered.add(pieces.get(next));
    }
    return ordered;
  }

  static List<Column> of(List<HeadingPiece> pieces, Lexicon lexicon) {
    List<Label> labels = labels(pieces, lexicon);
    boolean ownScores = hasOwnScores(labels);
    List<Column> columns = new ArrayList<>();
    for (int index = 0; index < pieces.size(); index++) {
      Label label = labels.get(index);
      columns.add(
          new Column(
              role(label, ownScores), pieces.get(index).printed(), label, levels(label, lexicon)));
    }
    return columns;
  }

  private static List<Label> labels(List<HeadingPiece> pieces, Lexicon lexicon) {
    return pieces.stream().map(piece -> lexicon.label(piece.text())).toList();
  }

  /** 指标得分 beside 自评得分: the latter is the project's. */
  private static boolean hasOwnScores(List<Label> labels) {
    return labels.stream()
        .anyMatch(
            label ->
                label.means(Term.INDICATORS_SCORE)
                    && labels.stream()
                        .anyMatch(
                            other ->
                                !Objects.equals(other, label) && other.means(Term.FORM_TOTAL)));
  }

  private static Set<String> levels(Label label, Lexicon lexicon) {
    if (label.means(Term.INDICATORS_LEVEL1)) {
      return lexicon.words(Term.LEVEL_FIRST);
    }
    return label.means(Term.INDICATORS_LEVEL2) ? lexicon.words(Term.LEVEL_SECOND) : Set.of();
  }

  /**
   * Of the columns that have nothing left of them in any line, the one that comes first in most
   * lists.
   */
  private static int next(
      List<HeadingPiece> pieces, List<Label> labels, boolean[] taken, boolean ownScores) {
    List<Integer> open = new ArrayList<>();
    List<Integer> free = new ArrayList<>();
    for (int index = 0; index < pieces.size(); index++) {
      if (taken[index]) {
        continue;
      }
      open.add(index);
      boolean leftmost = true;
      for (int other = 0; other < pieces.size(); other++) {
        leftmost &= taken[other] || !pieces.get(other).isLeftOf(pieces.get(index));
      }
      if (leftmost) {
        free.add(index);
      }
    }
    return (free.isEmpty() ? open : free)
        .stream()
            .min(Comparator.comparing(index -> role(labels.get(index), ownScores)))
            .orElseThrow();
  }

  private static Role role(Label label, boolean ownScores) {
    if (label.means(Term.FORM_LABEL_NO)) {
      return Role.NUMBER;
    }
    if (label.means(Term.FORM_NAME)) {
      return Role.PROJECT;
    }
    if (label.means(Term.FORM_TOTAL) && (ownScores || !label.means(Term.INDICATORS_SCORE))) {
      return Role.TOTAL;
    }
    Optional<Term> term = label.in(Scope.INDICATORS);
    if (term.isPresent()) {
      return OF_INDICATORS.getOrDefault(term.get(), Role.TEXT);
    }
    return label.in(Scope.FUNDS).isPresent() ? Role.PROJECT_AMOUNT : otherOfForm(label);
  }

  private static Role otherOfForm(Label label) {
    boolean tail =
        label.means(Term.FORM_REMARKS)
            || label.means(Term.FORM_DEVIATION_REASON)
            || label.means(Term.FORM_IMPROVEMENT);
    return tail ? Role.REASON : Role.PROJECT_TEXT;
  }
}
