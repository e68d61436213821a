package org.fuhe.extractor.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.PlacedText;
import org.fuhe.model.Place;

/**
 * Lays the cells of nested tables into the rows and columns of the outer one: a row that holds a
 * table of three rows becomes three rows, and so with columns.
 */
final class Unfolding {
  private static final Comparator<Cell> IN_ROWS =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private Unfolding() {}

  static Grid grid(Draft.Table table) {
    List<Grid> inner = table.cells().stream().map(cell -> inner(table.number(), cell)).toList();
    int[] heights = ones(table.rows());
    int[] widths = ones(table.columns());
    for (int i = 0; i < inner.size(); i++) {
      Draft.Cell cell = table.cells().get(i);
      stretch(heights, cell.row(), cell.rowEnd(), inner.get(i).rows());
      stretch(widths, cell.column(), cell.columnEnd(), inner.get(i).columns());
    }
    int[] rows = starts(heights);
    int[] columns = starts(widths);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      Draft.Cell cell = table.cells().get(i);
      addMoved(
          cells,
          inner.get(i),
          rows[cell.row()],
          rows[cell.rowEnd()],
          columns[cell.column()],
          columns[cell.columnEnd()]);
    }
    cells.sort(IN_ROWS);
    return new Grid(null, rows[rows.length - 1], columns[columns.length - 1], cells);
  }

  /** Returns what a cell holds as a table: its texts are rows, its tables rows and columns. */
  private static Grid inner(int number, Draft.Cell cell) {
    List<Grid> stack = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int before = 0;
    for (Draft part : cell.contents()) {
      if (part instanceof Draft.Text paragraph) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
      } else if (part instanceof Draft.Table table && !table.cells().isEmpty()) {
        if (!text.toString().isBlank()) {
          stack.add(single(number, cell, withoutBlankLines(text.toString()), before));
          before += text.codePointCount(0, text.length()) + 1;
        }
        text.setLength(0);
        stack.add(grid(table.withoutEmptyColumns()));
      }
    }
    if (stack.isEmpty() || !text.toString().isBlank()) {
      stack.add(single(number, cell, withoutBlankLines(text.toString()), before));
    }
    return stack.size() == 1 ? stack.get(0) : stacked(stack);
  }

  private static Grid single(int number, Draft.Cell cell, String text, int before) {
    int length = text.codePointCount(0, text.length());
    Place place =
        new Place.InTable(
            number, cell.row() + 1, cell.printedColumn() + 1, before, before + length);
    Cell only = new Cell(0, 0, 1, 1, null, new PlacedText(text, place).printed(), text);
    return new Grid(null, 1, 1, List.of(only));
  }

  private static String withoutBlankLines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Grid stacked(List<Grid> stack) {
    int columns = stack.stream().mapToInt(Grid::columns).max().orElse(1);
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    for (Grid grid : stack) {
      addMoved(cells, grid, row, row + grid.rows(), 0, columns);
      row += grid.rows();
    }
    return new Grid(null, row, columns, cells);
  }

  /** Adds the cells of a table at another place; the last row and column fill what is left. */
  private static void addMoved(
      List<Cell> cells, Grid grid, int row, int rowEnd, int column, int columnEnd) {
    for (Cell cell : grid.cells()) {
      int bottom = cell.rowEnd() == grid.rows() ? rowEnd : row + cell.rowEnd();
      int right = cell.columnEnd() == grid.columns() ? columnEnd : column + cell.columnEnd();
      int top = row + cell.row();
      int left = column + cell.column();
      cells.add(new Cell(top, left, bottom - top, right - left, null, cell.printed(), cell.text()));
    }
  }

  private static int[] ones(int length) {
    int[] ones = new int[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void stretch(int[] sizes, int from, int to, int least) {
    int size = 0;
    for (int i = from; i < to; i++) {
      size += sizes[i];
    }
    sizes[to - 1] += Math.max(0, least - size);
  }

  /** Returns where each row or column begins, and behind them where the last one ends. */
  private static int[] starts(int[] sizes) {
    int[] starts = new int[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      starts[i + 1] = starts[i] + sizes[i];
    }
    return starts;
  }
}
