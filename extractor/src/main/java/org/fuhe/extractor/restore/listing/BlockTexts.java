package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the texts of a page that comes in blocks to its rows and projects, after its figures: names
 * stand before the figures of their row or in a block of their own, row after row.
 */
final class BlockTexts {
  private static final int KEPT = 200;
  private static final double NO_NAME = 4;
  private static final double UNHEADED = 1.2;
  private static final double OTHER_ROW = 1.5;
  private static final double NO_REASON = 1;
  private static final double OTHER_COUNT = 2;

  private final Heading heading;
  private final BlockPage page;
  private final TextSense sense;
  private final Widths widths;
  private final Pairs pairs;
  private final RowSense rows;
  private final List<Integer> texts;
  private final int count;
  private Map<Object, State> reached = new LinkedHashMap<>();

  BlockTexts(BlockPage page, TextSense sense, Widths widths, Pairs pairs) {
    this.heading = page.heading();
    this.page = page;
    this.sense = sense;
    this.widths = widths;
    this.pairs = pairs;
    this.rows = new RowSense(heading);
    this.texts = page.texts();
    this.count = heading.columns().size();
  }

  /** The cell of a column that was begun last: its row or project, and its last word. */
  private record Open(int index, int item) {
    static final Open NONE = new Open(-1, -1);
  }

  /** What has been placed up to a word. */
  private record State(
      List<Open> open,
      BitSet named,
      BitSet explained,
      double cost,
      @Nullable State before,
      int item,
      int column) {}

  /** The places of the words, and what they cost. */
  record Placed(Map<Integer, LooseCells.Place> places, Map<Integer, Double> costs, double cost) {

    /** Returns how wide the columns of texts are, as far as their cells show it. */
    Widths widths(BlockPage page) {
      List<Integer> widths = new ArrayList<>();
      for (int column = 0; column < page.heading().columns().size(); column++) {
        Map<Integer, List<Token>> cells = new TreeMap<>();
        for (int item : page.texts()) {
          LooseCells.Place place = places.get(item);
          if (place != null && place.column() == column) {
            cells.computeIfAbsent(place.index(), key -> new ArrayList<>()).add(page.token(item));
          }
        }
        widths.add(Widths.of(List.copyOf(cells.values())));
      }
      return new Widths(widths);
    }
  }

  Placed place() {
    List<Open> none = new ArrayList<>();
    heading.columns().forEach(column -> none.add(Open.NONE));
    List<State> states = List.of(new State(none, new BitSet(), new BitSet(), 0, null, -1, -1));
    for (int item : texts) {
      reached = new LinkedHashMap<>();
      for (State state : states) {
        advance(state, item);
      }
      states =
          reached.values().stream()
              .sorted(Comparator.comparingDouble(State::cost))
              .limit(KEPT)
              .toList();
    }
    State best =
        states.stream()
            .min(Comparator.comparingDouble(state -> state.cost() + ending(state)))
            .orElseThrow();
    Map<Integer, LooseCells.Place> places = new HashMap<>();
    Map<Integer, Double> costs = new HashMap<>();
    for (State state = best; state != null && state.item() >= 0; state = state.before()) {
      costs.put(state.item(), state.cost() - (state.before() == null ? 0 : state.before().cost()));
      if (state.column() >= 0) {
        places.put(
            state.item(),
            new LooseCells.Place(state.column(), state.open().get(state.column()).index()));
      }
    }
    return new Placed(places, costs, best.cost() + ending(best));
  }

  private double ending(State state) {
    double cost = NO_NAME * (page.rows() - state.named().cardinality());
    for (int row = 0; row < page.rows(); row++) {
      boolean partial = rows.isFull(page.last(), row).filter(full -> !full).isPresent();
      cost += partial && !state.explained().get(row) && !hasNone(row) ? NO_REASON : 0;
    }
    int projects = page.last().number - firstNumber();
    for (int column = 0; column < count; column++) {
      Role role = heading.role(column);
      if (role == Role.PROJECT || role == Role.PROJECT_TEXT) {
        cost += OTHER_COUNT * Math.abs(projects - 1 - state.open().get(column).index());
      }
    }
    return cost;
  }

  private int firstNumber() {
    return page.last().first;
  }

  private boolean hasNone(int row) {
    int column = heading.find(Role.REASON).orElse(-1);
    Token token = page.last().cell(row, column);
    return token != null && token.is(Token.Kind.NONE);
  }

  private void advance(State state, int item) {
    boolean leading = page.isLeading(item);
    offer(state, state.open(), item, -1, -1, leading ? 0.3 : sense.leaving(page.token(item)));
    for (int column = 0; column < count; column++) {
      Role role = heading.role(column);
      if (!TextPlacement.isOfText(role) || role == Role.TEXT) {
        continue;
      }
      goOn(state, item, column);
      switch (role) {
        case NAME -> name(state, item, column);
        case REASON -> reason(state, item, column);
        default -> {
          int next = state.open().get(column).index() + 1;
          put(state, item, column, next, 0.3 + behind(state, item, column) + headed(item, column));
        }
      }
    }
  }

