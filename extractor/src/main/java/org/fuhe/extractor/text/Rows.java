package org.fuhe.extractor.text;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;

/** Gathers rows into tables: rows that follow each other in the same manner are one table. */
final class Rows {
  /** How a dump marks the cells of a row. */
  enum Manner {
    TABS,
    BARS,
    CELLS
  }

  private final List<Block> blocks;
  private List<Row> table = new ArrayList<>();
  private Manner manner = Manner.TABS;

  Rows(List<Block> blocks) {
    this.blocks = blocks;
  }

  void add(Row row, Manner rowManner) {
    if (manner != rowManner) {
      close();
      manner = rowManner;
    }
    table.add(row);
  }

  void addLine(Line line) {
    close();
    blocks.add(line);
  }

  /**
   * Tells whether a line without a tab can go on with the cell above it: a blank cell has nothing
   * that could go on.
   */
  boolean hasOpenCell() {
    return manner == Manner.CELLS && !table.isEmpty() && !lastCell().isBlank();
  }

  /** Adds to the last row: its last cell goes on with a text, and further cells may follow. */
  void goOn(Printed text, List<Printed> furtherCells) {
    Row last = table.remove(table.size() - 1);
    List<Printed> cells = new ArrayList<>(last.cells());
    cells.set(cells.size() - 1, Printed.join(List.of(cells.get(cells.size() - 1), text)));
    cells.addAll(furtherCells);
    table.add(new Row(cells));
  }

  void close() {
    if (!table.isEmpty()) {
      blocks.add(new Table(table));
      table = new ArrayList<>();
    }
  }

  private Printed lastCell() {
    Row last = table.get(table.size() - 1);
    return last.cell(last.size() - 1);
  }
}
