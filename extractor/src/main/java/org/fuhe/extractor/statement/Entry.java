package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;

/**
 * A line or a row of a table, as one of the things that stand below each other in a document.
 *
 * @param block the block that it is of, from 0
 * @param cells what is printed in it, blank cells left out
 * @param row the row, if it is one
 * @param line the line, if it is one
 */
record Entry(int block, List<Printed> cells, Optional<Row> row, Optional<Line> line) {
  Entry {
    cells = List.copyOf(cells);
  }

  static List<Entry> of(List<Block> blocks) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        for (Row row : table.rows()) {
          List<Printed> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
          entries.add(new Entry(i, cells, Optional.of(row), Optional.empty()));
        }
      } else if (blocks.get(i) instanceof Line line) {
        entries.add(new Entry(i, Words.of(line), Optional.empty(), Optional.of(line)));
      }
    }
    return entries;
  }

  /** Returns the blocks that the entries not taken make up. */
  static List<Block> rest(List<Block> blocks, List<Entry> entries, boolean[] taken) {
    List<Block> rest = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean last = i + 1 == entries.size() || entries.get(i + 1).block() != entry.block();
      if (!taken[i]) {
        entry.row().ifPresent(rows::add);
        entry.line().ifPresent(rest::add);
      }
      if ((taken[i] || last) && !rows.isEmpty()) {
        Table whole = (Table) blocks.get(entry.block());
        rest.add(rows.size() == whole.rows().size() ? whole : new Table(rows));
        rows = new ArrayList<>();
      }
    }
    return rest;
  }

  /** Returns what is printed in it as one text. */
  Printed printed() {
    return Printed.join(cells);
  }

  String text() {
    return printed().text();
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  boolean afterBlank() {
    return line.map(Line::afterBlank).orElse(false);
  }
}
