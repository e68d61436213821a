package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.PlacedText;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** Makes a table of an area of a sheet. */
final class SheetGrid {
  private final Sheet sheet;
  private final Area area;
  private final boolean[][] taken;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  SheetGrid(Sheet sheet, Area area) {
    this.sheet = sheet;
    this.area = area;
    this.taken =
        new boolean[area.lastRow() - area.firstRow() + 1]
            [area.lastColumn() - area.firstColumn() + 1];
  }

  /** Returns the part of an area in which something is printed; empty where nothing is. */
  static Optional<Area> printed(Sheet sheet, List<Area> merged, Area area) {
    int top = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;
    int bottom = -1;
    int right = -1;
    for (int row : sheet.rows().subMap(area.firstRow(), true, area.lastRow(), true).keySet()) {
      for (int column : sheet.texts(row).keySet()) {
        if (area.holds(row, column)) {
          top = Math.min(top, row);
          left = Math.min(left, column);
          bottom = Math.max(bottom, row);
          right = Math.max(right, column);
        }
      }
    }
    if (bottom < 0) {
      return Optional.empty();
    }
    for (Area cell : merged) {
      if (area.holds(cell.firstRow(), cell.firstColumn())
          && !sheet.cell(cell.firstRow(), cell.firstColumn()).isBlank()) {
        bottom = Math.max(bottom, Math.min(cell.lastRow(), area.lastRow()));
        right = Math.max(right, Math.min(cell.lastColumn(), area.lastColumn()));
      }
    }
    return Optional.of(new Area(top, left, bottom, right));
  }

  Grid make(List<Area> merged) {
    for (Area cell : merged) {
      if (area.holds(cell.firstRow(), cell.firstColumn())) {
        addMerged(cell.until(area.lastRow(), area.lastColumn()));
      }
    }
    for (int row = 0; row < taken.length; row++) {
      for (int column = 0; column < taken[row].length; column++) {
        if (!taken[row][column]) {
          add(row, column, 1, 1);
        }
      }
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Grid(null, taken.length, taken[0].length, cells);
  }

  List<Problem> problems() {
    return problems;
  }

  /** Of merged cells that overlap, which a sound workbook does not have, the first one counts. */
  private void addMerged(Area cell) {
    int top = cell.firstRow() - area.firstRow();
    int left = cell.firstColumn() - area.firstColumn();
    int rows = cell.lastRow() - cell.firstRow() + 1;
    int columns = cell.lastColumn() - cell.firstColumn() + 1;
    int free = 0;
    while (free < columns && !taken[top][left + free]) {
      free++;
    }
    int high = 0;
    while (high < rows && !taken[top + high][left]) {
      high++;
    }
    if (free == 0 || high == 0) {
      return;
    }
    int tall = freeRows(top, left, high, free);
    add(top, left, tall, free);
    noteCovered(cell);
  }

  private int freeRows(int top, int left, int rows, int columns) {
    for (int row = top; row < top + rows; row++) {
      for (int column = left; column < left + columns; column++) {
        if (taken[row][column]) {
          return row - top;
        }
      }
    }
    return rows;
  }

  private void add(int row, int column, int rows, int columns) {
    for (int r = row; r < row + rows; r++) {
      Arrays.fill(taken[r], column, column + columns, true);
    }
    String text = sheet.cell(area.firstRow() + row, area.firstColumn() + column).text();
    Place place = sheet.place(area.firstRow() + row, area.firstColumn() + column);
    Printed printed = text.isEmpty() ? Printed.BLANK : new PlacedText(text, place).printed();
    cells.add(new Cell(row, column, rows, columns, null, printed, withoutBlankLines(text)));
  }

  /** A program shows only the first of the texts that a merged cell covers. */
  private void noteCovered(Area cell) {
    for (int row : sheet.rows().subMap(cell.firstRow(), true, cell.lastRow(), true).keySet()) {
      for (Map.Entry<Integer, Sheet.SheetCell> other : sheet.texts(row).entrySet()) {
        boolean first = row == cell.firstRow() && other.getKey() == cell.firstColumn();
        if (!first && cell.holds(row, other.getKey())) {
          problems.add(
              new Problem(
                  Problem.Kind.HIDDEN_CONTENT,
                  other.getValue().text(),
                  Optional.of(sheet.place(row, other.getKey()))));
        }
      }
    }
  }

  private static String withoutBlankLines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
