package org.fuhe.extractor.page;

import static java.util.Objects.requireNonNull;

import org.fuhe.model.Box;
import org.fuhe.model.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link Grid}, in all the rows and columns that it covers.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param box where it stands on the page; null where the format has no page
 * @param printed its characters without the white space of the layout
 * @param text its characters as a person reads them, with spaces, lines parted by a line feed
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    @Nullable Box box,
    Printed printed,
    String text) {
  public Cell {
    requireNonNull(printed, "printed");
    requireNonNull(text, "text");
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "no cell: row %d, column %d, %d rows high, %d columns wide"
              .formatted(row, column, rowSpan, columnSpan));
    }
  }

  /** The row behind the last one that it covers. */
  public int rowEnd() {
    return row + rowSpan;
  }

  /** The column behind the last one that it covers. */
  public int columnEnd() {
    return column + columnSpan;
  }
}
