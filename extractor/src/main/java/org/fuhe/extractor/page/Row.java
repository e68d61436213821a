package org.fuhe.extractor.page;

import java.util.List;
import org.fuhe.model.Printed;

/**
 * A row of a table, one entry for each column; trailing blank cells may be missing.
 *
 * @param ends for each entry the column behind the last one that its cell covers; nothing where the
 *     source does not tell, and a cell may have moved from its column
 */
public record Row(List<Printed> cells, List<Integer> ends) {
  public Row {
    cells = List.copyOf(cells);
    ends = List.copyOf(ends);
    if (!ends.isEmpty() && ends.size() != cells.size()) {
      throw new IllegalArgumentException(
          "%d cells with %d ends".formatted(cells.size(), ends.size()));
    }
  }

  /** A row of which only the order of its cells is certain. */
  public Row(List<Printed> cells) {
    this(cells, List.of());
  }

  /** Returns the row with other texts in its cells. */
  public Row with(List<Printed> otherCells) {
    return new Row(otherCells, ends);
  }

  public int size() {
    return cells.size();
  }

  /** Returns the cell of a column; a column behind the end of the row is blank. */
  public Printed cell(int column) {
    return column < cells.size() ? cells.get(column) : Printed.BLANK;
  }

  /** Tells whether each cell certainly stands in its column. */
  public boolean isPlaced() {
    return !ends.isEmpty();
  }

  /** Returns the column behind the last one that a cell covers. */
  public int end(int column) {
    return column < ends.size() ? ends.get(column) : column + 1;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Printed::isBlank);
  }

  /** Returns the row's text, its cells parted by a bar, for messages. */
  @Override
  public String toString() {
    return String.join("|", cells.stream().map(Printed::text).toList());
  }
}
