package org.fuhe.extractor.restore.listing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the figures of one page of a list that comes in blocks: each block is a rectangle of cells,
 * a column, a row, a single cell or several columns of several rows, printed row by row. Blank
 * lines part the blocks; which rows and columns each of them covers is not printed.
 *
 * <p>It is a beam search through the words. Where the list has a column of signs, these tell how
 * many rows there are, so that a column of figures that is taken for another one leaves cells blank
 * or has no room.
 */
final class BlockReading {
  private static final int KEPT = 250;
  private static final int MOST_ROWS = 200;
  private static final double FAR = 10;

  private final Heading heading;
  private final List<Body.Item> items;
  private final BlockWords words;
  private final Fit fit;
  private final double[][] fits;
  private final RowSense sense;
  private final BlockMoves moves;
  private final Widths widths;
  private final Pairs pairs;
  private final int count;
  private final int rows;
  private final int number;
  private final int nature;
  private Map<Long, BlockWay> reached = new LinkedHashMap<>();
  private double cheapest;
  private int first;

  BlockReading(Heading heading, Fit fit, Widths widths, Pairs pairs, List<Body.Item> items) {
    this.heading = heading;
    this.items = items;
    this.fit = fit;
    this.widths = widths;
    this.pairs = pairs;
    this.count = heading.columns().size();
    this.sense = new RowSense(heading);
    this.moves = new BlockMoves(heading);
    this.rows = rows();
    this.number = heading.find(Role.NUMBER).orElse(-1);
    this.nature = heading.find(Role.NATURE).orElse(-1);
    this.words = new BlockWords(heading, items);
    this.fits = fits();
  }

  private int rows() {
    long signs =
        items.stream()
            .filter(item -> !item.isHeading() && item.token().is(Token.Kind.SIGN))
            .count();
    return heading.has(Role.NATURE) && signs > 0 ? (int) signs : MOST_ROWS;
  }

  private double[][] fits() {
    double[][] costs = new double[items.size()][count];
    for (int item = 0; item < items.size(); item++) {
      for (int column = 0; column < count; column++) {
        Token token = items.get(item).token();
        costs[item][column] =
            fit.cost(heading.role(column), heading.columns().get(column), token)
                + widths.overflow(column, token);
      }
    }
    return costs;
  }

  /** Returns the page with its figures put where the cheapest way through its words puts them. */
  BlockPage page(int number) {
    return BlockPage.of(heading, items, words, read(number));
  }

  /** Returns the cheapest way through all words of the page. */
  BlockWay read(int number) {
    first = number;
    List<BlockWay> ways = List.of(new BlockWay(count, number));
    for (int item = 0; item < items.size(); item++) {
      reached = new LinkedHashMap<>();
      cheapest = Double.MAX_VALUE;
      for (BlockWay way : ways) {
        if (items.get(item).isHeading()) {
          offer(way.atHeading(item, words.block(item), words.headed(item)));
        } else {
          advance(way, item);
        }
      }
      ways =
          reached.values().stream()
              .sorted(Comparator.comparingDouble(way -> way.cost))
              .limit(KEPT)
              .toList();
    }
    BlockWay best =
        ways.stream().min(Comparator.comparingDouble(way -> way.cost + ending(way))).orElseThrow();
    best.cost += ending(best);
    return best;
  }

  /** Ways that are far dearer than the best one do not catch up. */
  private boolean isHopeless(double cost) {
    return cost > cheapest + FAR;
  }

  private void offer(BlockWay way) {
    cheapest = Math.min(cheapest, way.cost);
    reached.merge(way.key(), way, (one, other) -> one.cost <= other.cost ? one : other);
  }

  private double ending(BlockWay way) {
    double cost = Math.abs(way.number - first - way.totals) + (way.missing > 0 ? 3 : 0);
    int all = rows == MOST_ROWS ? way.count() : rows;
    for (int row = 0; row < all; row++) {
      boolean qualitative = sense.isQualitative(way, row);
      for (int column = 0; column < count; column++) {
        if (heading.role(column).isCore() && way.isFree(row, column)) {
          cost += fit.blank(heading.role(column), qualitative);
        }
      }
    }
    return cost;
  }

  private void advance(BlockWay way, int item) {
    if (number(way, item)) {
      return;
    }
    offer(way.passing(item, words.leaving(item)));
    for (int column = 0; column < count; column++) {
      Role role = heading.role(column);
      if (fits[item][column] >= Fit.NEVER) {
        continue;
      }
      if (role == Role.TOTAL) {
        total(way, item, column);
      } else if (role.isCore() || role == Role.REASON) {
        goOn(way, item, column);
        begin(way, item, column);
      }
    }
  }

  /** Between the figures of a block stands nothing that is of a whole project. */
  private double amid(BlockWay way, int item) {
    return way.column >= 0
            && way.block == words.block(item)
            && way.line == items.get(item).token().line() - 1
            && heading.role(way.column).isCore()
        ? 1.2
        : 0;
  }

