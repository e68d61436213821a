package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list whose cells come in the order of the table: row by row, each from left to right,
 * merged cells in the first row that they cover.
 *
 * <p>It is a search for the cheapest way through the words (Viterbi, with the few best ways kept at
 * each word): a word goes on with a cell, fills a later column of the row, or begins a row or a
 * project.
 */
final class OrderedReading {
  private static final int KEPT = 48;
  private static final double GLUED = 0.7;
  private static final double LEAVE = 3;

  /** A way that costs so much more than the cheapest one up to the same word never becomes it. */
  private static final double DEARER = 12;

  private final Heading heading;
  private final Fit fit;
  private final Pairs pairs;
  private final List<Step> steps = new ArrayList<>();
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
    for (int at = 0; at < words.size(); at++) {
      Token word = words.get(at);
      steps.add(step(word, 0, 2 * at, 2 * at + 2));
      int split = Glue.end(word);
      if (split > 0) {
        Token figure = Token.of(word.printed().part(0, split), word.line(), word.first());
        Token rest = Token.of(word.printed().from(split), word.line(), false);
        steps.add(step(figure, GLUED, 2 * at, 2 * at + 1));
        steps.add(step(rest, 0, 2 * at + 1, 2 * at + 2));
      }
    }
  }

  /**
   * A word that leads from one node to another one.
   *
   * @param extra what it costs in any column
   * @param fit what it costs in each column, however wide that is
   * @param opens whether it leaves a bracket open
   * @param closes whether a bracket closes in it that does not open in it
   */
  private record Step(
      Token token, double extra, int from, int to, double[] fit, boolean opens, boolean closes) {}

  private Step step(Token token, double extra, int from, int to) {
    double[] costs = new double[count];
    for (int column = 0; column < count; column++) {
      costs[column] = fit.cost(heading.role(column), heading.columns().get(column), token);
    }
    return new Step(
        token, extra, from, to, costs, token.leavesBracketOpen(), token.closesBracket());
  }

  /** A way up to a word: where its last word stands, and how it came there. */
  private record Way(
      int column,
      boolean first,
      int number,
      boolean qualitative,
      int pieces,
      @Nullable Step step,
      boolean newRow,
      boolean newProject,
      double cost,
      @Nullable Way before) {
    @Nullable Token token() {
      return step == null ? null : step.token();
    }
  }

  /** The ways up to a place between two words, of which only the cheap ones are kept. */
  private static final class Node {
    private final Map<Long, Way> ways = new LinkedHashMap<>();
    private double cheapest = Double.MAX_VALUE;

    /** Tells ways of this cost from those that are too dear to become the cheapest one. */
    boolean takes(double cost) {
      return cost <= cheapest + DEARER;
    }

    /** Keeps the cheapest one of the ways that nothing but their cost tells apart from here on. */
    void offer(Way way) {
      cheapest = Math.min(cheapest, way.cost());
      Way known = ways.get(key(way));
      if (known == null || way.cost() < known.cost()) {
        ways.put(key(way), way);
      }
    }

    /**
     * The length is that of the last word: the whole one, or what is left of it behind a figure.
     */
    private static long key(Way way) {
      Token token = way.token();
      long length = token == null ? 0 : Math.min(token.plain().length(), 0xffff);
      int flags = (way.first() ? 1 : 0) | (way.pieces() > 1 ? 2 : 0);
      return ((long) way.number() << 32) | (length << 16) | (way.column() + 1L) << 2 | flags;
    }

    List<Way> best() {
      List<Way> best = new ArrayList<>(ways.values());
      best.removeIf(way -> !takes(way.cost()));
      best.sort(Comparator.comparingDouble(Way::cost));
      return best.size() > KEPT ? best.subList(0, KEPT) : best;
    }
  }

  /**
   * Returns the rows of the cheapest way.
   *
   * @param known how wide the columns are, as far as it is known
   */
  Rows read(Widths known) {
    widths = known;
    List<Node> reached = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      reached.add(new Node());
    }
    reached.get(0).offer(new Way(-1, false, 0, false, 0, null, false, false, 0, null));
    for (Step step : steps) {
      advance(reached.get(step.from()).best(), step, reached.get(step.to()));
    }
    Way last =
        reached.get(nodes - 1).ways.values().stream()
            .min(Comparator.comparingDouble(way -> way.cost() + ending(way)))
            .orElseThrow();
    return rows(last);
  }

  private void advance(List<Way> ways, Step step, Node to) {
    Token token = step.token();
    double[] costs = step.fit().clone();
    for (int column = 0; column < count; column++) {
      costs[column] += widths.overflow(column, token);
    }
    for (Way way : ways) {
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

  private void goOn(Way way, Step step, double cost, Node to) {
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
          new Way(
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

  private boolean isPartOfText(Way way, Token before, Token token) {
    return (before.is(Token.Kind.TEXT) && token.is(Token.Kind.UNIT))
        || (!token.first()
            && isSpacedFigure(before, token)
            && !heading.role(way.column()).isCore());
  }

  private void sameRow(Way way, int column, Step step, double cost, Node to) {
    Role role = heading.role(column);
    if (role.standsOnce() && !way.first()) {
      return;
    }
    double skipped = skipped(way.column() + 1, column, way.first(), way.qualitative());
    double whole = cost + skipped + along(way, role, step.token());
    offer(to, way, column, step, false, false, way.number(), whole);
  }

  /** The cost of parting two words where a bracket is open. */
  private static double parted(Way way, Step step) {
    return (way.step() != null && way.step().opens() ? 1 : 0) + (step.closes() ? 1 : 0);
  }

  /** The cost of the way from one cell to the next: cells of one row stand in one line. */
  private double along(Way way, Role role, Token token) {
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

  private void newRow(Way way, int column, Step step, double cost, Node to) {
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
  private boolean isGlued(Way way) {
    return way.token() != null && heading.role(way.column()) == Role.TOTAL && way.pieces() == 1;
  }

  private double ending(Way way) {
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
      Node to,
      Way way,
      int column,
      Step step,
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
    to.offer(new Way(column, first, number, qualitative, 1, step, row, project, whole, way));
  }

  private Rows rows(Way last) {
    List<Way> ways = new ArrayList<>();
    for (Way way = last; way != null && way.token() != null; way = way.before()) {
      ways.add(0, way);
    }
    Rows rows = new Rows(count, last.cost() + ending(last));
    for (Way way : ways) {
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
