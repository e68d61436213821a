package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  static final int WIDTH = 250;

  /** So many are enough to tell which of several tables the tokens fit. */
  static final int NARROW = 60;

  /** Moves that are looked at for each placement; of those to the same shape one is followed. */
  private static final int MOVES = 4;

  /** A placement that costs so much more than another one is not followed. */
  private static final double BEAM = 12;

  private static final int MOST_ROWS = 60;

  /** What a whole table tells can still make up for such a difference. */
  private static final double WIDE_MARGIN = 2.5;

  /** What a gap will cost, likely: a row that is begun and not filled is less promising. */
  private static final double GAP = 0.1;

  /** What a row will cost for which no name is left. */
  private static final double NAMELESS = 2.5;

  /** A token that costs more in a column is hardly one of it. */
  private static final double UNLIKELY = 2.6;

  /** What a token can save where it stands, at most. */
  private static final double MOST_SAVED = 2;

  private final List<Token> tokens;
  private final List<Optional<Token>> cells;
  private final Sense sense;
  private final List<Column> roles;
  private final int width;
  private final int columns;
  private final int mostRows;
  private final int requiredColumns;
  private final Way way;

  /** For each token how many from it on can be the name of a row. */
  private final int[] namesBehind;

  private List<Placement> placements;

  // of the token at hand: its costs in each column, as a further line, and left out

  private int token;
  private final double[] fits;
  private double leftOut;
  private final Map<Integer, Double> joins = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private double bound;

  GridSearch(List<Token> tokens, Sense sense) {
    this(tokens, sense, WIDTH);
  }

  /**
   * @param width how many placements are followed at the same time
   */
  GridSearch(List<Token> tokens, Sense sense, int width) {
    this.width = width;
    this.tokens = tokens;
    this.cells = tokens.stream().map(Optional::of).toList();
    this.sense = sense;
    this.roles = sense.columns();
    this.columns = roles.size();
    this.mostRows = Math.min(MOST_ROWS, tokens.size() / 2 + 2);
    this.fits = new double[columns];
    this.namesBehind = namesBehind();
    this.way = new Way(tokens, sense);
    this.requiredColumns = (int) roles.stream().filter(Column::required).count();
    this.placements = List.of(new Placement(columns, mostRows));
  }

  /** The best placement, with the cells of which it is not certain. */
  record Found(Grid grid, double cost, Set<Integer> uncertain, int columns) {
    boolean isCertain(int row, int column) {
      return !uncertain.contains(row * columns + column);
    }
  }

  /** A way to go on from a placement. */
  private record Move(Placement from, int cell, boolean goesOn, double cost, double promise) {}

  private int[] namesBehind() {
    int[] behind = new int[tokens.size() + 1];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      behind[i] = behind[i + 1] + (sense.cell(tokens.get(i), 0) < UNLIKELY ? 1 : 0);
    }
    return behind;
  }

  Found search() {
    for (token = 0; token < tokens.size(); token++) {
      placements = advance();
    }
    return new Ending(tokens, sense).best(placements);
  }

  private List<Placement> advance() {
    for (int column = 0; column < columns; column++) {
      fits[column] = sense.cell(tokens.get(token), column);
    }
    leftOut = sense.leaveOut(tokens.get(token));
    joins.clear();
    moves.clear();
    bound = Double.POSITIVE_INFINITY;
    for (Placement placement : placements) {
      addMoves(placement);
    }
    keepPromising();
    Map<Long, Placement> kept = new HashMap<>();
    List<Placement> next = new ArrayList<>();
    for (Move move : moves) {
      if (next.size() >= width) {
        break;
      }
      long shape = shape(move);
      Placement same = kept.get(shape);
      if (same == null) {
        Placement placement = apply(move);
        kept.put(shape, placement);
        next.add(placement);
      } else if (move.cost() - same.cost() < WIDE_MARGIN) {
        same.step().addRival(move.from().step().then(token, move.cell(), move.cost()));
      }
    }
    return next;
  }

  /** Sorts the moves, but for those that will not be reached: most moves are among these. */
  private void keepPromising() {
    double[] promises = moves.stream().mapToDouble(Move::promise).sorted().toArray();
    double last = promises[Math.min(promises.length - 1, MOVES * width)];
    double most = Math.min(bound, last);
    moves.removeIf(move -> move.promise() > most);
    moves.sort(Comparator.comparingDouble(Move::promise));
  }

  private Placement apply(Move move) {
    Step step = move.from().step().then(token, move.cell(), move.cost());
    if (move.cell() == Step.LEFT_OUT) {
      return move.from().leaveOut(step);
    }
    return move.goesOn()
        ? move.from().goOn(step, move.cell())
        : move.from().begin(step, move.cell(), isTotal(move.cell()));
  }

  /**
   * Placements that fill the same cells, stand at the same place and can go on in the same cells of
   * the paragraph are alike from here on.
   */
  private long shape(Move move) {
    Placement from = move.from();
    boolean placed = move.cell() >= 0 && !move.goesOn();
    int row = placed ? move.cell() / columns : -1;
    int column = placed ? move.cell() % columns : -1;
    boolean total = placed && isTotal(move.cell());
    long shape = 17;
    for (int i = 0; i < columns; i++) {
      shape = mix(shape, i == column ? from.filled(i) | 1L << row : from.filled(i));
    }
    shape = mix(shape, open(move));
    shape = mix(shape, placed && !total ? row : from.row());
    return mix(shape, placed && !total ? column : from.column());
  }

  /** The cells of text that can go on in the paragraph, whatever their order. */
  private long open(Move move) {
    Placement from = move.from();
    long open = 0;
    int paragraph = tokens.get(token).first().paragraph();
    for (int at = 0; at < Placement.RECENT; at++) {
      int cell = from.recent(at);
      boolean text = cell >= 0 && cell != move.cell() && isText(cell);
      if (text && tokens.get(from.recentToken(at)).last().paragraph() == paragraph) {
        open += mix(cell, from.recentToken(at));
      }
    }
    return move.cell() >= 0 && isText(move.cell()) ? open + mix(move.cell(), token) : open;
  }

  private static long mix(long hash, long value) {
    long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }

  private void addMoves(Placement from) {
    int rows = Long.bitCount(from.filled(0)) + namesBehind[token + 1];
    double nameless = NAMELESS * Math.max(0, sense.fewestRows() - rows);
    double open = GAP * openGaps(from);
    add(from, Step.LEFT_OUT, false, from.cost() + leftOut, open + nameless);
    addFurtherLines(from, open + nameless);
    for (int column = 0; column < columns; column++) {
      if (fits[column] >= Sense.NEVER) {
        continue;
      }
      if (roles.get(column).role().isTotal()) {
        if (!from.isFilled(0, column)) {
          add(from, column, false, from.cost() + fits[column] + 0.2, open + nameless);
        }
      } else {
        addCells(from, column, open, nameless);
      }
    }
  }

  private void addFurtherLines(Placement from, double gaps) {
    for (int at = 0; at < Placement.RECENT; at++) {
      int cell = from.recent(at);
      if (cell < 0 || !isText(cell) || !from.isLatest(at)) {
        continue;
      }
      int last = from.recentToken(at);
      int column = cell % columns;
      double on =
          joins.computeIfAbsent(
              last * columns + column,
              key -> sense.goesOn(tokens.get(last), tokens.get(token), column));
      if (on < Sense.NEVER) {
        boolean adjacent = from.previous() == last;
        add(from, cell, true, from.cost() + on + (adjacent ? 0 : 0.4), gaps);
      }
    }
  }

  private void addCells(Placement from, int column, double open, double nameless) {
    double fit = from.cost() + fits[column] + follows(from, column);
    double named = column == 0 ? Math.max(0, nameless - NAMELESS) : nameless;
    double filled = roles.get(column).required() ? -GAP : 0;
    int highest = from.highestBlank(column);
    int below = from.belowLowest(column);
    addCell(from, highest, column, fit, open + filled + named);
    if (below != highest) {
      addCell(from, below, column, fit, open + filled + named);
    }
    for (int row = from.row(); row <= from.row() + 1; row++) {
      if (row >= 0 && row != highest && row != below && !from.isFilled(row, column)) {
        addCell(from, row, column, fit, open + filled + named);
      }
    }
  }

  private void addCell(Placement from, int row, int column, double fit, double gaps) {
    if (row > from.rows() || row >= mostRows) {
      return;
    }
    double cost = fit + way.cost(from, token, row, column);
    double promise = gaps + (row >= from.rows() ? GAP * requiredColumns : 0);
    if (cost + promise - MOST_SAVED < bound) {
      cost += neighbours(from, row, column);
      add(from, row * columns + column, false, cost, promise);
    }
  }

  private void add(Placement from, int cell, boolean goesOn, double cost, double gaps) {
    double along = cell == Step.LEFT_OUT ? 0 : way.alongLine(from, token, cell);
    double total = cost + along;
    double promise = total + gaps;
    if (promise <= bound) {
      bound = Math.min(bound, promise + BEAM);
      moves.add(new Move(from, cell, goesOn, total, promise));
    }
  }

  private double follows(Placement from, int column) {
    for (int at = 0; at < Placement.RECENT; at++) {
      if (from.recent(at) >= 0 && from.recent(at) % columns == column) {
        return sense.follows(tokens.get(from.recentToken(at)), tokens.get(token), column);
      }
    }
    return 0;
  }

  private int openGaps(Placement from) {
    int gaps = requiredColumns * from.rows();
    for (int column = 0; column < columns; column++) {
      gaps -= roles.get(column).required() ? Long.bitCount(from.filled(column)) : 0;
    }
    return gaps;
  }

  private double neighbours(Placement from, int row, int column) {
    return sense.beside(
        tokens.get(token),
        column,
        other ->
            other != column && from.isFilled(row, other)
                ? cells.get(from.first(row, other))
                : Optional.empty());
  }

  private boolean isText(int cell) {
    return roles.get(cell % columns).role().isText();
  }

  private boolean isTotal(int cell) {
    return roles.get(cell % columns).role().isTotal();
  }
}
