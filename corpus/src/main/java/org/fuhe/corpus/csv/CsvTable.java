package org.fuhe.corpus.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** A table as a CSV file: RFC 4180 quoting, {@code \n} line ends, a header row. */
final class CsvTable implements Closeable {
  private final Table table;
  private final CsvStyle style;
  private final OutputStream out;
  private final CSVWriter csv;

  CsvTable(Table table, Path file, CsvStyle style) throws IOException {
    this(table, Files.newOutputStream(file), style);
  }

  CsvTable(Table table, OutputStream out, CsvStyle style) throws IOException {
    this(table, out, style, true);
  }

  /** Rows that are put behind others. */
  static CsvTable withoutHeader(Table table, OutputStream out) throws IOException {
    return new CsvTable(table, out, CsvStyle.PLAIN, false);
  }

  private CsvTable(Table table, OutputStream out, CsvStyle style, boolean hasHeader)
      throws IOException {
    this.table = table;
    this.style = style;
    this.out = new BufferedOutputStream(out, 1 << 16);
    // Not Files.newBufferedWriter, which would fail on half a character instead of replacing it.
    Writer writer = new BufferedWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8));
    writer.write(style.mark());
    this.csv =
        new CSVWriter(
            writer,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            "\n");
    if (hasHeader) {
      csv.writeNext(table.columns().stream().map(Column::name).toArray(String[]::new), false);
    }
  }

  void write(Row row) throws IOException {
    List<Column> columns = table.columns();
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = style.cell(columns.get(i), row.cells().get(i));
    }
    csv.writeNext(cells, false);
    throwWhatIsKept();
  }

  /** Writes rows as they are written already, where nothing of them has to be written otherwise. */
  void write(TableRows rows) throws IOException {
    if (style == CsvStyle.PLAIN) {
      csv.flush();
      rows.writeTo(out);
      return;
    }
    for (Row row : rows.rows()) {
      write(row);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
    throwWhatIsKept();
  }

  /** The library keeps what goes wrong instead of throwing it. */
  private void throwWhatIsKept() throws IOException {
    IOException kept = csv.getException();
    if (kept != null) {
      throw kept;
    }
  }
}
