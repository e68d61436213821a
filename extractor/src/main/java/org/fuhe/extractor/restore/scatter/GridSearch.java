package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the tokens of a table in its cells, in their printed order, at the least cost.
 *
 * <p>Neighbours of a row are mostly printed one after the other, cells of a column from the top
 * down; a token either goes on with the row, or fills the highest gap of its column, or begins a
 * row. The search keeps the most promising placements after each token. A cell that placements of
 * nearly the same cost fill in different ways is uncertain.
 */
final class GridSearch {
  /** Placements that are followed at the same time. */
  private static final int WIDTH = 250;

  private static final int MOST_ROWS = 60;

  /** Placements whose costs differ by less are not told apart. */
  private static final double MARGIN = 0.7;

  private static final int MOST_RIVALS = 6;

  /** What a whole table tells can still make up for such a difference. */
  private static final double WIDE_MARGIN = 2.5;

  /** The ends whose rivals are looked at. */
  private static final int MOST_ENDS = 3;

  /** What a gap will cost, likely: a row that is begun and not filled is less promising. */
  private static final double GAP = 0.1;

  /** What a row will cost for which no name is left. */
  private static final double NAMELESS = 2.5;

  /** A token that costs more in a column is hardly one of it. */
  private static final double UNLIKELY = 2.6;

  private static final double ACROSS_LEVEL = 0.6;

  /** Cells that a further line can belong to. */
  private static final int RECENT = 8;

  private final List<Token> tokens;
  private final Sense sense;
  private final int columns;
  private final int mostRows;
  private final int requiredColumns;

  /**
   * For each token whether a level with a paragraph of its own stands before it: a row may end
   * there.
   */
  private final boolean[] breaks;

  /** The costs of the token at hand in each column, and behind each token as a further line. */
  private final double[] fits;

  private double leftOut;

  /** For each token how many from it on can be the name of a row. */
  private final int[] namesBehind;

  private final Map<Integer, Double> joins = new HashMap<>();

  GridSearch(List<Token> tokens, Sense sense) {
    this.tokens = tokens;
    this.sense = sense;
    this.columns = sense.columns().size();
    this.mostRows = Math.min(MOST_ROWS, tokens.size() / 2 + 2);
    this.fits = new double[columns];
    this.namesBehind = namesBehind();
    this.breaks = breaks(tokens);
    this.requiredColumns = (int) sense.columns().stream().filter(Column::required).count();
  }

  /** The best placement, with the cells of which it is not certain. */
  record Found(Grid grid, double cost, Set<Integer> uncertain, int columns) {
    boolean isCertain(int row, int column) {
      return !uncertain.contains(row * columns + column);
    }
  }

  private static boolean[] breaks(List<Token> tokens) {
    boolean[] breaks = new boolean[tokens.size()];
    for (int i = 1; i < tokens.size(); i++) {
      Token level = tokens.get(i - 1);
      breaks[i] =
          level.isLevel()
              && (i < 2 || tokens.get(i - 2).last().paragraph() != level.first().paragraph());
    }
    return breaks;
  }

