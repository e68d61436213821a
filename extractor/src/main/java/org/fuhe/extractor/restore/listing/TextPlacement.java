package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the lines of wrapped texts in a list whose words come sorted by height, once its figures
 * are read.
 *
 * <p>A cell is centred on its row, a project's name on its number: as many lines stand above as
 * below. A line after which its cell goes on is full. Among the ways to divide the lines between
 * the columns, a beam search takes the one that agrees best with both.
 */
final class TextPlacement {
  private static final int KEPT = 200;
  private static final double NO_NAME = 4;
  private static final int NOTHING = -1;
  private static final double KNOWN = 0.7;

  private final Heading heading;
  private final Widths widths;
  private final LooseLines lines;
  private final int[] columns;
  private final Pairs pairs;
  private final Set<String> known;

  TextPlacement(Heading heading, Widths widths, LooseLines lines, Pairs pairs, Set<String> known) {
    this.pairs = pairs;
    this.known = known;
    this.heading = heading;
    this.widths = widths;
    this.lines = lines;
    this.columns =
        heading.columns().stream()
            .mapToInt(heading.columns()::indexOf)
            .filter(column -> isOfText(heading.role(column)))
            .toArray();
  }

  static boolean isOfText(Role role) {
    return switch (role) {
      case PROJECT, PROJECT_TEXT, NAME, REASON, TEXT -> true;
      default -> false;
    };
  }

  /** What has been placed up to a word: for each text column its open cell. */
  private record State(
      List<Open> open, double cost, @Nullable State before, int item, int column, int index) {}

  /**
   * The open cell of a column.
   *
   * @param index the row or project that it is of, -1 before the first one
   * @param above its lines above the middle
   * @param beside its lines at the height of the middle
   * @param below its lines below the middle
   * @param end its last word, -1 while it is empty
   * @param lastItem where its last line begins
   * @param previousItem where the line before that begins
   */
  private record Open(
      int index,
      int above,
      int beside,
      int below,
      int end,
      int lastItem,
      int previousItem,
      String text) {
    static final Open NONE = at(-1);

    static Open at(int index) {
      return new Open(index, 0, 0, 0, NOTHING, NOTHING, NOTHING, "");
    }
  }

  /** Returns for each text word the column and the row or project to which it belongs. */
  Map<Integer, LooseCells.Place> place() {
    List<State> states = new ArrayList<>();
    List<Open> none = new ArrayList<>();
    heading.columns().forEach(column -> none.add(Open.NONE));
    states.add(new State(none, 0, null, -1, -1, -1));
    for (int item : lines.texts()) {
      Map<List<Open>, State> next = next(states, item, lines.fixed(item));
      if (next.isEmpty()) {
        next = next(states, item, null);
      }
      if (next.isEmpty()) {
        continue;
      }
      states =
          next.values().stream()
              .sorted(Comparator.comparingDouble(State::cost))
              .limit(KEPT)
              .toList();
    }
    State best =
        states.stream()
            .min(Comparator.comparingDouble(state -> state.cost() + closing(state)))
            .orElseThrow();
    Map<Integer, LooseCells.Place> places = new HashMap<>();
    for (State state = best; state != null && state.item() >= 0; state = state.before()) {
      places.put(state.item(), new LooseCells.Place(state.column(), state.index()));
    }
    return places;
  }

  private Map<List<Open>, State> next(
      List<State> states, int item, LooseCells.@Nullable Place fixed) {
    Map<List<Open>, State> next = new LinkedHashMap<>();
    for (State state : states) {
      for (State placed : placements(state, item, fixed)) {
        next.merge(placed.open(), placed, (a, b) -> a.cost() <= b.cost() ? a : b);
      }
    }
    return next;
  }

  private double closing(State state) {
    double cost = 0;
    for (int column : columns) {
      Open open = state.open().get(column);
      Role role = heading.role(column);
      cost += closed(role, open) + passed(column, open.index(), lines.count(role));
    }
    return cost;
  }

