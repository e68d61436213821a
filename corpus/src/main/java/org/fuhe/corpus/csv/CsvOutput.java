package org.fuhe.corpus.csv;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** Writes the rows of one table to a stream. */
public final class CsvOutput {
  private CsvOutput() {}

  /** Writes a header and the rows, and leaves the stream open. */
  public static void write(Table table, List<Row> rows, CsvStyle style, OutputStream out)
      throws IOException {
    try (CsvTable csv = new CsvTable(table, new Open(out), style)) {
      for (Row row : rows) {
        csv.write(row);
      }
    }
  }

  /** A stream that its owner closes. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