  /** Reads the number of a project; tells whether it can hardly be anything else. */
  private boolean number(BlockWay way, int item) {
    Token token = items.get(item).token();
    if (number < 0 || !token.isWhole()) {
      return false;
    }
    int printed = Integer.parseInt(token.plain());
    boolean next = printed == way.number + 1;
    boolean late = printed == way.missing && printed > 0;
    if (next || late || (printed == way.number + 2 && way.missing == 0)) {
      BlockWay put =
          way.passing(item, (next || late ? 0.2 : 1.2) + words.amongFigures(item, printed));
      put.number = Math.max(printed, way.number);
      put.missing = next ? way.missing : late ? 0 : printed - 1;
      put.putColumn = number;
      put.putRow = printed;
      put.lineColumn = number;
      put.headed = BlockWay.NOTHING;
      offer(put);
    }
    return next
        && (way.headed == number
            || (way.lineColumn == number && words.amongFigures(item, printed) == 0));
  }

  private void total(BlockWay way, int item, int column) {
    boolean among = way.headed == column || way.lineColumn == column;
    double early = way.totals > way.number - first ? 2 : 0;
    double cost = (among ? 0.3 : 1.5) + early + amid(way, item) + words.low(item);
    BlockWay next = way.passing(item, cost + fits[item][column]);
    next.totals++;
    next.lineColumn = column;
    next.headed = BlockWay.NOTHING;
    next.putColumn = column;
    next.putRow = next.totals;
    offer(next);
  }

  private void goOn(BlockWay way, int item, int column) {
    Role role = heading.role(column);
    int last = way.lastItem[column];
    Token token = items.get(item).token();
    if (last < 0 || !role.wraps() || token.isNumber() || token.is(Token.Kind.NONE)) {
      return;
    }
    Token before = items.get(last).token();
    boolean text = before.is(Token.Kind.TEXT) || before.is(Token.Kind.MEASURE);
    boolean next = last == item - 1 && words.block(last) == words.block(item);
    if (!text || before.line() == token.line() || (role.isCore() && !next)) {
      return;
    }
    double wrap = widths.wrap(column, before, token) - pairs.bonus(before, token);
    double apart =
        words.block(last) == words.block(item)
            ? 0
            : words.block(last) == words.block(item) - 1 ? 0.5 : 3;
    double more = role == Role.REASON ? -0.2 : 0;
    offer(way.goingOn(item, token, column, wrap + apart + more));
  }

  private void begin(BlockWay way, int item, int column) {
    Token token = items.get(item).token();
    Set<Integer> candidates = new TreeSet<>();
    int free = way.firstFree(column);
    candidates.add(free);
    candidates.add(way.row);
    candidates.add(way.row + 1);
    candidates.add(way.blockRow);
    candidates.add(way.blockRow + 1);
    candidates.add(Math.max(0, way.bandRow));
    candidates.add(way.row + 2);
    candidates.add(way.lastRow[column] + 1);
    if (way.column < 0 || way.headed == column || free <= 1) {
      candidates.add(free + 1);
      candidates.add(free + 2);
    }
    for (int row : candidates) {
      if (row < rows && way.isFree(row, column)) {
        double cost = fits[item][column] + moves.cost(way, column, row, token, words.block(item));
        if (!isHopeless(way.cost + cost)) {
          fill(way, item, column, row, cost + beside(way, column, row, token));
        }
      }
    }
  }

  private double beside(BlockWay way, int column, int row, Token token) {
    return sense.suits(way, row, column, token)
        + explaining(way, column, row, token)
        + wordy(way, column, row, token);
  }

  private void fill(BlockWay way, int item, int column, int row, double cost) {
    if (isHopeless(way.cost + cost)) {
      return;
    }
    int block = words.block(item);
    boolean core = heading.role(column).isCore();
    BlockWay next = way.filling(item, items.get(item).token(), block, core, column, row, cost);
    if (column == nature && block != way.block) {
      next.bandRow = row;
    }
    offer(next);
  }

  /** What got its full marks needs no words of explanation. */
  private double explaining(BlockWay way, int column, int row, Token token) {
    if (heading.role(column) != Role.REASON || token.is(Token.Kind.NONE)) {
      return 0;
    }
    return sense.isFull(way, row).map(full -> full ? 2.0 : 0.3).orElse(1.2);
  }

  /** Where signs have a column of their own, only what is judged has words for a value. */
  private double wordy(BlockWay way, int column, int row, Token token) {
    Role role = heading.role(column);
    boolean value = role == Role.TARGET || role == Role.ACTUAL || role == Role.UNIT;
    if (!value || !token.is(Token.Kind.TEXT) || rows == MOST_ROWS) {
      return 0;
    }
    double tail = token.plain().length() == 1 && "优良中差是否".indexOf(token.plain()) < 0 ? 1.2 : 0;
    return tail + (way.isFree(row, nature) ? 0.3 : sense.isQualitative(way, row) ? 0 : 1.5);
  }
}
