package org.fuhe.extractor.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.fuhe.model.Box;
import org.fuhe.model.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A table as a laid-out format has it: cells that may cover several rows and columns, none over
 * another.
 *
 * @param box where it stands on the page; null where the format has no page
 * @param cells row by row, from left to right
 */
public record Grid(@Nullable Box box, int rows, int columns, List<Cell> cells)
    implements Page.Part {
  public Grid {
    cells = List.copyOf(cells);
    for (Cell cell : cells) {
      if (cell.rowEnd() > rows || cell.columnEnd() > columns) {
        throw new IllegalArgumentException(
            "%s stands outside of a table of %d rows and %d columns"
                .formatted(cell, rows, columns));
      }
    }
  }

  /** Returns the rows that recognisers read, each text in the first row and column of its cell. */
  public Table table() {
    List<List<Printed>> texts = new ArrayList<>(rows);
    List<List<Integer>> ends = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      texts.add(new ArrayList<>(Collections.nCopies(columns, Printed.BLANK)));
      ends.add(new ArrayList<>(IntStream.rangeClosed(1, columns).boxed().toList()));
    }
    for (Cell cell : cells) {
      texts.get(cell.row()).set(cell.column(), cell.printed());
      ends.get(cell.row()).set(cell.column(), cell.columnEnd());
    }
    return new Table(
        IntStream.range(0, rows).mapToObj(row -> new Row(texts.get(row), ends.get(row))).toList());
  }
}
