package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Divides the rows of a list among its projects.
 *
 * <p>A project's number stands at the middle of its rows; the weights of its rows have the sum that
 * they have in most projects, and the scores that of its total. None of them is certain, so the
 * division is taken that contradicts them least.
 */
final class ProjectBounds {
  private static final int MOST_ROWS = 40;
  private static final List<Integer> USUAL_SUMS = List.of(100, 90, 80, 0);

  private final Heading heading;
  private final LooseCells cells;
  private final List<LooseCells.Cell> numbers;
  private final List<LooseCells.Cell> totals;
  private final boolean inPlace;

  ProjectBounds(
      Heading heading,
      LooseCells cells,
      List<LooseCells.Cell> numbers,
      List<LooseCells.Cell> totals) {
    this.heading = heading;
    this.cells = cells;
    this.numbers = numbers;
    this.totals = totals;
    this.inPlace = standInPlace();
  }

  /** Returns for each project the index of its first row. */
  List<Integer> firstRows() {
    double least = Double.MAX_VALUE;
    List<Integer> best = List.of();
    for (int sum : USUAL_SUMS) {
      double[] cost = new double[1];
      List<Integer> firsts = divide(sum, cost);
      if (cost[0] < least - 1e-9) {
        least = cost[0];
        best = firsts;
      }
    }
    return best;
  }

  private List<Integer> divide(int sum, double[] total) {
    int rows = cells.rows().size();
    int projects = numbers.size();
    double[][] least = new double[projects + 1][rows + 1];
    int[][] from = new int[projects + 1][rows + 1];
    for (double[] row : least) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    least[0][0] = 0;
    for (int project = 1; project <= projects; project++) {
      for (int end = project; end <= rows; end++) {
        for (int start = Math.max(project - 1, end - MOST_ROWS); start < end; start++) {
          if (least[project - 1][start] == Double.MAX_VALUE) {
            continue;
          }
          double cost = least[project - 1][start] + cost(project - 1, start, end, sum);
          if (cost < least[project][end]) {
            least[project][end] = cost;
            from[project][end] = start;
          }
        }
      }
    }
    total[0] = projects == 0 || rows < projects ? 0 : least[projects][rows];
    List<Integer> firsts = new ArrayList<>();
    int end = rows;
    for (int project = projects; project > 0 && rows >= projects; project--) {
      end = from[project][end];
      firsts.add(0, end);
    }
    return firsts;
  }

  private double cost(int project, int start, int end, int sum) {
    double cost = sum == 0 ? 2 : against(BigDecimal.valueOf(sum), Role.WEIGHT, start, end, 3);
    if (project < totals.size()) {
      Optional<BigDecimal> total = totals.get(project).tokens.get(0).number();
      if (total.isPresent()) {
        cost += against(total.get(), Role.SCORE, start, end, 1.5);
      }
    }
    return cost + (inPlace ? distance(project, start, end) : 0);
  }

  private double against(BigDecimal expected, Role role, int start, int end, double cost) {
    int column = heading.find(role).orElse(-1);
    if (column < 0) {
      return 0;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = start; row < end; row++) {
      List<Token> cell = cells.rows().get(row).cell(column);
      Optional<BigDecimal> value = cell.isEmpty() ? Optional.empty() : cell.get(0).number();
      if (value.isEmpty()) {
        return cost / 2;
      }
      sum = sum.add(value.get());
    }
    return sum.subtract(expected).abs().compareTo(new BigDecimal("0.03")) <= 0 ? 0 : cost;
  }

  /** How far the number stands from the middle of its rows. */
  private double distance(int project, int start, int end) {
    int at = numbers.get(project).first();
    int before = 0;
    for (int row = start; row < end; row++) {
      before += cells.positions().get(row) < at ? 1 : 0;
    }
    int behind = end - start - before;
    double cost = 0.7 * Math.max(0, Math.abs(before - behind) - 1);
    return cost + (end - start > 2 && (before == 0 || behind == 0) ? 2 : 0);
  }

  /** Whether rows stand between the numbers: in a block of their own they tell nothing. */
  boolean standInPlace() {
    int parted = 0;
    for (int project = 1; project < numbers.size(); project++) {
      int one = numbers.get(project - 1).first();
      int other = numbers.get(project).first();
      parted += cells.positions().stream().anyMatch(at -> at > one && at < other) ? 1 : 0;
    }
    return 3 * parted > 2 * (numbers.size() - 1);
  }
}
