package org.fuhe.extractor.draft;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

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
      int[] begun = cells.stream().mapToInt(Cell::column).sorted().distinct().toArray();
      return new Table(
          number,
          cells.stream()
              .map(
                  cell -> {
                    int column = firstFrom(begun, cell.column());
                    return cell.from(column, firstFrom(begun, cell.columnEnd()) - column);
                  })
              .toList());
    }

    /** Returns the number of columns that begin in front of one. */
    private static int firstFrom(int[] begun, int column) {
      int index = Arrays.binarySearch(begun, column);
      return index >= 0 ? index : -index - 1;
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
