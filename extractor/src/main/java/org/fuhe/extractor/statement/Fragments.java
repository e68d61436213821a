package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Joins the lines of wrapped texts: 一般公共预算 / 拨款收入, also where the lines of several cells take
 * turns.
 *
 * <p>Of all ways to join the pieces the one counts that makes the most known texts of the fewest
 * pieces, found with a beam.
 */
final class Fragments {
  /** How well a text is known. */
  enum Fit {
    UNKNOWN,
    /** A known text goes on behind it. */
    BEGINS,
    /** Its last words are those of a known text. */
    ENDS,
    EXACT
  }

  private static final int BEAM = 48;

  /** A text goes on among the next few texts or not at all. */
  private static final int OPEN = 4;

  private static final double START = 1.0;
  private static final double UNKNOWN = 0.9;
  private static final double JOIN_UNKNOWN = 2.0;
  private static final double JOIN_BEHIND_OTHERS = 0.6;

  /** For each line between two lines of one text. */
  private static final double JOIN_OVER_LINE = 0.3;

  private static final int MOST_LINES = 4;
  private static final double JOIN_OVER_BLANK = 0.1;

  /** What goes on behind a text that is complete already. */
  private static final double JOIN_COMPLETE = 1.5;

  private static final double JOIN_COMPLETE_TO_EXACT = 0.5;

  /** Two words of one line are two cells. */
  private static final double JOIN_BESIDE = 5.0;

  private final Function<String, Fit> known;
  private final Map<String, Fit> fits = new HashMap<>();

  /** The texts so far: all but the last few can change no more. */
  private record State(List<Group> groups, double cost) {}

  /** A step from a state: a group that takes the place of another one, or comes behind all. */
  private record Step(State from, int index, Group group, double cost) {
    State state() {
      List<Group> groups = new ArrayList<>(from.groups());
      if (index == groups.size()) {
        groups.add(group);
      } else {
        groups.set(index, group);
      }
      return new State(groups, cost);
    }
  }

  private Fragments(Function<String, Fit> known) {
    this.known = known;
  }

  /** Returns the joined texts in the order of their first pieces. */
  static List<Group> join(List<Piece> pieces, Function<String, Fit> known) {
    return new Fragments(known).join(pieces);
  }

  private List<Group> join(List<Piece> pieces) {
    List<State> beam = List.of(new State(List.of(), 0));
    for (Piece piece : pieces) {
      boolean numbered = Vocabulary.isNumbered(piece.text());
      List<Step> next = new ArrayList<>();
      for (State state : beam) {
        next.add(begin(state, piece));
        int last = state.groups().size() - 1;
        for (int group = last; group >= 0 && group > last - OPEN; group--) {
          if (!numbered) {
            next.add(goOn(state, group, piece));
          }
        }
      }
      next.sort(Comparator.comparingDouble(Step::cost));
      beam = next.stream().limit(BEAM).map(Step::state).toList();
    }
    return beam.get(0).groups();
  }

  private Step begin(State state, Piece piece) {
    Group group = Group.of(piece);
    double cost = state.cost() + START + unknown(group);
    return new Step(state, state.groups().size(), group, cost);
  }

  private Step goOn(State state, int index, Piece piece) {
    Group before = state.groups().get(index);
    Group after = before.and(piece);
    Fit fitBefore = fit(before.text());
    Fit fitAfter = fit(after.text());
    double cost = state.cost() - unknown(before) + unknown(after);
    if (fitBefore == Fit.ENDS || fitBefore == Fit.EXACT) {
      boolean likely = before.last().alone() && piece.alone() && isKnownWord(fitAfter);
      cost += likely ? JOIN_COMPLETE_TO_EXACT : JOIN_COMPLETE;
    }
    if (index < state.groups().size() - 1) {
      cost += JOIN_BEHIND_OTHERS;
    }
    if (before.last().line() == piece.line()) {
      cost += JOIN_BESIDE;
    } else if (piece.afterBlank()) {
      cost += JOIN_OVER_BLANK;
    }
    int between = piece.line() - before.last().line() - 1;
    cost += JOIN_OVER_LINE * Math.max(0, Math.min(MOST_LINES, between));
    return new Step(state, index, after, cost);
  }

  private double unknown(Group group) {
    return switch (fit(group.text())) {
      case UNKNOWN -> UNKNOWN + JOIN_UNKNOWN * (group.pieces().size() - 1);
      case BEGINS -> UNKNOWN;
      case ENDS, EXACT -> 0;
    };
  }

  private static boolean isKnownWord(Fit fit) {
    return fit == Fit.EXACT || fit == Fit.BEGINS;
  }

  private Fit fit(String text) {
    return fits.computeIfAbsent(text, known);
  }
}
