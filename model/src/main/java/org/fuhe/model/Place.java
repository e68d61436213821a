package org.fuhe.model;

import static java.util.Objects.requireNonNull;

/** A place in a source document, precise enough to mark the characters that stand there. */
public sealed interface Place {

  /**
   * Returns the place of the characters {@code from} (inclusive) to {@code to} (exclusive) of what
   * stands here.
   */
  Place part(int from, int to);

  /**
   * Characters of a line: of a text dump, or of what a document without pages has outside of its
   * tables.
   *
   * @param line the line, from 1
   * @param from the first character, from 0, counted in code points
   * @param to the character after the last one
   */
  record InText(int line, int from, int to) implements Place {
    public InText {
      if (line < 1 || from < 0 || to < from) {
        throw new IllegalArgumentException(
            "no place in a text: line %d, %d to %d".formatted(line, from, to));
      }
    }

    @Override
    public Place part(int start, int end) {
      return new InText(line, from + start, from + end);
    }
  }

  /**
   * A region of a laid-out page.
   *
   * @param page the page, from 1
   * @param stops where its characters begin and end; unknown where only the region is known
   */
  record OnPage(int page, Box box, Stops stops) implements Place {
    public OnPage {
      requireNonNull(box, "box");
      requireNonNull(stops, "stops");
      if (page < 1) {
        throw new IllegalArgumentException("page is %d; pages count from 1".formatted(page));
      }
    }

    public OnPage(int page, Box box) {
      this(page, box, Stops.UNKNOWN);
    }

    @Override
    public Place part(int from, int to) {
      return stops.isUnknown()
          ? this
          : new OnPage(page, stops.box(box, from, to), stops.part(from, to));
    }
  }

  /**
   * Characters of a table's cell, in a format that has tables and no pages.
   *
   * @param table the table, from 1, in the order in which tables begin
   * @param row the first row of the cell, from 1
   * @param column the first column of the cell, from 1
   * @param from the first character, from 0, counted in code points of the cell's text
   * @param to the character after the last one
   */
  record InTable(int table, int row, int column, int from, int to) implements Place {
    public InTable {
      if (table < 1 || row < 1 || column < 1 || from < 0 || to < from) {
        throw new IllegalArgumentException(
            "no place in a table: table %d, row %d, column %d, %d to %d"
                .formatted(table, row, column, from, to));
      }
    }

    @Override
    public Place part(int start, int end) {
      return new InTable(table, row, column, from + start, from + end);
    }
  }

  /** A spreadsheet's cell, addressed as the application shows it, for example {@code B12}. */
  record InSheet(String sheet, String cell) implements Place {
    public InSheet {
      requireNonNull(sheet, "sheet");
      requireNonNull(cell, "cell");
    }

    @Override
    public Place part(int from, int to) {
      return this;
    }
  }
}