  private double headed(int item, int column) {
    return switch (page.underHeading(item, column)) {
      case 0 -> 0;
      case 1 -> 0;
      default -> UNHEADED;
    };
  }

  /** Words of a line stand in the order of the columns. */
  private double behind(State state, int item, int column) {
    return state.item() >= 0
            && page.token(state.item()).line() == page.token(item).line()
            && column <= state.column()
        ? 4
        : 0;
  }

  private void name(State state, int item, int column) {
    int after = page.rowAfter(item);
    int next = state.open().get(column).index() + 1;
    int free = state.named().nextClearBit(0);
    Set<Integer> candidates = new TreeSet<>();
    candidates.add(after);
    candidates.add(next);
    candidates.add(free);
    for (int row : candidates) {
      if (row >= 0 && row < page.rows() && !state.named().get(row)) {
        double other = after >= 0 && !state.named().get(after) ? OTHER_ROW : 0;
        double cost = row == after ? 0 : other + (row == next ? 0.3 : 0.6);
        double passed = Math.max(0, state.named().nextClearBit(0) < row ? 0.2 : 0);
        Open open = state.open().get(column);
        boolean going =
            open.item() >= 0 && page.block(open.item()) == page.block(item) && row == next;
        double headed = row == after || going ? 0 : headed(item, column);
        put(state, item, column, row, cost + passed + headed + behind(state, item, column));
      }
    }
  }

  private void reason(State state, int item, int column) {
    Set<Integer> candidates = new TreeSet<>();
    candidates.add(page.rowBefore(item));
    candidates.add(page.rowAfter(item));
    int next = state.open().get(column).index() + 1;
    while (next < page.rows() && (isFull(next) || state.explained().get(next))) {
      next++;
    }
    candidates.add(next);
    for (int row : candidates) {
      if (row >= 0 && row < page.rows() && !state.explained().get(row) && !hasNone(row)) {
        double cost = (isFull(row) ? 2.5 : 0.2) + (row == next ? 0.5 * headed(item, column) : 0.3);
        put(state, item, column, row, cost + behind(state, item, column));
      }
    }
  }

  private boolean isFull(int row) {
    Optional<Boolean> full = rows.isFull(page.last(), row);
    return full.orElse(true);
  }

  private void goOn(State state, int item, int column) {
    Open open = state.open().get(column);
    if (open.item() < 0) {
      return;
    }
    Token before = page.token(open.item());
    Token token = page.token(item);
    double cost;
    if (before.line() == token.line()) {
      cost = open.item() == item - 1 && isSpaced(before, token) ? 0.2 : 4;
    } else {
      int blocks = page.block(item) - page.block(open.item());
      cost =
          widths.wrap(column, before, token)
              - pairs.bonus(before, token)
              + (blocks == 0 || sense.isEnd(before, token) ? 0 : blocks == 1 ? 1.2 : 4)
              + sense.interrupted(page, open.item(), item)
              - (before.leavesBracketOpen() && token.closesBracket() ? 1 : 0);
    }
    List<Open> all = new ArrayList<>(state.open());
    all.set(column, new Open(open.index(), item));
    cost += sense.goingOn(heading.role(column), before, token);
    offer(state, all, item, column, -1, cost);
  }

  private static boolean isSpaced(Token before, Token token) {
    return Character.isDigit(before.plain().charAt(before.plain().length() - 1))
        != Character.isDigit(token.plain().charAt(0));
  }

  private void put(State state, int item, int column, int index, double cost) {
    List<Open> all = new ArrayList<>(state.open());
    Open closed = all.set(column, new Open(index, item));
    Token token = page.token(item);
    double left = closed.item() >= 0 && page.token(closed.item()).leavesBracketOpen() ? 1.5 : 0;
    double fit = sense.beginning(heading.role(column), token) + left;
    offer(state, all, item, column, index, cost + fit);
  }

  private void offer(State state, List<Open> open, int item, int column, int index, double cost) {
    BitSet named = state.named();
    BitSet explained = state.explained();
    if (column >= 0 && index >= 0 && heading.role(column) == Role.NAME) {
      named = with(named, index);
    } else if (column >= 0 && index >= 0 && heading.role(column) == Role.REASON) {
      explained = with(explained, index);
    }
    State next = new State(open, named, explained, state.cost() + cost, state, item, column);
    reached.merge(
        List.of(open, named, explained),
        next,
        (one, other) -> one.cost() <= other.cost() ? one : other);
  }

  private static BitSet with(BitSet bits, int index) {
    BitSet more = (BitSet) bits.clone();
    more.set(index);
    return more;
  }
}
