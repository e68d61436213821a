package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  private final Heading heading;
  private final Fit fit;
  private final Widths widths;
  private final Pairs pairs;
  private final List<Token> words;
  private final int count;
  private final int tail;

  OrderedReading(Heading heading, Widths widths, Pairs pairs, List<Token> words) {
    this.pairs = pairs;
    this.heading = heading;
    this.widths = widths;
    this.words = words;
    this.fit = new Fit(heading, words);
    this.count = heading.columns().size();
    this.tail = count;
  }

  /** A way up to a word: where its last word stands, and how it came there. */
  private record Way(
      int column,
      boolean first,
      int number,
      boolean qualitative,
      int pieces,
      @Nullable Token token,
      boolean newRow,
      boolean newProject,
      double cost,
      @Nullable Way before) {}

  /**
   * What ways up to the same word must agree in to be told apart by their cost alone.
   *
   * @param length of the last word: the whole one, or what is left of it behind a figure
   */
  private record Key(int column, boolean first, int number, boolean wrapped, int length) {}

  /** Returns the rows of the cheapest way. */
  Rows read() {
    List<Map<Key, Way>> nodes = new ArrayList<>();
    for (int node = 0; node <= 2 * words.size(); node++) {
      nodes.add(new HashMap<>());
    }
    Way start = new Way(-1, false, 0, false, 0, null, false, false, 0, null);
    nodes.get(0).put(new Key(-1, false, 0, false, 0), start);
    for (int at = 0; at < words.size(); at++) {
      Token word = words.get(at);
      List<Way> ways = best(nodes.get(2 * at));
      advance(ways, word, 0, nodes.get(2 * at + 2));
      int split = Glue.end(word);
      if (split > 0) {
        Token figure = Token.of(word.printed().part(0, split), word.line(), word.first());
        advance(ways, figure, GLUED, nodes.get(2 * at + 1));
        Token rest = Token.of(word.printed().from(split), word.line(), false);
        advance(best(nodes.get(2 * at + 1)), rest, 0, nodes.get(2 * at + 2));
      }
    }
    Way last =
        nodes.get(2 * words.size()).values().stream()
            .min(Comparator.comparingDouble(way -> way.cost() + ending(way)))
            .orElseThrow();
    return rows(last);
  }

  private static List<Way> best(Map<Key, Way> ways) {
    return ways.values().stream()
        .sorted(Comparator.comparingDouble(Way::cost))
        .limit(KEPT)
        .toList();
  }

  private void advance(List<Way> ways, Token token, double extra, Map<Key, Way> to) {
    for (Way way : ways) {
      if (way.column() == tail) {
        offer(to, next(way, tail, token, false, false, way.number(), prose(token)));
        continue;
      }
      if (way.column() >= 0 && heading.role(way.column()).wraps()) {
        goOn(way, token, extra, to);
      }
      for (int column = 0; column < count; column++) {
        double cost = extra + cost(column, token) + parted(way, token);
        if (cost >= Fit.NEVER) {
          continue;
        }
        if (way.column() >= 0 && column > way.column()) {
          sameRow(way, column, token, cost, to);
        }
        newRow(way, column, token, cost, to);
      }
      if (token.first() && way.column() >= 0) {
        offer(
            to,
            next(way, tail, token, true, false, way.number(), LEAVE + prose(token) + ending(way)));
      }
    }
  }

  /** Behind the list stands prose, if anything: figures and signs by themselves are of the list. */
  private static double prose(Token token) {
    return token.is(Token.Kind.TEXT) ? token.first() ? 1 : 0.5 : 2;
  }

  private double cost(int column, Token token) {
    return fit.cost(heading.role(column), heading.columns().get(column), token)
        + widths.overflow(column, token);
  }

  private void goOn(Way way, Token token, double extra, Map<Key, Way> to) {
    Token before = way.token();
    int column = way.column();
    double cost = cost(column, token);
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
    offer(
        to,
        new Way(
            column,
            way.first(),
            way.number(),
            way.qualitative(),
            way.pieces() + (token.first() ? 1 : 0),
            token,
            false,
            false,
            way.cost() + extra + wrap + (isPartOfText(way, before, token) ? 0 : cost),
            way));
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

  private void sameRow(Way way, int column, Token token, double cost, Map<Key, Way> to) {
    Role role = heading.role(column);
    if (role.standsOnce() && !way.first()) {
      return;
    }
    double skipped = skipped(way.column() + 1, column, way);
    offer(
        to,
        next(
            way,
            column,
            token,
            false,
            false,
            way.number(),
            cost + skipped + step(way, role, token)));
  }

  /** The cost of parting two words where a bracket is open. */
  private static double parted(Way way, Token token) {
    Token before = way.token();
    return (before != null && before.leavesBracketOpen() ? 1 : 0) + (token.closesBracket() ? 1 : 0);
  }

  /** The cost of the way from one cell to the next: cells of one row stand in one line. */
  private double step(Way way, Role role, Token token) {
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

  private void newRow(Way way, int column, Token token, double cost, Map<Key, Way> to) {
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
    Way opened = new Way(-1, once, number, false, 0, null, true, once, way.cost(), way);
    double skipped = skipped(0, column, opened);
    offer(to, next(way, column, token, true, once, number, cost + begin + skipped + ending(way)));
  }

  /** The total of a project stands in the line of one of its rows, without a space behind it. */
  private boolean isGlued(Way way) {
    return way.token() != null && heading.role(way.column()) == Role.TOTAL && way.pieces() == 1;
  }

  private double ending(Way way) {
    return way.column() < 0 || way.column() == tail ? 0 : skipped(way.column() + 1, count, way);
  }

  private double skipped(int from, int to, Way way) {
    double cost = 0;
    for (int column = from; column < to; column++) {
      Role role = heading.role(column);
      if (!role.standsOnce() || way.first()) {
        cost += fit.blank(role, way.qualitative());
      }
    }
    return cost;
  }

  private Way next(
      Way way, int column, Token token, boolean row, boolean project, int number, double cost) {
    boolean first = row ? project : way.first();
    boolean qualitative = !row && way.qualitative();
    if (column < tail && heading.role(column) == Role.NATURE) {
      qualitative = token.plain().equals("定性");
    }
    return new Way(
        column, first, number, qualitative, 1, token, row, project, way.cost() + cost, way);
  }

  private static void offer(Map<Key, Way> to, Way way) {
    Token token = way.token();
    int length = token == null ? 0 : token.plain().length();
    to.merge(
        new Key(way.column(), way.first(), way.number(), way.pieces() > 1, length),
        way,
        (one, other) -> one.cost() <= other.cost() ? one : other);
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
