package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.restore.layout.MergedCells.Cell;
import org.fuhe.extractor.restore.layout.MergedCells.Clues;
import org.fuhe.extractor.restore.layout.RowSegmenter.Span;
import org.fuhe.model.Printed;

/** Makes the rows of a table out of the lines of its body. */
final class TableRows {
  private static final NavigableSet<Integer> NOWHERE = Collections.emptyNavigableSet();

  private final Grid grid;
  private final Words words;
  private final List<Span> spans;
  private final Weights weights;
  private final List<List<Printed>> rows = new ArrayList<>();

  private TableRows(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    this.spans = new RowSegmenter(grid, words).rows();
    this.weights = Weights.of(grid, spans);
  }

  static List<Row> of(Grid grid, Words words) {
    return new TableRows(grid, words).rows();
  }

  private List<Row> rows() {
    for (Span span : spans) {
      List<Printed> row = new ArrayList<>();
      for (int column = 0; column < grid.columns().size(); column++) {
        row.add(
            grid.role(column).isMerged()
                ? Printed.BLANK
                : grid.printed(span.from(), span.to(), column));
      }
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      setLevels(setProjects());
    }
    return rows.stream().map(Row::new).toList();
  }

  private void setLevels(NavigableSet<Integer> projects) {
    List<Cell> finer = List.of();
    List<Span> taken = new ArrayList<>(spans);
    List<Integer> heights = heights();
    List<Integer> levels = grid.columnsWith(Role.LEVEL);
    for (int i = levels.size() - 1; i >= 0; i--) {
      int column = levels.get(i);
      Scale scale = new Scale(grid, taken, heights);
      Set<Integer> boundaries = finer.stream().map(Cell::from).collect(Collectors.toSet());
      Clues clues =
          new Clues(
              boundaries,
              projects,
              weights,
              Optional.of(LevelSense.of(grid, spans, column, finer)));
      List<Cell> cells = new MergedCells(grid, taken, scale, column, words, clues).cells();
      finer = cells;
      for (Cell cell : cells) {
        rows.get(cell.from()).set(column, cell.printed());
        if (cell.from() == cell.to()) {
          takeIn(cell, column, taken, heights);
        }
      }
    }
  }

  /** A cell of one row belongs to its lines like any other of its cells. */
  private void takeIn(Cell cell, int column, List<Span> taken, List<Integer> heights) {
    int row = cell.from();
    int above = row == 0 ? -1 : taken.get(row - 1).to();
    int below = row + 1 == taken.size() ? grid.size() : taken.get(row + 1).from();
    Span span = taken.get(row);
    if (cell.lines().from() > cell.lines().to()
        || cell.lines().from() <= above
        || cell.lines().to() >= below) {
      return;
    }
    taken.set(
        row,
        new Span(
            Math.min(span.from(), cell.lines().from()), Math.max(span.to(), cell.lines().to())));
    heights.set(row, Math.max(heights.get(row), count(cell.lines(), column)));
  }

  private List<Integer> heights() {
    List<Integer> heights = new ArrayList<>();
    for (Span span : spans) {
      heights.add(
          grid.leafColumns().stream().mapToInt(column -> count(span, column)).max().orElse(1));
    }
    return heights;
  }

  private int count(Span span, int column) {
    int count = 0;
    for (int line = span.from(); line <= span.to(); line++) {
      count += grid.cell(line, column).isPresent() ? 1 : 0;
    }
    return count;
  }

  /** Returns the rows with which projects begin. */
  private NavigableSet<Integer> setProjects() {
    List<Integer> columns = grid.columnsWith(Role.PROJECT);
    Optional<Integer> key = keyOf(columns);
    if (key.isEmpty()) {
      return NOWHERE;
    }
    Scale scale = new Scale(grid, spans, heights());
    List<Cell> first =
        new MergedCells(grid, spans, scale, key.get(), words, clues(weights)).cells();
    Weights usual = weights.withUsual(first);
    List<Cell> projects =
        new MergedCells(grid, spans, scale, key.get(), words, clues(usual)).cells();
    NavigableSet<Integer> beginnings = new TreeSet<>();
    for (int i = 0; i < projects.size(); i++) {
      Cell project = projects.get(i);
      beginnings.add(project.from());
      double above = i == 0 ? -1 : middle(project.from());
      double below = i + 1 == projects.size() ? Double.MAX_VALUE : middle(project.to() + 1);
      for (int column : columns) {
        List<Printed> parts = new ArrayList<>();
        for (int line : grid.linesOf(column)) {
          if (grid.height(line) > above && grid.height(line) <= below) {
            parts.add(grid.cell(line, column).orElseThrow().printed());
          }
        }
        rows.get(project.from()).set(column, Printed.join(parts));
      }
    }
    return beginnings;
  }

  private static Clues clues(Weights weights) {
    return new Clues(Set.of(), NOWHERE, weights, Optional.empty());
  }

  /** The height between a row and the one above it. */
  private double middle(int row) {
    return (grid.height(spans.get(row).from()) + grid.height(spans.get(row - 1).to())) / 2.0;
  }

  /** Returns the column that has exactly one line for every project: its number or its total. */
  private Optional<Integer> keyOf(List<Integer> columns) {
    Optional<Integer> key = Optional.empty();
    int most = 0;
    for (int column : columns) {
      List<Integer> lines = grid.linesOf(column);
      boolean numbers =
          lines.stream().allMatch(line -> Wrapping.isNumber(grid.cell(line, column).orElseThrow()));
      if (numbers && lines.size() > most) {
        most = lines.size();
        key = Optional.of(column);
      }
    }
    return key.or(() -> columns.stream().findFirst());
  }
}
