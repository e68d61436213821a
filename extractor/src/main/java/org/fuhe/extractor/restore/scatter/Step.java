package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a search: a token in a cell, or left out. */
final class Step {
  static final int LEFT_OUT = -1;

  private static final int MOST_RIVALS = 6;

  private final @Nullable Step before;
  private final int token;
  private final int cell;
  private final double cost;
  private final List<Rival> rivals = new ArrayList<>(0);

  /** A placement that was given up for one of the same shape. */
  record Rival(Step step, double behind) {}

  private Step(@Nullable Step before, int token, int cell, double cost) {
    this.before = before;
    this.token = token;
    this.cell = cell;
    this.cost = cost;
  }

  static Step first() {
    return new Step(null, -1, LEFT_OUT, 0);
  }

  Step then(int next, int nextCell, double nextCost) {
    return new Step(this, next, nextCell, nextCost);
  }

  void addRival(Step rival) {
    if (rivals.size() < MOST_RIVALS) {
      rivals.add(new Rival(rival, rival.cost - cost));
    }
  }

  @Nullable Step before() {
    return before;
  }

  int token() {
    return token;
  }

  double cost() {
    return cost;
  }

  List<Rival> rivals() {
    return rivals;
  }

  /** Returns the cells of the tokens, up to this one. */
  int[] cells(int tokens) {
    int[] cells = new int[tokens];
    Arrays.fill(cells, LEFT_OUT);
    for (Step step = this; step != null && step.token >= 0; step = step.before) {
      cells[step.token] = step.cell;
    }
    return cells;
  }
}
