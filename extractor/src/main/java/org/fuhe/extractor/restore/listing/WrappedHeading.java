package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the words of a heading together whose lines follow each other: in each line stand pieces of
 * several columns. Of all ways to put them together the one is taken in which each column says
 * something of its own.
 */
final class WrappedHeading {
  private static final int MOST_STEPS = 20_000;

  private final HeadingWords words;
  private final List<HeadingPiece.Part> parts;
  private List<HeadingPiece> best = List.of();
  private int bestCost = Integer.MAX_VALUE;
  private int steps;

  private WrappedHeading(HeadingWords words, List<HeadingPiece.Part> parts) {
    this.words = words;
    this.parts = parts;
  }

  static Optional<List<HeadingPiece>> of(HeadingWords words, List<HeadingPiece.Part> parts) {
    WrappedHeading heading = new WrappedHeading(words, parts);
    heading.search(0, new ArrayList<>());
    return heading.best.isEmpty() ? Optional.empty() : Optional.of(heading.best);
  }

  private void search(int at, List<HeadingPiece> pieces) {
    if (steps++ > MOST_STEPS) {
      return;
    }
    if (at == parts.size()) {
      int cost = cost(pieces);
      if (cost < bestCost) {
        bestCost = cost;
        best = List.copyOf(pieces);
      }
      return;
    }
    HeadingPiece.Part part = parts.get(at);
    Set<String> tried = new HashSet<>();
    for (int index = 0; index < pieces.size(); index++) {
      HeadingPiece piece = pieces.get(index);
      if (piece.lastLine() < part.line()
          && words.goesOn(piece.text(), part.plain())
          && tried.add(piece.text())) {
        pieces.set(index, piece.with(HeadingPiece.of(part)));
        search(at + 1, pieces);
        pieces.set(index, piece);
      }
    }
    if (words.canBegin(part.plain()) || words.isTold(part.plain())) {
      pieces.add(HeadingPiece.of(part));
      search(at + 1, pieces);
      pieces.remove(pieces.size() - 1);
    }
  }

  /** Counts what does not go together; pieces that are no heading by themselves exclude a way. */
  private int cost(List<HeadingPiece> pieces) {
    int cost = 0;
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (HeadingPiece piece : pieces) {
      if (!words.isWhole(piece.text())) {
        if (!words.isTold(piece.text())) {
          return Integer.MAX_VALUE;
        }
        cost++;
      }
    }
    for (Column column : HeadingColumns.of(pieces, words.lexicon())) {
      cost += column.role() == Role.TEXT ? 2 : 0;
      cost += roles.add(column.role()) || column.role() == Role.LEVEL ? 0 : 3;
    }
    return cost + inversions(pieces);
  }

  /**
   * Counts columns whose words come in one order in one line and in the other order in the next.
   */
  private static int inversions(List<HeadingPiece> pieces) {
    int inversions = 0;
    for (HeadingPiece one : pieces) {
      for (HeadingPiece other : pieces) {
        boolean wrapped = one.parts().size() > 1 && other.parts().size() > 1;
        if (wrapped && one.parts().get(0).isBefore(other.parts().get(0))) {
          inversions += other.parts().get(1).isBefore(one.parts().get(1)) ? 1 : 0;
        }
      }
    }
    return inversions;
  }
}
