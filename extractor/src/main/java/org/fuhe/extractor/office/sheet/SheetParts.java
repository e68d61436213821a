package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Problem;

/**
 * Parts a sheet into the tables and lines that a person sees on it.
 *
 * <p>Blank rows part what stands below each other, blank columns without rulings what stands side
 * by side. Where a table is ruled, what stands around its rulings are titles and notes.
 */
final class SheetParts {
  /** A table has so many rows with so many cells; what has fewer are titles and notes. */
  private static final int FEWEST_ROWS = 2;

  private static final int FEWEST_CELLS = 2;

  /** More rows times columns than any table has; what is beyond becomes lines. */
  private static final long LARGEST = 2_000_000;

  private final Sheet sheet;
  private final SheetLines lines;
  private final int lastRow;
  private final List<Area> merged;
  private final List<Page.Part> parts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SheetParts(Sheet sheet) {
    this.sheet = sheet;
    this.lines = new SheetLines(sheet);
    int row = -1;
    int column = -1;
    for (Map.Entry<Integer, NavigableMap<Integer, Sheet.SheetCell>> entry :
        sheet.rows().entrySet()) {
      for (Map.Entry<Integer, Sheet.SheetCell> cell : entry.getValue().entrySet()) {
        if (!cell.getValue().isBlank()) {
          row = entry.getKey();
          column = Math.max(column, cell.getKey());
        }
      }
    }
    this.lastRow = row;
    this.merged = merged(sheet, row, column);
  }

  /** What a sheet is parted into. */
  record Parted(List<Page.Part> parts, List<Problem> problems) {}

  static Parted of(Sheet sheet) {
    SheetParts parts = new SheetParts(sheet);
    parts.addBands();
    return new Parted(parts.parts, parts.problems);
  }

  /** Returns the merged cells as far as anything stands on the sheet. */
  private static List<Area> merged(Sheet sheet, int lastRow, int lastColumn) {
    return sheet.merged().stream()
        .filter(area -> area.firstRow() <= lastRow && area.firstColumn() <= lastColumn)
        .map(area -> area.until(lastRow, lastColumn))
        .sorted(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn))
        .toList();
  }

  private void addBands() {
    BitSet filled = filledRows();
    for (int row = filled.nextSetBit(0); row >= 0; ) {
      int end = filled.nextClearBit(row);
      addBand(row, end - 1);
      row = filled.nextSetBit(end);
    }
  }

  private BitSet filledRows() {
    BitSet filled = new BitSet();
    sheet.rows().headMap(lastRow, true).keySet().forEach(filled::set);
    for (Area area : merged) {
      if (!sheet.cell(area.firstRow(), area.firstColumn()).isBlank()) {
        filled.set(area.firstRow(), area.lastRow() + 1);
      }
    }
    return filled;
  }

  /** Adds rows without a blank one between them. */
  private void addBand(int first, int last) {
    BitSet ruled = ruledRows(first, last);
    if (ruled.isEmpty()) {
      addUnruled(first, last);
      return;
    }
    List<Area> blocks = Blocks.of(sheet, merged, ruled);
    if (blocks.size() == 1) {
      addBlock(new Area(first, 0, last, Integer.MAX_VALUE), ruled);
      return;
    }
    int body = ruled.nextSetBit(0);
    List<Integer> common = new ArrayList<>();
    for (int row = first; row <= last; row++) {
      if (!ruled.get(row) && !isParted(row, blocks)) {
        common.add(row);
      }
    }
    common.stream().filter(row -> row < body).forEach(this::addLines);
    for (Area block : blocks) {
      addBlock(new Area(first, block.firstColumn(), last, block.lastColumn()), ruled, common);
    }
    common.stream().filter(row -> row > body).forEach(this::addLines);
  }

  /** Tells whether each text of a row stands over or under one of the blocks. */
  private boolean isParted(int row, List<Area> blocks) {
    for (int column : sheet.texts(row).keySet()) {
      int last =
          merged.stream()
              .filter(area -> area.firstRow() == row && area.firstColumn() == column)
              .mapToInt(Area::lastColumn)
              .findFirst()
              .orElse(column);
      boolean inOne =
          blocks.stream()
              .anyMatch(block -> block.firstColumn() <= column && last <= block.lastColumn());
      if (!inOne) {
        return false;
      }
    }
    return true;
  }

  /** A row has rulings between its cells, or a merged cell binds it to one that has. */
  private BitSet ruledRows(int first, int last) {
    BitSet ruled = new BitSet();
    for (int row : sheet.rows().subMap(first, true, last, true).keySet()) {
      boolean between =
          sheet.row(row).values().stream()
              .anyMatch(cell -> cell.isRuled(Sheet.LEFT) || cell.isRuled(Sheet.RIGHT));
      ruled.set(row, between);
    }
    for (Area area : merged) {
      int next = ruled.nextSetBit(area.firstRow());
      if (area.firstRow() >= first && area.lastRow() <= last && next >= 0) {
        if (next <= area.lastRow()) {
          ruled.set(area.firstRow(), area.lastRow() + 1);
        }
      }
    }
    return ruled;
  }

  private void addBlock(Area block, BitSet ruled) {
    addBlock(block, ruled, List.of());
  }

  private void addBlock(Area block, BitSet ruled, List<Integer> without) {
    for (int row = block.firstRow(); row <= block.lastRow(); ) {
      if (!ruled.get(row)) {
        if (!without.contains(row)) {
          parts.addAll(lines.of(row, block));
        }
        row++;
        continue;
      }
      int end = Math.min(ruled.nextClearBit(row), block.lastRow() + 1);
      addGrid(new Area(row, block.firstColumn(), end - 1, block.lastColumn()));
      row = end;
    }
  }

  /** Titles stand over a table that is not ruled, each alone in its row. */
  private void addUnruled(int first, int last) {
    int begin = first;
    while (begin <= last && sheet.texts(begin).size() < FEWEST_CELLS) {
      addLines(begin++);
    }
    int rows = 0;
    for (int row = begin; row <= last; row++) {
      rows += sheet.texts(row).size() >= FEWEST_CELLS ? 1 : 0;
    }
    if (rows >= FEWEST_ROWS) {
      addGrid(new Area(begin, 0, last, Integer.MAX_VALUE));
    } else {
      for (int row = begin; row <= last; row++) {
        addLines(row);
      }
    }
  }

  private void addLines(int row) {
    parts.addAll(lines.of(row, new Area(row, 0, row, Integer.MAX_VALUE)));
  }

  private void addGrid(Area area) {
    Optional<Area> printed = SheetGrid.printed(sheet, merged, area);
    if (printed.isEmpty()) {
      return;
    }
    Area size = printed.get();
    long rows = size.lastRow() - size.firstRow() + 1L;
    long columns = size.lastColumn() - size.firstColumn() + 1L;
    if (rows * columns > LARGEST) {
      problems.add(
          new Problem(
              Problem.Kind.LIMIT_EXCEEDED,
              rows + " × " + columns,
              Optional.of(sheet.place(size.firstRow(), size.firstColumn()))));
      sheet.rows().subMap(size.firstRow(), true, size.lastRow(), true).keySet().stream()
          .forEach(row -> parts.addAll(lines.of(row, size)));
      return;
    }
    SheetGrid grid = new SheetGrid(sheet, size);
    Grid made = grid.make(merged);
    problems.addAll(grid.problems());
    parts.add(made);
  }
}
