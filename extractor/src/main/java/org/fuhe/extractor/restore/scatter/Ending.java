package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses among the placements at the end of a search, and tells what they do not agree on: rivals
 * that were given up on the way are gone on with as the best ones did.
 */
final class Ending {
  /** Placements whose costs differ by less are not told apart. */
  private static final double MARGIN = 0.7;

  /** The ends whose rivals are looked at. */
  private static final int MOST_ENDS = 3;

  private final List<Token> tokens;
  private final Sense sense;
  private final List<Ended> ended = new ArrayList<>();

  private record Ended(Step step, Placed grid, double cost) {}

  Ending(List<Token> tokens, Sense sense) {
    this.tokens = tokens;
    this.sense = sense;
  }

  GridSearch.Found best(List<Placement> placements) {
    for (Placement placement : placements) {
      Step step = placement.step();
      ended.add(end(step, step.cells(tokens.size()), 0));
    }
    ended.sort(Comparator.comparingDouble(Ended::cost));
    for (Ended end : List.copyOf(ended.subList(0, Math.min(ended.size(), MOST_ENDS)))) {
      addRivals(end);
    }
    ended.sort(Comparator.comparingDouble(Ended::cost));
    Ended best = ended.get(0);
    Set<Integer> uncertain = new HashSet<>();
    for (Ended other : ended) {
      if (other.cost() - best.cost() < MARGIN) {
        uncertain.addAll(best.grid().differences(other.grid()));
      }
    }
    return new GridSearch.Found(best.grid(), best.cost(), uncertain, sense.columns().size());
  }

  private void addRivals(Ended end) {
    for (Step step = end.step(); step != null; step = step.before()) {
      for (Step.Rival rival : step.rivals()) {
        int[] cells = end.grid().behind(rival.step().cells(tokens.size()), step.token());
        ended.add(end(end.step(), cells, rival.behind()));
      }
    }
  }

  private Ended end(Step step, int[] cells, double behind) {
    Placed grid = new Placed(tokens, sense.columns(), cells);
    return new Ended(step, grid, step.cost() + behind + sense.whole(grid));
  }
}
