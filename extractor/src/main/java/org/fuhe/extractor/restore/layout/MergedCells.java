package org.fuhe.extractor.restore.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuhe.extractor.restore.layout.RowSegmenter.Span;
import org.fuhe.model.Printed;

/**
 * Finds out how far the merged cells of a column go.
 *
 * <p>Nothing is printed where a merged cell ends; but its text stands in the middle of the rows
 * that it covers, and the cells cover the rows without a gap. So the lines of the column are taken
 * together to cells, and the rows are given to the cells, in the way that puts every text nearest
 * to the middle of its rows.
 */
final class MergedCells {
  private static final int MOST_LINES = 12;

  /** Rows tried beyond the one that would put a text exactly in the middle. */
  private static final int REACH = 3;

  private static final int MOST_STATES = 24;
  private static final int MOST_ROWS_OF_A_PAGE = 200;
  private static final double MOST_OFF_CENTRE = 8;
  private static final double OUTSIDE = 1.5;

  /** A cell that a page break goes through has its text anywhere in one of the parts. */
  private static final double PAGE_BREAK = 1.1;

  private static final double NO_TEXT_AT_THE_EDGE = 2.5;
  private static final double NO_TEXT = 4;
  private static final double KNOWN_LEVEL = -0.5;
  private static final double UNKNOWN_LEVEL = 0.5;

  /** （40分） is the end of a cell and not its beginning. */
  private static final double MARKS_WITHOUT_NAME = 2;

  private static final double LINE_LEFT_OVER = 5;
  private static final double DISTANT = 0.6;
  private static final double ACROSS_A_BOUNDARY = 2;
  private static final double ACROSS_A_WALL = 3;

  private final Grid grid;
  private final List<Span> rows;
  private final Scale scale;
  private final int column;
  private final Words words;
  private final Clues clues;
  private final List<Integer> lines;
  private final int columnWidth;

  MergedCells(Grid grid, List<Span> rows, Scale scale, int column, Words words, Clues clues) {
    this.grid = grid;
    this.rows = rows;
    this.scale = scale;
    this.column = column;
    this.words = words;
    this.clues = clues;
    this.lines = grid.linesOf(column);
    this.columnWidth = grid.widthOf(column);
  }

  /**
   * What else tells where a cell ends.
   *
   * @param boundaries the rows at which a cell of a finer column begins, where this one's are
   *     expected, too; empty when every row will do
   * @param walls the rows at which a cell of a coarser column begins, which no cell goes beyond
   * @param weights the full marks of the rows
   * @param sense what the rows mean; nothing for a column that is no level
   */
  record Clues(
      Set<Integer> boundaries,
      NavigableSet<Integer> walls,
      Weights weights,
      Optional<LevelSense> sense) {}

  /**
   * A merged cell: its text, and the rows from one to another, both inclusive.
   *
   * @param lines where the text stands; nowhere when the last line is before the first
   */
  record Cell(Printed printed, int from, int to, Span lines) {}

  /** The best way to have given out some lines and rows, and the step that led there. */
  private record State(double cost, int lines, int rows, int linesBefore, int rowsBefore) {}

