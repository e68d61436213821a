package org.fuhe.corpus.csv;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** Rows of a table without its header, in the exact form of the dataset's files. */
public final class CsvFragment {
  private CsvFragment() {}

  public static void write(Table table, List<Row> rows, OutputStream out) throws IOException {
    try (CsvTable csv = CsvTable.withoutHeader(table, out)) {
      for (Row row : rows) {
        csv.write(row);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static List<Row> read(Table table, byte[] csv) {
    List<Row> rows = new ArrayList<>();
    try (CSVReader reader =
        CsvRows.exact(
            new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        rows.add(new Row(table, List.of(cells)));
      }
      return rows;
    } catch (IOException | CsvValidationException e) {
      throw new IllegalStateException("rows of %s are no CSV".formatted(table.label()), e);
    }
  }
}
