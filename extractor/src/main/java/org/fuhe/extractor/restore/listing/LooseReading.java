package org.fuhe.extractor.restore.listing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a list whose words come sorted by their height on the page, or in blocks of columns: the
 * cells of a row do not follow each other, but those of each column still do.
 *
 * <p>It is a beam search through the words. Each word goes on in its own column: with the cell, the
 * next row, or a row that other columns have reached already. What stays blank, jumps, and figures
 * that do not suit each other cost.
 */
final class LooseReading {
  private static final int KEPT = 160;
  private static final double FAR = 12;

  private final Heading heading;
  private final Widths widths;
  private final Pairs pairs;
  private final List<Body.Item> items;
  private final Fit fit;
  private final LooseCost costs;
  private final int count;
  private final int project;
  private final boolean byHeight;
  private double cheapest;
  private Map<Long, LooseWay> reached = new LinkedHashMap<>();

  LooseReading(Heading heading, Widths widths, Pairs pairs, Body body, boolean byHeight) {
    this.pairs = pairs;
    this.byHeight = byHeight;
    this.heading = heading;
    this.widths = widths;
    this.items = body.items();
    this.fit = new Fit(heading, body.words());
    this.costs = new LooseCost(heading, fit);
    this.count = heading.columns().size();
    this.project = heading.find(Role.PROJECT).orElse(-1);
  }

  LooseCells read() {
    List<LooseWay> ways = List.of(new LooseWay(count));
    for (int item = 0; item < items.size(); item++) {
      reached = new LinkedHashMap<>();
      cheapest = Double.MAX_VALUE;
      boolean turned = item > 0 && items.get(item).page() != items.get(item - 1).page();
      for (LooseWay way : ways) {
        LooseWay from = turned ? way.onNewPage(heading, ending(way)) : way;
        if (items.get(item).isHeading()) {
          offer(from.atHeading(item, items.get(item).heading()));
        } else {
          advance(from, item);
        }
      }
      ways =
          reached.values().stream()
              .sorted(Comparator.comparingDouble(way -> way.cost))
              .limit(KEPT)
              .toList();
    }
    LooseWay last =
        ways.stream()
            .min(Comparator.comparingDouble(way -> way.cost + ending(way) + imbalance(way)))
            .orElseThrow();
    return LooseCells.of(heading, items, last);
  }

  /** Ways that are far dearer than the best one do not catch up. */
  private boolean isHopeless(LooseWay way, double more) {
    return way.cost + more > cheapest + FAR;
  }

  private void offer(LooseWay way) {
    cheapest = Math.min(cheapest, way.cost);
    reached.merge(way.key(), way, (one, other) -> one.cost <= other.cost ? one : other);
  }

  /** The cost of what is blank at the end of a page. */
  private double ending(LooseWay way) {
    double cost = 0;
    for (int column = 0; column < count; column++) {
      if (!heading.role(column).standsOnce()) {
        cost += costs.blanks(way, column, way.reached[column] + 1, way.frontier() + 1);
      }
    }
    return cost;
  }

  private void advance(LooseWay way, int item) {
    Token token = items.get(item).token();
    for (int column = 0; column < count; column++) {
      Role role = heading.role(column);
      double cost =
          fit.cost(role, heading.columns().get(column), token)
              + widths.overflow(column, token)
              + order(way, column, token);
      if (cost >= Fit.NEVER || isHopeless(way, cost)) {
        continue;
      }
      if (role.wraps()) {
        goOn(way, item, column, cost);
      }
      switch (role) {
        case NUMBER -> number(way, item, cost);
        case TOTAL -> total(way, item, column, cost);
        case PROJECT, PROJECT_TEXT, PROJECT_AMOUNT -> name(way, item, column, cost);
        case REASON -> reason(way, item, column, cost);
        default -> inRow(way, item, column, cost);
      }
    }
  }

  /**
   * Words of a line stand in the order of the columns; words that are far from each other rarely
   * share a line.
   */
  private double order(LooseWay way, int column, Token token) {
    if (token.first() || way.line != token.line() || column == way.lineColumn) {
      return 0;
    }
    if (column < way.lineColumn) {
      return 4;
    }
    double cost = 0;
    for (int between = way.lineColumn + 1; between < column; between++) {
      cost +=
          switch (heading.role(between)) {
            case NAME, NATURE, TARGET -> 1.5;
            case WEIGHT, ACTUAL, SCORE -> 1;
            case UNIT, PROJECT, TOTAL -> 0.5;
            default -> 0.1;
          };
    }
    return cost;
  }

  private void goOn(LooseWay way, int item, int column, double cost) {
    int last = way.lastItem[column];
    if (last < 0) {
      return;
    }
    Token token = items.get(item).token();
    Token before = items.get(last).token();
    Role role = heading.role(column);
    double wrap;
    if (token.first()) {
      wrap =
          widths.wrap(column, before, token)
              - pairs.bonus(before, token)
              + (item == last + 1 ? 0 : interrupted(way, column));
    } else if (item == last + 1) {
      wrap = isSpaced(before, token) ? (role.isCore() ? 3 : 0.4) : 4;
    } else {
      wrap =
          before.line() == token.line()
              ? 6
              : 0.1 + widths.wrap(column, before, token) - pairs.bonus(before, token);
    }
    if (token.is(Token.Kind.NONE) || before.is(Token.Kind.NONE)) {
      return;
    }
    if (role.isCore()
        && (before.is(Token.Kind.UNIT)
            || token.isNumber()
            || before.isNumber()
            || before.is(Token.Kind.SIGN))) {
      wrap += 4;
    }
    LooseWay next =
        way.next(
            item, token, column, way.reached[column], true, cost + wrap - brackets(before, token));
    if (column == project && token.line() != before.line()) {
      if (way.number == way.reached[column]) {
        next.below++;
      } else {
        next.above++;
      }
    }
    offer(next);
  }

