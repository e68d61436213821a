package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.restore.level.LevelKind;
import org.fuhe.model.Printed;

/**
 * Tells which rows each merged cell of the levels covers.
 *
 * <p>The cells of level 2 follow each other from the top down like the rows; where one ends and the
 * next begins, the numbers before the names (指标1, 指标2, 指标1), a level printed right before a name
 * and the sense of the names tell. Level 1 follows from level 2.
 */
final class LevelSpans {
  /** Readings whose costs differ by less are not told apart. */
  private static final double MARGIN = 0.6;

  private static final double NEVER = 1e6;

  private final List<Row> rows;
  private final List<Mark> seconds;
  private final List<Token> firsts;

  /** A row with its name; {@code position} is the place of the name in the text. */
  record Row(String name, String target, int position) {}

  /** A printed level 2 with its place in the text. */
  record Mark(Token token, LevelKind kind, int position) {}

  /** The levels of a row; blank where they cannot be told. */
  record Levels(Printed first, Printed second) {}

  LevelSpans(List<Row> rows, List<Mark> seconds, List<Token> firsts) {
    this.rows = rows;
    this.seconds = new ArrayList<>(seconds);
    this.firsts = firsts;
  }

  List<Levels> find() {
    int[] best = new int[rows.size()];
    Arrays.fill(best, -1);
    if (!seconds.isEmpty() && !rows.isEmpty()) {
      best = assign();
    }
    List<Levels> levels = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (best[row] < 0) {
        levels.add(new Levels(Printed.BLANK, Printed.BLANK));
      } else {
        Mark second = seconds.get(best[row]);
        Printed first = first(second).map(Token::printed).orElse(Printed.BLANK);
        levels.add(new Levels(first, second.token().printed()));
      }
    }
    return levels;
  }

  /** Level 1 by its kind: 产出 is over 数量, 质量, 时效, and over 成本 where 成本 is no level 1 itself. */
  private Optional<Token> first(Mark second) {
    for (LevelKind kind : second.kind().above()) {
      for (Token first : firsts) {
        if (LevelKind.of(first.plain(), true) == kind) {
          return Optional.of(first);
        }
      }
    }
    return Optional.empty();
  }

  private int[] assign() {
    seconds.removeIf(mark -> false);
    List<Mark> ordered = new ArrayList<>(seconds);
    boolean costFirst =
        firsts.stream().anyMatch(first -> LevelKind.of(first.plain(), true) == LevelKind.COST);
    ordered.sort((a, b) -> Integer.compare(a.kind().rank(costFirst), b.kind().rank(costFirst)));
    List<Mark> distinct = new ArrayList<>();
    for (Mark mark : ordered) {
      if (distinct.stream()
          .noneMatch(other -> other.token().plain().equals(mark.token().plain()))) {
        distinct.add(mark);
      }
    }
    int n = rows.size();
    int m = distinct.size();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] line : cost) {
      Arrays.fill(line, NEVER);
    }
    cost[0][0] = 0;
    int[][] from = new int[n + 1][m + 1];
    for (int j = 1; j <= m; j++) {
      for (int end = 1; end <= n; end++) {
        for (int start = 0; start < end; start++) {
          if (cost[start][j - 1] < NEVER) {
            double with = cost[start][j - 1] + span(distinct.get(j - 1), start, end);
            if (with < cost[end][j]) {
              cost[end][j] = with;
              from[end][j] = start;
            }
          }
        }
      }
    }
    int[] found = new int[n];
    Arrays.fill(found, -1);
    if (cost[n][m] >= NEVER) {
      return found;
    }
    double[][] rest = rest(distinct);
    for (int end = n, j = m; j > 0; end = from[end][j], j--) {
      for (int row = from[end][j]; row < end; row++) {
        found[row] = seconds.indexOf(distinct.get(j - 1));
        if (!isCertain(cost, rest, distinct, row, j)) {
          found[row] = -1;
        }
      }
    }
    return found;
  }

  /** Returns the least cost of the rows from each row on under the levels from each level on. */
  private double[][] rest(List<Mark> marks) {
    int n = rows.size();
    int m = marks.size();
    double[][] rest = new double[n + 1][m + 1];
    for (double[] line : rest) {
      Arrays.fill(line, NEVER);
    }
    rest[n][m] = 0;
    for (int j = m - 1; j >= 0; j--) {
      for (int start = n - 1; start >= 0; start--) {
        for (int end = start + 1; end <= n; end++) {
          if (rest[end][j + 1] < NEVER) {
            rest[start][j] =
                Math.min(rest[start][j], span(marks.get(j), start, end) + rest[end][j + 1]);
          }
        }
      }
    }
    return rest;
  }

  /** Tells whether every reading in which another level covers a row costs clearly more. */
  private boolean isCertain(
      double[][] cost, double[][] rest, List<Mark> marks, int row, int level) {
    int n = rows.size();
    int m = marks.size();
    double best = cost[n][m];
    for (int j = 1; j <= m; j++) {
      if (j == level) {
        continue;
      }
      for (int start = 0; start <= row; start++) {
        for (int end = row + 1; end <= n; end++) {
          double other = cost[start][j - 1] + span(marks.get(j - 1), start, end) + rest[end][j];
          if (other < best + MARGIN) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** What speaks against a level over the rows from {@code start} to before {@code end}. */
  private double span(Mark mark, int start, int end) {
    double cost = 0;
    for (int row = start; row < end; row++) {
      cost += mark.kind().against(rows.get(row).name(), rows.get(row).target());
      int number = LevelKind.number(rows.get(row).name());
      boolean begins = row == start;
      cost += (number == 1 && !begins) || (number > 1 && begins) ? 4 : 0;
    }
    return cost + place(mark, start, end);
  }

  /** A level printed right before a name covers that row, most often as the first or only one. */
  private double place(Mark mark, int start, int end) {
    double cost = 0.5;
    for (Mark same : seconds) {
      if (!same.token().plain().equals(mark.token().plain())) {
        continue;
      }
      int next = -1;
      for (int row = 0; row < rows.size(); row++) {
        if (rows.get(row).position() == same.position() + 1) {
          next = row;
        }
      }
      if (next < 0) {
        continue;
      }
      if (next == start) {
        cost = 0;
      } else {
        cost = Math.max(cost, next > start && next < end ? 0.8 : 3);
        if (next < start || next >= end) {
          return 3;
        }
      }
    }
    return cost;
  }
}
