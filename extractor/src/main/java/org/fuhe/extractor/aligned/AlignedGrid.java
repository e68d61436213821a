package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Box;
import org.fuhe.model.Printed;

/** Makes a table of lines, where they are one. */
final class AlignedGrid {
  /** The share of cells with a text that lines of prose with wide gaps do not reach. */
  private static final double FILLED = 0.4;

  private final Columns columns;
  private final Rows rows;
  private final Box box;
  private final double em;
  private final Map<Range, List<Piece>> cells = new LinkedHashMap<>();
  private final boolean[][] taken;

  /** The rows and columns of a cell, the last ones included. */
  private record Range(int top, int left, int bottom, int right) {
    int size() {
      return (bottom - top + 1) * (right - left + 1);
    }
  }

  private AlignedGrid(Columns columns, Rows rows, Box box, double em) {
    this.columns = columns;
    this.rows = rows;
    this.box = box;
    this.em = em;
    this.taken = new boolean[rows.count()][columns.count()];
  }

  /** Returns the table; empty when the lines make none. */
  static Optional<Grid> of(List<Band> bands, List<Edge> rulings, double em) {
    long withColumns = bands.stream().filter(Band::hasColumns).count();
    Columns columns = Columns.of(bands, em);
    if (withColumns < 2 || columns.count() < 2) {
      return Optional.empty();
    }
    Box box = bands.stream().map(Band::box).reduce(Piece::around).orElseThrow();
    List<Edge> across = rulings.stream().filter(edge -> isAcross(edge, box)).toList();
    Rows rows = Rows.of(bands, columns, across, em);
    if (rows.count() < 2 || (rows.count() == 2 && columns.count() == 2)) {
      return Optional.empty();
    }
    AlignedGrid grid = new AlignedGrid(columns, rows, box, em);
    grid.place(bands);
    return grid.isFilled() ? Optional.of(grid.grid()) : Optional.empty();
  }

  private static boolean isAcross(Edge edge, Box box) {
    double overlap = Math.min(edge.to(), box.right()) - Math.max(edge.from(), box.left());
    return overlap > 0.5 * (box.right() - box.left());
  }

  private void place(List<Band> bands) {
    Map<Range, List<Piece>> wanted = new LinkedHashMap<>();
    for (int i = 0; i < bands.size(); i++) {
      for (Piece piece : bands.get(i).pieces()) {
        Range range =
            new Range(
                rows.first().get(i),
                columns.first(piece, em),
                rows.last().get(i),
                columns.last(piece, em));
        wanted.computeIfAbsent(range, of -> new ArrayList<>()).add(piece);
      }
    }
    wanted.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getKey().size()))
        .forEach(entry -> put(entry.getKey(), entry.getValue()));
  }

  /** Puts texts into a cell; one that is partly taken is the first of its fields. */
  private void put(Range range, List<Piece> pieces) {
    Range cell = range;
    if (isTaken(range)) {
      cell = new Range(range.top(), range.left(), range.top(), range.left());
      for (Range there : cells.keySet()) {
        if (range.top() >= there.top()
            && range.top() <= there.bottom()
            && range.left() >= there.left()
            && range.left() <= there.right()) {
          cell = there;
        }
      }
    }
    for (int row = cell.top(); row <= cell.bottom(); row++) {
      for (int column = cell.left(); column <= cell.right(); column++) {
        taken[row][column] = true;
      }
    }
    cells.computeIfAbsent(cell, of -> new ArrayList<>()).addAll(pieces);
  }

  private boolean isTaken(Range range) {
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        if (taken[row][column]) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFilled() {
    int filled = cells.keySet().stream().mapToInt(Range::size).sum();
    return filled >= FILLED * rows.count() * columns.count();
  }

  private Grid grid() {
    List<Cell> all = new ArrayList<>();
    cells.forEach((range, pieces) -> all.add(cell(range, pieces)));
    for (int row = 0; row < rows.count(); row++) {
      for (int column = 0; column < columns.count(); column++) {
        if (!taken[row][column]) {
          all.add(cell(new Range(row, column, row, column), List.of()));
        }
      }
    }
    all.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Grid(box, rows.count(), columns.count(), all);
  }

  private Cell cell(Range range, List<Piece> pieces) {
    List<Piece> inOrder =
        pieces.stream()
            .sorted(Comparator.comparingDouble(Piece::middle).thenComparingDouble(Piece::left))
            .toList();
    List<Printed> printed =
        inOrder.stream().flatMap(piece -> piece.words().stream()).map(Word::printed).toList();
    return new Cell(
        range.top(),
        range.left(),
        range.bottom() - range.top() + 1,
        range.right() - range.left() + 1,
        new Box(x(range.left()), y(range.top()), x(range.right() + 1), y(range.bottom() + 1)),
        Printed.join(printed),
        text(inOrder));
  }

  private String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        boolean sameLine = pieces.get(i).middle() - pieces.get(i - 1).middle() < em / 3;
        text.append(sameLine ? ' ' : '\n');
      }
      text.append(pieces.get(i).text());
    }
    return text.toString();
  }

  private double x(int line) {
    return line == 0
        ? box.left()
        : line == columns.count() ? box.right() : columns.cuts().get(line - 1);
  }

  private double y(int line) {
    return line == 0
        ? box.top()
        : line == rows.count()
            ? box.bottom()
            : (rows.bottoms().get(line - 1) + rows.tops().get(line)) / 2;
  }
}
