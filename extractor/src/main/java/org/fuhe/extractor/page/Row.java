package org.fuhe.extractor.page;

import java.util.List;
import org.fuhe.model.Printed;

/** A row of a table, one entry for each column; trailing blank cells may be missing. */
public record Row(List<Printed> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  public int size() {
    return cells.size();
  }

  /** Returns the cell of a column; a column behind the end of the row is blank. */
  public Printed cell(int column) {
    return column < cells.size() ? cells.get(column) : Printed.BLANK;
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