  private int[] namesBehind() {
    int[] behind = new int[tokens.size() + 1];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      behind[i] = behind[i + 1] + (sense.cell(tokens.get(i), 0) < UNLIKELY ? 1 : 0);
    }
    return behind;
  }

  /** A step: a token in a cell, or left out ({@code cell} is -1). */
  private static final class Step {
    private final @Nullable Step before;
    private final int token;
    private final int cell;
    private final double cost;
    private final List<Rival> rivals = new ArrayList<>(0);

    private Step(@Nullable Step before, int token, int cell, double cost) {
      this.before = before;
      this.token = token;
      this.cell = cell;
      this.cost = cost;
    }
  }

  /** A placement that was given up for one of the same shape. */
  private record Rival(Step step, double behind) {}

  private static final class State {
    private Step step;
    private final long[] filled;
    private final int[] first;
    private final int[] last;
    private int rows;
    private int row;
    private int column;
    private int previous;
    private final int[] recent;

    private State(Step step, int columns, int cells) {
      this.step = step;
      this.filled = new long[columns];
      this.first = new int[cells];
      this.last = new int[cells];
      this.recent = new int[RECENT];
      Arrays.fill(first, -1);
      Arrays.fill(last, -1);
      Arrays.fill(recent, -1);
      this.row = -1;
      this.column = -1;
      this.previous = -1;
    }

    private State(State from) {
      this.step = from.step;
      this.filled = from.filled.clone();
      this.first = from.first.clone();
      this.last = from.last.clone();
      this.recent = from.recent.clone();
      this.rows = from.rows;
      this.row = from.row;
      this.column = from.column;
      this.previous = from.previous;
    }

    private boolean isFilled(int row, int column) {
      return (filled[column] >> row & 1) == 1;
    }
  }

  /** A way to go on from a state. */
  private record Move(State from, int cell, boolean goesOn, double cost, double promise) {}

  Found search() {
    int cells = mostRows * columns;
    List<State> states = List.of(new State(new Step(null, -1, -1, 0), columns, cells));
    for (int token = 0; token < tokens.size(); token++) {
      states = advance(states, token);
    }
    return best(states);
  }

  private List<State> advance(List<State> states, int token) {
    for (int column = 0; column < columns; column++) {
      fits[column] = sense.cell(tokens.get(token), column);
    }
    joins.clear();
    leftOut = sense.leaveOut(tokens.get(token));
    List<Move> moves = new ArrayList<>();
    for (State state : states) {
      addMoves(state, token, moves);
    }
    moves.sort(Comparator.comparingDouble(Move::promise));
    Map<Long, State> kept = new HashMap<>();
    List<State> next = new ArrayList<>();
    for (Move move : moves) {
      if (next.size() >= WIDTH) {
        break;
      }
      long shape = shape(move, token);
      State same = kept.get(shape);
      if (same == null) {
        State state = apply(move, token);
        kept.put(shape, state);
        next.add(state);
      } else if (move.cost() - same.step.cost < WIDE_MARGIN
          && same.step.rivals.size() < MOST_RIVALS) {
        Step step = new Step(move.from().step, token, move.cell(), move.cost());
        same.step.rivals.add(new Rival(step, move.cost() - same.step.cost));
      }
    }
    return next;
  }

  /**
   * Placements that fill the same cells, stand at the same place and can go on in the same cells of
   * the paragraph are alike from here on.
   */
  private long shape(Move move, int token) {
    State from = move.from();
    boolean placed = move.cell() >= 0 && !move.goesOn();
    int row = placed ? move.cell() / columns : -1;
    int column = placed ? move.cell() % columns : -1;
    boolean total = placed && sense.columns().get(column).role().isTotal();
    long shape = 17;
    for (int i = 0; i < columns; i++) {
      shape = mix(shape, i == column ? from.filled[i] | 1L << row : from.filled[i]);
    }
    long open = 0;
    int paragraph = tokens.get(token).first().paragraph();
    for (int cell : from.recent) {
      boolean text =
          cell >= 0 && cell != move.cell() && sense.columns().get(cell % columns).role().isText();
      if (text && tokens.get(from.last[cell]).last().paragraph() == paragraph) {
        open += mix(cell, from.last[cell]);
      }
    }
    if (move.cell() >= 0 && sense.columns().get(move.cell() % columns).role().isText()) {
      open += mix(move.cell(), token);
    }
    shape = mix(shape, open);
    shape = mix(shape, placed && !total ? row : from.row);
    return mix(shape, placed && !total ? column : from.column);
  }

  private static long mix(long hash, long value) {
    long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }

  private void addMoves(State state, int token, List<Move> moves) {
    Token next = tokens.get(token);
    double cost = state.step.cost;
    double gaps = GAP * openGaps(state);
    int rows = Long.bitCount(state.filled[0]) + namesBehind[token + 1];
    double nameless = NAMELESS * Math.max(0, sense.fewestRows() - rows);
    moves.add(move(state, -1, false, cost + leftOut, gaps + nameless));
    for (int cell : state.recent) {
      boolean text = cell >= 0 && sense.columns().get(cell % columns).role().isText();
      if (text && isLatest(state, cell)) {
        int last = state.last[cell];
        int column = cell % columns;
        double on =
            joins.computeIfAbsent(
                last * columns + column, key -> sense.goesOn(tokens.get(last), next, column));
        if (on < Sense.NEVER) {
          boolean adjacent = state.previous == state.last[cell];
          moves.add(move(state, cell, true, cost + on + (adjacent ? 0 : 0.4), gaps + nameless));
        }
      }
    }
    for (int column = 0; column < columns; column++) {
      double fit = fits[column];
      if (fit >= Sense.NEVER) {
        continue;
      }
      if (sense.columns().get(column).role().isTotal()) {
        if (!state.isFilled(0, column)) {
          moves.add(move(state, column, false, cost + fit + 0.2, gaps + nameless));
        }
        continue;
      }
      fit += follows(state, next, column);
      for (int row : rowsFor(state, column)) {
        double change = required(column) ? -GAP : 0;
        change += row >= state.rows ? GAP * requiredColumns : 0;
        moves.add(
            move(
                state,
                row * columns + column,
                false,
                cost + fit + way(state, token, row, column) + neighbours(state, next, row, column),
                gaps + change + (column == 0 ? Math.max(0, nameless - NAMELESS) : nameless)));
      }
    }
  }

  private double follows(State state, Token token, int column) {
    for (int cell : state.recent) {
      if (cell >= 0 && cell % columns == column) {
        return sense.follows(tokens.get(state.last[cell]), token, column);
      }
    }
    return 0;
  }

  /** The lines of a column follow each other: none goes on with a cell above the last one. */
  private boolean isLatest(State state, int cell) {
    for (int other : state.recent) {
      if (other == cell) {
        return true;
      }
      if (other >= 0 && other % columns == cell % columns) {
        return false;
      }
    }
    return false;
  }

  private Set<Integer> rowsFor(State state, int column) {
    Set<Integer> rows = new HashSet<>();
    long filled = state.filled[column];
    rows.add(Long.numberOfTrailingZeros(~filled));
    rows.add(64 - Long.numberOfLeadingZeros(filled));
    rows.add(state.row);
    rows.add(state.row + 1);
    rows.removeIf(
        row -> row < 0 || row > state.rows || row >= mostRows || state.isFilled(row, column));
    return rows;
  }

  /** What the way from the last cell to this one costs. */
  private double way(State state, int token, int row, int column) {
    if (state.row < 0) {
      return column == 0 ? 0 : 0.4;
    }
    boolean sameParagraph =
        state.previous >= 0
            && tokens.get(state.previous).last().paragraph()
                == tokens.get(token).first().paragraph();
    double holes = 0;
    if (sense.columns().get(column).required()) {
      int highest = Long.numberOfTrailingZeros(~state.filled[column]);
      holes = highest < row ? column == 0 ? 1.3 : 0.5 : 0;
    }
    if (row == state.row) {
      holes += breaks[token] ? ACROSS_LEVEL : 0;
      return holes
          + (column > state.column
              ? sense.gap() * gaps(state, row, state.column, column)
              : back(state, column, sameParagraph));
    }
    if (row == state.row + 1 && column == state.column) {
      return holes + (sameParagraph ? 0.5 : 0.8);
    }
    if (row == state.rows && column == 0) {
      return holes + 0.3 * Math.min(2, gaps(state, state.row, state.column, columns));
    }
    return holes + (row == state.row + 1 ? 0.6 : 0.9);
  }

  /**
   * Cells of one line are printed from the left; a cell of several lines begins above the others.
   */
  private double back(State state, int column, boolean sameParagraph) {
    boolean lines = sense.columns().get(column).role().isText() && column == 0;
    return sameParagraph && !lines && column != state.column ? 1.4 : 1;
  }

  private static Move move(State from, int cell, boolean goesOn, double cost, double gaps) {
    return new Move(from, cell, goesOn, cost, cost + gaps);
  }

  private int openGaps(State state) {
    int gaps = requiredColumns * state.rows;
    for (int column = 0; column < columns; column++) {
      gaps -= required(column) ? Long.bitCount(state.filled[column]) : 0;
    }
    return gaps;
  }

  private boolean required(int column) {
    return sense.columns().get(column).required();
  }

  /** The required cells between two columns that are blank still. */
  private int gaps(State state, int row, int from, int to) {
    int gaps = 0;
    for (int column = from + 1; column < to; column++) {
      Column between = sense.columns().get(column);
      gaps +=
          between.required() && !between.role().isTotal() && !state.isFilled(row, column) ? 1 : 0;
    }
    return gaps;
  }

  private double neighbours(State state, Token token, int row, int column) {
    return sense.beside(
        token,
        column,
        other ->
            other != column && state.isFilled(row, other)
                ? Optional.of(tokens.get(state.first[row * columns + other]))
                : Optional.empty());
  }

  private State apply(Move move, int token) {
    State state = new State(move.from());
    state.step = new Step(move.from().step, token, move.cell(), move.cost());
    int cell = move.cell();
    if (cell < 0) {
      return state;
    }
    state.previous = token;
    state.last[cell] = token;
    if (!move.goesOn()) {
      int row = cell / columns;
      int column = cell % columns;
      state.first[cell] = token;
      state.filled[column] |= 1L << row;
      if (!sense.columns().get(column).role().isTotal()) {
        state.rows = Math.max(state.rows, row + 1);
        state.row = row;
        state.column = column;
      }
    }
    remember(state, cell);
    return state;
  }

  private static void remember(State state, int cell) {
    int at = 0;
    while (at < RECENT - 1 && state.recent[at] != cell) {
      at++;
    }
    System.arraycopy(state.recent, 0, state.recent, 1, at);
    state.recent[0] = cell;
  }

  private Found best(List<State> states) {
    List<Ended> ended = new ArrayList<>();
    for (State state : states) {
      ended.add(end(state.step, cellsOf(state.step), 0));
    }
    ended.sort(Comparator.comparingDouble(Ended::cost));
    for (Ended other : List.copyOf(ended.subList(0, Math.min(ended.size(), MOST_ENDS)))) {
      ended.addAll(rivals(other));
    }
    ended.sort(Comparator.comparingDouble(Ended::cost));
    Ended best = ended.get(0);
    Set<Integer> uncertain = new HashSet<>();
    for (Ended other : ended) {
      if (other.cost() - best.cost() < MARGIN) {
        addDifferences(best.grid().cells, other.grid().cells, uncertain);
      }
    }
    return new Found(best.grid(), best.cost(), uncertain, columns);
  }

  /** The placements that were given up on the way to this one, gone on with as this one did. */
  private List<Ended> rivals(Ended end) {
    List<Ended> rivals = new ArrayList<>();
    for (Step step = end.step(); step != null; step = step.before) {
      for (Rival rival : step.rivals) {
        int[] cells = cellsOf(rival.step());
        System.arraycopy(
            end.grid().cells, step.token + 1, cells, step.token + 1, cells.length - step.token - 1);
        rivals.add(end(end.step(), cells, rival.behind()));
      }
    }
    return rivals;
  }

  private Ended end(Step step, int[] cells, double behind) {
    int rows = 0;
    for (int cell : cells) {
      boolean total = cell >= 0 && sense.columns().get(cell % columns).role().isTotal();
      rows = Math.max(rows, cell < 0 || total ? 0 : cell / columns + 1);
    }
    Placed grid = new Placed(tokens, columns, cells, rows);
    return new Ended(step, grid, step.cost + behind + sense.whole(grid));
  }

  private record Ended(Step step, Placed grid, double cost) {}

  private int[] cellsOf(Step end) {
    int[] cells = new int[tokens.size()];
    Arrays.fill(cells, -1);
    for (Step step = end; step != null && step.token >= 0; step = step.before) {
      cells[step.token] = step.cell;
    }
    return cells;
  }

  /** Adds the cells whose texts differ between two placements. */
  private void addDifferences(int[] one, int[] two, Set<Integer> uncertain) {
    Map<Integer, StringBuilder> first = texts(one);
    Map<Integer, StringBuilder> second = texts(two);
    Set<Integer> cells = new HashSet<>(first.keySet());
    cells.addAll(second.keySet());
    for (int cell : cells) {
      String left = first.getOrDefault(cell, new StringBuilder()).toString();
      String right = second.getOrDefault(cell, new StringBuilder()).toString();
      if (!left.equals(right)) {
        uncertain.add(cell);
      }
    }
  }

  private Map<Integer, StringBuilder> texts(int[] cells) {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    for (int token = 0; token < cells.length; token++) {
      if (cells[token] >= 0) {
        texts
            .computeIfAbsent(cells[token], cell -> new StringBuilder())
            .append(tokens.get(token).plain());
      }
    }
    return texts;
  }

  /** A placement, cell by token. */
  private static final class Placed implements Grid {

    private final int columns;
    private final int[] cells;
    private final int rows;
    private final Map<Integer, List<Token>> byCell = new HashMap<>();

    private Placed(List<Token> tokens, int columns, int[] cells, int rows) {

      this.columns = columns;
      this.cells = cells;
      this.rows = rows;
      for (int token = 0; token < cells.length; token++) {
        if (cells[token] >= 0) {
          byCell.computeIfAbsent(cells[token], cell -> new ArrayList<>()).add(tokens.get(token));
        }
      }
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public Optional<Token> cell(int row, int column) {
      List<Token> cell = tokens(row, column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell.get(0));
    }

    @Override
    public List<Token> tokens(int row, int column) {
      return byCell.getOrDefault(row * columns + column, List.of());
    }
  }
}
