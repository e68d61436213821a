package org.fuhe.corpus.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvValidationException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.jspecify.annotations.Nullable;

/** Reads a table of the dataset back from its CSV file, row by row. */
public final class CsvRows implements Closeable {
  private final Path file;
  private final Table table;
  private final CSVReader csv;
  private final List<String> header;

  private CsvRows(Path file, Table table, CSVReader csv) throws IOException {
    this.file = file;
    this.table = table;
    this.csv = csv;
    String[] names = next();
    this.header = names == null ? List.of() : List.of(names);
  }

  /** A file that does not hold the table. */
  public static final class NotOfTheTableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private NotOfTheTableException(Path file, String message) {
      super(message);
      this.file = file;
    }

    public Path file() {
      return file;
    }
  }

  /**
   * Opens the file of a table in the folder of a dataset.
   *
   * @throws NotOfTheTableException when the file has other columns, such as those of an earlier
   *     version or what a spreadsheet program has made of them
   */
  public static CsvRows open(Path folder, Table table) throws IOException {
    Path file = folder.resolve(CsvFolder.fileName(table));
    CSVReader csv = exact(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    try {
      CsvRows rows = new CsvRows(file, table, csv);
      if (!rows.header.equals(table.columns().stream().map(Column::name).toList())) {
        throw new NotOfTheTableException(file, "other columns: " + rows.header);
      }
      return rows;
    } catch (IOException e) {
      csv.close();
      throw e;
    }
  }

  /** Reads cells as they were written, with all that is in them. */
  static CSVReader exact(Reader text) {
    return new CSVReaderBuilder(text)
        .withCSVParser(new RFC4180Parser())
        .withKeepCarriageReturn(true)
        .build();
  }

  /** Returns the next row; empty when there is none. */
  public Optional<Row> read() throws IOException {
    String[] cells = next();
    if (cells == null) {
      return Optional.empty();
    }
    if (cells.length != header.size()) {
      throw new NotOfTheTableException(
          file, "%d cells in line %d".formatted(cells.length, csv.getLinesRead()));
    }
    return Optional.of(new Row(table, new ArrayList<>(Arrays.asList(cells))));
  }

  private String @Nullable [] next() throws IOException {
    try {
      return csv.readNext();
    } catch (CsvValidationException e) {
      throw new NotOfTheTableException(file, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