  /** Other words stand between the lines of a cell when it is higher than its row. */
  private double interrupted(LooseWay way, int column) {
    Role role = heading.role(column);
    if (role.standsOnce() || role == Role.REASON) {
      return 0.1;
    }
    return way.reached[column] >= way.frontier() - 1 && role == Role.NAME ? 0.4 : 3;
  }

  private static double brackets(Token before, Token token) {
    return before.leavesBracketOpen() && token.closesBracket() ? 1 : 0;
  }

  private static boolean isSpaced(Token before, Token token) {
    return Character.isDigit(before.plain().charAt(before.plain().length() - 1))
        != Character.isDigit(token.plain().charAt(0));
  }

  private void inRow(LooseWay way, int item, int column, double cost) {
    Token token = items.get(item).token();
    int reachedRow = way.reached[column];
    Set<Integer> rows = new TreeSet<>();
    rows.add(reachedRow + 1);
    rows.add(way.row);
    rows.add(way.row + 1);
    rows.add(way.frontier());
    rows.add(way.frontier() + 1);
    for (int row : rows) {
      if (byHeight && row < way.frontier()) {
        continue;
      }
      if (row > reachedRow && row <= way.frontier() + 1 && row > 0) {
        boolean opens = byHeight && row == way.frontier() + 1;
        double put =
            cost
                + (opens ? ending(way) : 0)
                + (opens ? 0 : costs.blanks(way, column, reachedRow + 1, row))
                + costs.move(way, column, row, token, items.get(item).afterBlank())
                + costs.beside(way, column, row, token);
        if (!isHopeless(way, put)) {
          LooseWay next = way.inRow(item, token, column, row, put, count);
          if (opens) {
            next.close(heading, row - 1, column);
          }
          offer(next);
        }
      }
    }
  }

  private void number(LooseWay way, int item, double cost) {
    Token token = items.get(item).token();
    int column = heading.find(Role.NUMBER).orElseThrow();
    int printed = Integer.parseInt(token.plain());
    boolean repeats = printed == way.number && !way.numberOnPage && way.number > 0;
    double put = printed == way.number + 1 ? 0.2 : repeats ? 0.8 : 3.5 + (printed - way.number);
    if (put > 1 && printed <= way.number) {
      return;
    }
    LooseWay next =
        way.next(
            item,
            token,
            column,
            repeats ? way.reached[column] : way.reached[column] + 1,
            repeats,
            cost + put);
    next.number = printed;
    next.numberOnPage = true;
    if (!repeats) {
      next.reached[column]++;
      if (project >= 0 && way.reached[project] < printed) {
        next.cost += imbalance(way);
        next.above = 0;
        next.below = 0;
        next.balanced = way.reached[project] == printed - 1;
      }
    }
    offer(next);
  }

  private void total(LooseWay way, int item, int column, double cost) {
    Token token = items.get(item).token();
    int cell = way.reached[column] + 1;
    double put =
        0.4
            + (cell > way.number + 1 ? 3 : 0)
            + (cell < way.number ? 1 : 0)
            + (isLow(token) ? 1.5 : 0);
    LooseWay next = way.next(item, token, column, cell, false, cost + put);
    next.reached[column] = cell;
    offer(next);
  }

  /** Few projects get less than a third of the marks. */
  private static boolean isLow(Token token) {
    return token.number().filter(number -> number.intValue() < 33).isPresent();
  }

  private void name(LooseWay way, int item, int column, double cost) {
    Token token = items.get(item).token();
    int cell = way.reached[column] + 1;
    boolean besideOther =
        way.line == token.line()
            && way.lineColumn >= 0
            && heading.role(way.lineColumn) == Role.NUMBER
            && cell != way.number;
    double put = 0.6 + (cell > way.number + 1 ? 3 : 0) + (besideOther ? 3 : 0);
    LooseWay next = way.next(item, token, column, cell, false, cost + put);
    next.reached[column] = cell;
    if (column == project) {
      if (way.reached[project] > 0 && way.reached[project] >= way.number) {
        next.cost += imbalance(way);
      }
      boolean numbered = way.number >= cell;
      if (!numbered) {
        next.balanced = cell == way.number + 1;
        next.cost += imbalance(way);
      }
      next.above = numbered ? 0 : 1;
      next.below = numbered && way.line != token.line() ? 1 : 0;
    }
    offer(next);
  }

  /** A project's number stands at the middle of its name. */
  private static double imbalance(LooseWay way) {
    int difference = Math.abs(way.above - way.below);
    return way.balanced && difference > 1 ? 1.2 * (difference - 1) : 0;
  }

  private void reason(LooseWay way, int item, int column, double cost) {
    Token token = items.get(item).token();
    if (token.is(Token.Kind.NONE) || (!token.first() && way.rowLine == token.line())) {
      inRow(way, item, column, cost + (token.is(Token.Kind.NONE) ? 0 : 0.6));
    }
    if (!token.is(Token.Kind.NONE)) {
      offer(way.next(item, token, column, 0, false, cost + 0.9));
    }
  }
}
