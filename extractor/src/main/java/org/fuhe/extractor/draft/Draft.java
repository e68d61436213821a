package org.fuhe.extractor.draft;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A text or a table, in the order of the document. */
public sealed interface Draft {
  /**
   * A paragraph.
   *
   * @param text its lines parted by a line feed
   */
  record Text(String text) implements Draft {
    public Text {
      requireNonNull(text, "text");
    }
  }

  /**
   * A table.
   *
   * @param number from 1, in the order in which the document's tables begin
   * @param cells none over another
   */
  record Table(int number, List<Cell> cells) implements Draft {
    public Table {
      cells = List.copyOf(cells);
    }

    /** Returns the table without the columns in which no cell begins. */
    Table withoutEmptyColumns() {
      NavigableSet<Integer> begun = new TreeSet<>();
      cells.forEach(cell -> begun.add(cell.column()));
      Map<Integer, Integer> kept = new HashMap<>();
      begun.forEach(column -> kept.put(column, kept.size()));
      return new Table(
          number,
          cells.stream()
              .map(
                  cell -> {
                    int column = kept.get(cell.column());
                    Integer end = begun.ceiling(cell.columnEnd());
                    int columnEnd = end == null ? kept.size() : kept.get(end);
                    return cell.from(column, columnEnd - column);
                  })
              .toList());
    }

    int rows() {
      return cells.stream().mapToInt(Cell::rowEnd).max().orElse(0);
    }

    int columns() {
      return cells.stream().mapToInt(Cell::columnEnd).max().orElse(0);
    }
  }

  /**
   * A cell of a table, in all the rows and columns that it covers, from 0.
   *
   * @param printedColumn its column before columns in which nothing begins were left out
   */
  record Cell(
      int row, int column, int rowSpan, int columnSpan, int printedColumn, List<Draft> contents) {
    public Cell {
      contents = List.copyOf(contents);
    }

    public Cell(int row, int column, int rowSpan, int columnSpan, List<Draft> contents) {
      this(row, column, rowSpan, columnSpan, column, contents);
    }

    private Cell from(int otherColumn, int otherSpan) {
      return new Cell(row, otherColumn, rowSpan, otherSpan, printedColumn, contents);
    }

    int rowEnd() {
      return row + rowSpan;
    }

    int columnEnd() {
      return column + columnSpan;
    }

    boolean isBlank() {
      return contents.stream().allMatch(part -> part instanceof Text text && text.text().isBlank());
    }

    boolean holdsTable() {
      return contents.stream().anyMatch(Table.class::isInstance);
    }
  }
}
