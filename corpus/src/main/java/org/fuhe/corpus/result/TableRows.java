package org.fuhe.corpus.result;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.fuhe.corpus.csv.CsvFragment;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * A document's rows of one table, written already: the dataset is put together from them without
 * looking at a cell.
 */
public final class TableRows {
  private final Table table;
  private final int count;
  private final byte[] csv;

  TableRows(Table table, int count, byte[] csv) {
    this.table = requireNonNull(table, "table");
    this.count = count;
    this.csv = requireNonNull(csv, "csv");
  }

  public static TableRows of(Table table, List<Row> rows) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try {
      CsvFragment.write(table, rows, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not in memory
    }
    return new TableRows(table, rows.size(), csv.toByteArray());
  }

  public Table table() {
    return table;
  }

  public int count() {
    return count;
  }

  /** Writes the rows as CSV, without a header. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(csv);
  }

  byte[] csv() {
    return csv;
  }

  public List<Row> rows() {
    return CsvFragment.read(table, csv);
  }
}