  List<Cell> cells() {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Map<Integer, State>> states = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      states.add(new TreeMap<>());
    }
    states.get(0).put(0, new State(0, 0, 0, -1, -1));
    for (int used = 0; used <= lines.size(); used++) {
      leaveRowsWithoutText(states.get(used), used);
      if (used < lines.size()) {
        for (State state : cheapest(states.get(used))) {
          giveRows(states, state);
        }
      }
    }
    return trace(states);
  }

  private static List<State> cheapest(Map<Integer, State> states) {
    return states.values().stream()
        .sorted(Comparator.comparingDouble(State::cost))
        .limit(MOST_STATES)
        .toList();
  }

  private static void offer(Map<Integer, State> states, State state) {
    State known = states.get(state.rows);
    if (known == null || state.cost < known.cost) {
      states.put(state.rows, state);
    }
  }

  /** Rows before the first text or behind the last one go on with a cell of another page. */
  private void leaveRowsWithoutText(Map<Integer, State> states, int used) {
    boolean atTheEdge = used == 0 || used == lines.size();
    int next = used == lines.size() ? rows.size() : scale.rowAt(lines.get(used));
    for (State state : cheapest(states)) {
      for (int row = Math.max(state.rows + 1, next - 2 * REACH - 8);
          row <= Math.min(next, rows.size());
          row++) {
        double cost = state.cost + (atTheEdge ? NO_TEXT_AT_THE_EDGE : NO_TEXT) + boundary(row);
        offer(states, new State(cost, used, row, used, state.rows));
      }
    }
  }

  private void giveRows(List<Map<Integer, State>> states, State state) {
    if (state.rows == rows.size()) {
      offer(
          states.get(lines.size()),
          new State(
              state.cost + LINE_LEFT_OVER * (lines.size() - state.lines),
              lines.size(),
              rows.size(),
              state.lines,
              state.rows));
      return;
    }
    double text = 0;
    for (int end = state.lines + 1;
        end <= Math.min(lines.size(), state.lines + MOST_LINES);
        end++) {
      if (end - state.lines > 1) {
        text += wrapping(lines.get(end - 2), lines.get(end - 1));
      }
      double together = text + known(state.lines, end);
      Optional<BigDecimal> marks = marks(state.lines, end);
      String printed = grid.printed(lines.get(state.lines), lines.get(end - 1), column).text();
      for (int last : lastRows(state, end)) {
        double cost =
            state.cost
                + together
                + clues.weights.doubt(state.rows, last, marks)
                + sense(printed, state.rows, last)
                + offCentre(state.lines, end, state.rows, last)
                + boundary(last + 1)
                + ACROSS_A_WALL * clues.walls.subSet(state.rows, false, last, true).size();
        offer(states.get(end), new State(cost, end, last + 1, state.lines, state.rows));
      }
    }
  }

  private double sense(String text, int firstRow, int lastRow) {
    return clues.sense.map(sense -> sense.against(text, firstRow, lastRow)).orElse(0.0);
  }

  private double boundary(int row) {
    return clues.boundaries.isEmpty() || row == rows.size() || clues.boundaries.contains(row)
        ? 0
        : ACROSS_A_BOUNDARY;
  }

  private double wrapping(int upper, int lower) {
    double cost =
        Wrapping.cost(
            grid.role(column),
            grid.cell(upper, column).orElseThrow(),
            grid.cell(lower, column).orElseThrow(),
            columnWidth);
    if (grid.strip(upper).page() != grid.strip(lower).page()) {
      return cost + 1;
    }
    return cost + Math.max(0, grid.height(lower) - grid.height(upper) - 3) * DISTANT;
  }

  /** The full marks that the text itself declares: {@code 产出指标（50分）}. */
  private Optional<BigDecimal> marks(int from, int end) {
    return grid.role(column) == Role.LEVEL
        ? words.label(grid.printed(lines.get(from), lines.get(end - 1), column).text()).fullMarks()
        : clues.weights.usual();
  }

  private double known(int from, int end) {
    if (grid.role(column) != Role.LEVEL) {
      return 0;
    }
    String first = grid.cell(lines.get(from), column).orElseThrow().text();
    double cost = words.label(first).words().isEmpty() ? MARKS_WITHOUT_NAME : 0;
    String text = grid.printed(lines.get(from), lines.get(end - 1), column).text();
    return cost + (words.isLevel(text) ? KNOWN_LEVEL : UNKNOWN_LEVEL * (end - from));
  }

  /** The rows at which a cell can end whose text is to stand in its middle. */
  private Set<Integer> lastRows(State state, int end) {
    Set<Integer> found = new TreeSet<>();
    int middle = scale.rowAt(2 * centre(state.lines, end) - scale.top(state.rows));
    for (int row = middle - REACH; row <= middle + REACH; row++) {
      found.add(row);
    }
    int lastOnPage = lastRowOnPageOf(lines.get(end - 1));
    for (int row = lastOnPage; row <= lastOnPage + 2 * REACH; row++) {
      found.add(row);
    }
    if (end == lines.size()) {
      found.add(rows.size() - 1);
    }
    found.removeIf(row -> row < state.rows || row >= rows.size());
    return found;
  }

  private int lastRowOnPageOf(int line) {
    int page = grid.strip(line).page();
    int row = scale.rowAt(line);
    int furthest = Math.min(rows.size() - 1, row + MOST_ROWS_OF_A_PAGE);
    while (row < furthest && grid.strip(rows.get(row + 1).from()).page() == page) {
      row++;
    }
    return row;
  }

  private double offCentre(int from, int end, int firstRow, int lastRow) {
    double text = centre(from, end);
    double distance = Math.abs(text - (scale.top(firstRow) + scale.bottom(lastRow)) / 2);
    int page = grid.strip(lines.get(from)).page();
    boolean severalPages =
        grid.strip(rows.get(firstRow).from()).page() != grid.strip(rows.get(lastRow).to()).page();
    if (severalPages) {
      distance = Math.min(distance, Math.abs(text - centreOnPage(firstRow, lastRow, page)));
    }
    if (severalPages) {
      distance = Math.min(distance, PAGE_BREAK);
    }
    // as a line can be half a line off, small distances say little, and larger ones all the more
    double cost =
        distance < 1 ? distance * distance / 2 : Math.min(MOST_OFF_CENTRE, distance - 0.5);
    if (firstRow > 0 && lines.get(from) <= rows.get(firstRow - 1).to()) {
      cost += OUTSIDE;
    }
    if (lastRow + 1 < rows.size() && lines.get(end - 1) >= rows.get(lastRow + 1).from()) {
      cost += OUTSIDE;
    }
    return cost;
  }

  private double centre(int from, int end) {
    return (scale.heightOf(lines.get(from)) + scale.heightOf(lines.get(end - 1))) / 2;
  }

  private double centreOnPage(int firstRow, int lastRow, int page) {
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int row = firstRow; row <= lastRow; row++) {
      if (grid.strip(rows.get(row).from()).page() == page) {
        top = Math.min(top, scale.top(row));
        bottom = Math.max(bottom, scale.bottom(row));
      }
    }
    return (top + bottom) / 2;
  }

  private List<Cell> trace(List<Map<Integer, State>> states) {
    List<Cell> cells = new ArrayList<>();
    State state = states.get(lines.size()).get(rows.size());
    int end = lines.size();
    while (state != null && state.linesBefore >= 0) {
      // lines for which no row was left belong to the last cell
      if (state.rowsBefore < state.rows) {
        Span span =
            state.linesBefore == end
                ? new Span(0, -1)
                : new Span(lines.get(state.linesBefore), lines.get(end - 1));
        Printed printed = grid.printed(span.from(), span.to(), column);
        cells.add(new Cell(printed, state.rowsBefore, state.rows - 1, span));
        end = state.linesBefore;
      }
      state = states.get(state.linesBefore).get(state.rowsBefore);
    }
    Collections.reverse(cells);
    return cells;
  }
}
