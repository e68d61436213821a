package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a list whose cells come in the order of the table: row by row, each from left to right,
 * merged cells in the first row that they cover.
 *
 * <p>It is a search for the cheapest way through the words (Viterbi, with the few best ways kept at
 * each word): a word goes on with a cell, fills a later column of the row, or begins a row or a
 * project.
 */
final class OrderedReading {
  private static final double LEAVE = 3;

  private final Heading heading;
  private final Fit fit;
  private final Pairs pairs;
  private final List<WordStep> steps;
  private final int nodes;
  private final int count;
  private final int tail;

  /** What the columns of a row cost that are passed over, by whether it is a project's first. */
  private final double[][][][] passedOver;

  private Widths widths;

  OrderedReading(Heading heading, Pairs pairs, List<Token> words) {
    this.pairs = pairs;
    this.heading = heading;
    this.fit = new Fit(heading, words);
    this.steps = WordStep.through(words, heading, fit);
    this.count = heading.columns().size();
    this.tail = count;
    this.nodes = 2 * words.size() + 1;
    this.widths = Widths.unknown(count);
    this.passedOver = new double[2][2][count + 1][count + 1];
    for (int from = 0; from <= count; from++) {
      for (int to = from; to <= count; to++) {
        for (int kind = 0; kind < 4; kind++) {
          passedOver[kind / 2][kind % 2][from][to] = passed(from, to, kind / 2 == 1, kind % 2 == 1);
        }
      }
    }
  }

