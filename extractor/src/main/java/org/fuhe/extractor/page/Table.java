package org.fuhe.extractor.page;

import java.util.List;

/**
 * A table: rows of cells. Merged cells stand in the first row and column that they cover; where
 * they go on, the cell is blank.
 */
public record Table(List<Row> rows) implements Block {
  public Table {
    rows = List.copyOf(rows);
  }
}