  private List<State> placements(State state, int item, LooseCells.@Nullable Place fixed) {
    Token token = lines.token(item);
    List<State> placed = new ArrayList<>();
    for (int column : columns) {
      if (fixed != null && fixed.column() != column) {
        continue;
      }
      Role role = heading.role(column);
      Open open = state.open().get(column);
      for (int index : lines.candidates(role, item)) {
        if (index < open.index()
            || (fixed != null && fixed.index() >= 0 && fixed.index() != index)) {
          continue;
        }
        double cost = fit(role, token) + widths.overflow(column, token);
        Open next;
        if (index == open.index() && open.end() >= 0) {
          Token last = lines.token(open.end());
          boolean sameLine = last.line() == token.line();
          cost +=
              sameLine
                  ? beside(last, item)
                  : widths.wrap(column, last, token)
                      + ended(role, last)
                      + crowded(state, column, open)
                      - pairs.bonus(last, token);
          next = with(open, role, index, item, token, !sameLine);
        } else {
          cost += closed(role, open) + passed(column, open.index(), index) + begun(role, index);
          next = with(Open.at(index), role, index, item, token, true);
        }
        List<Open> all = new ArrayList<>(state.open());
        all.set(column, next);
        placed.add(new State(all, state.cost() + cost, state, item, column, index));
      }
    }
    return placed;
  }

  private Open with(Open open, Role role, int index, int item, Token token, boolean newLine) {
    int side = lines.side(role, index, item);
    return new Open(
        index,
        open.above() + (newLine && side < 0 ? 1 : 0),
        open.beside() + (newLine && side == 0 ? 1 : 0),
        open.below() + (newLine && side > 0 ? 1 : 0),
        item,
        newLine ? item : open.lastItem(),
        newLine ? open.lastItem() : open.previousItem(),
        open.text() + token.plain());
  }

  /**
   * The cost of two lines of another cell between two lines that follow each other: the lines of
   * all cells are equally far apart.
   */
  private double crowded(State state, int column, Open open) {
    double cost = 0;
    for (int other : columns) {
      cost += other != column && state.open().get(other).previousItem() > open.lastItem() ? 1.5 : 0;
    }
    return cost;
  }

  private static double fit(Role role, Token token) {
    boolean stop = token.plain().matches(".*[。；;].*");
    boolean comma = token.plain().matches(".*[，,].*");
    return switch (role) {
      case REASON, TEXT -> 0;
      default -> stop ? 2 : comma ? 0.6 : token.isNumber() ? 1 : 0;
    };
  }

  /** With a bracket at the end of a line most names end. */
  private static double ended(Role role, Token last) {
    return role != Role.REASON && last.plain().endsWith(")") ? 0.6 : 0;
  }

  /** Within a line a text goes on only where a program parts figures from words. */
  private double beside(Token last, int item) {
    char end = last.plain().charAt(last.plain().length() - 1);
    char begin = lines.token(item).plain().charAt(0);
    boolean spaced = Character.isDigit(end) != Character.isDigit(begin);
    return spaced && lines.isNext(last, item) ? 0.2 : 4;
  }

  private double begun(Role role, int index) {
    return role == Role.REASON ? (lines.isFull(index) ? 1.5 : 0.3) : 0;
  }

  /** The cost of rows or projects without a text. */
  private double passed(int column, int from, int to) {
    double cost = 0;
    for (int index = from + 1; index < to; index++) {
      cost +=
          switch (heading.role(column)) {
            case NAME, PROJECT -> NO_NAME;
            case PROJECT_TEXT -> 1;
            default -> 0;
          };
    }
    return cost;
  }

  /** The cost of a cell that is not centred, or in which a bracket stays open. */
  private double closed(Role role, Open open) {
    if (open.end() < 0) {
      return 0;
    }
    int skew = open.above() - open.below();
    double cost =
        lines.isParted(role, open.index())
            ? 0
            : Math.abs(skew) < 2 ? 0.15 * Math.abs(skew) : 1.3 * (Math.abs(skew) - 1);
    boolean beside = open.beside() > 0;
    if ((role == Role.NAME && skew == -1 && !beside)
        || (role == Role.REASON && skew == 1 && !beside)) {
      cost += 1.5; // in a line of one height, names come before the figures, and reasons after them
    }
    if (known.contains(open.text())) {
      cost -= KNOWN;
    }
    return cost + Math.min(1, Math.abs(brackets(open.text())));
  }

  private static int brackets(String text) {
    int open = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open += c == '(' || c == '“' ? 1 : c == ')' || c == '”' ? -1 : 0;
    }
    return open;
  }
}