  /**
   * Returns the rows of the cheapest way.
   *
   * @param known how wide the columns are, as far as it is known
   */
  Rows read(Widths known) {
    widths = known;
    List<OrderedNode> reached = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      reached.add(new OrderedNode());
    }
    reached.get(0).offer(new OrderedWay(-1, false, 0, false, 0, null, false, false, 0, null));
    for (WordStep step : steps) {
      advance(reached.get(step.from()).best(), step, reached.get(step.to()));
    }
    OrderedWay last =
        reached.get(nodes - 1).all().stream()
            .min(Comparator.comparingDouble(way -> way.cost() + ending(way)))
            .orElseThrow();
    return rows(last);
  }

  private void advance(List<OrderedWay> ways, WordStep step, OrderedNode to) {
    Token token = step.token();
    double[] costs = new double[count];
    for (int column = 0; column < count; column++) {
      costs[column] = step.cost(column) + widths.overflow(column, token);
    }
    for (OrderedWay way : ways) {
      if (way.column() == tail) {
        offer(to, way, tail, step, false, false, way.number(), prose(token));
        continue;
      }
      if (way.column() >= 0 && heading.role(way.column()).wraps()) {
        goOn(way, step, costs[way.column()], to);
      }
      double parted = step.extra() + parted(way, step);
      for (int column = 0; column < count; column++) {
        double cost = parted + costs[column];
        if (cost >= Fit.NEVER) {
          continue;
        }
        if (way.column() >= 0 && column > way.column()) {
          sameRow(way, column, step, cost, to);
        }
        newRow(way, column, step, cost, to);
      }
      if (token.first() && way.column() >= 0) {
        offer(to, way, tail, step, true, false, way.number(), LEAVE + prose(token) + ending(way));
      }
    }
  }

  /** Behind the list stands prose, if anything: figures and signs by themselves are of the list. */
  private static double prose(Token token) {
    return token.is(Token.Kind.TEXT) ? token.first() ? 1 : 0.5 : 2;
  }

  private void goOn(OrderedWay way, WordStep step, double cost, OrderedNode to) {
    Token token = step.token();
    Token before = way.token();
    int column = way.column();
    if (before == null || cost >= Fit.NEVER) {
      return;
    }
    boolean figure = token.isNumber() || before.isNumber();
    double wrap;
    if (before.is(Token.Kind.SIGN) && heading.role(column).isCore()) {
      wrap = 5;
    } else if (token.first()) {
      wrap =
          widths.wrap(column, before, token)
              - pairs.bonus(before, token)
              + (figure ? figures(column) : 0);
    } else {
      wrap = isSpacedFigure(before, token) ? (heading.role(column).isCore() ? 3 : 0.4) : 4;
    }
    double whole = way.cost() + step.extra() + wrap + (isPartOfText(way, before, token) ? 0 : cost);
    if (to.takes(whole)) {
      int pieces = way.pieces() + (token.first() ? 1 : 0);
      to.offer(
          new OrderedWay(
              column,
              way.first(),
              way.number(),
              way.qualitative(),
              pieces,
              step,
              false,
              false,
              whole,
              way));
    }
  }

  /** A figure is no line of a text, except of one that is wider than its column. */
  private double figures(int column) {
    return heading.role(column).isCore() ? 3 : 0.5;
  }

  /** Some programs put a space between a figure and the Chinese text in which it stands. */
  private static boolean isSpacedFigure(Token before, Token after) {
    boolean words =
        (before.isNumber() || before.is(Token.Kind.TEXT))
            && (after.isNumber() || after.is(Token.Kind.TEXT) || after.is(Token.Kind.UNIT));
    return words
        && Character.isDigit(before.plain().charAt(before.plain().length() - 1))
            != Character.isDigit(after.plain().charAt(0));
  }

  private boolean isPartOfText(OrderedWay way, Token before, Token token) {
    return (before.is(Token.Kind.TEXT) && token.is(Token.Kind.UNIT))
        || (!token.first()
            && isSpacedFigure(before, token)
            && !heading.role(way.column()).isCore());
  }

  private void sameRow(OrderedWay way, int column, WordStep step, double cost, OrderedNode to) {
    Role role = heading.role(column);
    if (role.standsOnce() && !way.first()) {
      return;
    }
    double skipped = skipped(way.column() + 1, column, way.first(), way.qualitative());
    double whole = cost + skipped + along(way, role, step.token());
    offer(to, way, column, step, false, false, way.number(), whole);
  }

  /** The cost of parting two words where a bracket is open. */
  private static double parted(OrderedWay way, WordStep step) {
    return (way.step() != null && way.step().opens() ? 1 : 0) + (step.closes() ? 1 : 0);
  }

  /** The cost of the way from one cell to the next: cells of one row stand in one line. */
  private double along(OrderedWay way, Role role, Token token) {
    Role from = heading.role(way.column());
    boolean merged = from.standsOnce() || role.standsOnce() || role == Role.REASON;
    if (!token.first()) {
      return way.pieces() > 1 && !merged ? 1 : 0;
    }
    if (role == Role.REASON && token.is(Token.Kind.TEXT)) {
      return 0.9;
    }
    if (merged || way.pieces() > 1 || from == Role.LEVEL || role.wraps()) {
      return 0.1;
    }
    return role.isCore() && from.isCore() ? 2.5 : 1.6;
  }

  private void newRow(OrderedWay way, int column, WordStep step, double cost, OrderedNode to) {
    Token token = step.token();
    boolean once = heading.role(column).standsOnce();
    int number = way.number();
    double begin = way.column() >= 0 && !token.first() && !isGlued(way) ? 5 : 0;
    if (heading.role(column) == Role.NUMBER) {
      int printed = Integer.parseInt(token.plain());
      begin += printed == number + 1 ? 0 : printed == number ? 1 : printed > number ? 5 : 7;
      number = printed;
    } else if (once) {
      begin += 1.5;
    } else if (way.column() < 0) {
      begin += 4;
    }
    double whole = cost + begin + skipped(0, column, once, false) + ending(way);
    offer(to, way, column, step, true, once, number, whole);
  }

  /** The total of a project stands in the line of one of its rows, without a space behind it. */
  private boolean isGlued(OrderedWay way) {
    return way.token() != null && heading.role(way.column()) == Role.TOTAL && way.pieces() == 1;
  }

  private double ending(OrderedWay way) {
    return way.column() < 0 || way.column() == tail
        ? 0
        : skipped(way.column() + 1, count, way.first(), way.qualitative());
  }

  private double skipped(int from, int to, boolean first, boolean qualitative) {
    return from >= to ? 0 : passedOver[first ? 1 : 0][qualitative ? 1 : 0][from][to];
  }

  private double passed(int from, int to, boolean first, boolean qualitative) {
    double cost = 0;
    for (int column = from; column < to; column++) {
      Role role = heading.role(column);
      if (!role.standsOnce() || first) {
        cost += fit.blank(role, qualitative);
      }
    }
    return cost;
  }

  private void offer(
      OrderedNode to,
      OrderedWay way,
      int column,
      WordStep step,
      boolean row,
      boolean project,
      int number,
      double cost) {
    double whole = way.cost() + cost;
    if (!to.takes(whole)) {
      return;
    }
    boolean first = row ? project : way.first();
    boolean qualitative = !row && way.qualitative();
    if (column < tail && heading.role(column) == Role.NATURE) {
      qualitative = step.token().plain().equals("定性");
    }
    to.offer(new OrderedWay(column, first, number, qualitative, 1, step, row, project, whole, way));
  }

  private Rows rows(OrderedWay last) {
    List<OrderedWay> ways = new ArrayList<>();
    for (OrderedWay way = last; way != null && way.token() != null; way = way.before()) {
      ways.add(0, way);
    }
    Rows rows = new Rows(count, last.cost() + ending(last));
    for (OrderedWay way : ways) {
      Token token = way.token();
      if (token == null) {
        continue;
      }
      if (way.column() == tail) {
        rows.leave(token);
        continue;
      }
      if (way.newRow()) {
        rows.begin(way.newProject());
      }
      rows.add(way.column(), token);
    }
    return rows;
  }
}
