package org.fuhe.corpus.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.store.Copy;
import org.fuhe.corpus.store.Store;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;
import org.jspecify.annotations.Nullable;

/** What the dataset can be written as. */
public enum ExportFormat {
  /** Exactly the tables of a run. */
  CSV("csv", "text/csv", Copy.CSV),

  /** For spreadsheet programs: with a byte order mark, and no text is computed as a formula. */
  CSV_SPREADSHEET("csv", "text/csv", Copy.CSV_SPREADSHEET),

  JSONL("jsonl", "application/jsonl", Copy.JSONL),

  PARQUET("parquet", "application/vnd.apache.parquet", null) {
    @Override
    void write(Store store, Table table, Path folder) throws IOException {
      store.writeParquet(table, folder, fileName(table));
    }
  },

  /** One workbook with a sheet for each table. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null) {
    @Override
    String fileName(Table table) {
      return "dataset.xlsx";
    }

    @Override
    long write(Store store, List<Table> tables, Path folder) throws IOException {
      try (Workbook workbook = new Workbook(folder.resolve("dataset.xlsx"))) {
        for (Table table : tables) {
          workbook.begin(table);
          store.read(table, workbook::add);
        }
        return workbook.finish();
      }
    }
  },

  /** The store itself, with all tables. */
  DUCKDB("duckdb", "application/vnd.duckdb", null) {
    @Override
    String fileName(Table table) {
      return Store.FILE_NAME;
    }

    @Override
    long write(Store store, List<Table> tables, Path folder) throws IOException {
      Files.copy(store.file(), folder.resolve(Store.FILE_NAME));
      return 0;
    }
  };

  private final String extension;
  private final String mediaType;
  private final @Nullable Copy copy;

  ExportFormat(String extension, String mediaType, @Nullable Copy copy) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.copy = copy;
  }

  /** The name by which it is asked for. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** The name of the file that a table is in. */
  String fileName(Table table) {
    return table.label() + "." + extension;
  }

  /** Tells whether the files are no text. */
  boolean isBinary() {
    return this == PARQUET || this == XLSX || this == DUCKDB;
  }

  /** Tells whether the columns have types of the database. */
  boolean isTyped() {
    return this == PARQUET || this == DUCKDB;
  }

  /** A cell as it is written. */
  String cell(Column column, String value) {
    return this == CSV_SPREADSHEET ? CsvStyle.SPREADSHEET.cell(column, value) : value;
  }

  /** How a table stands in its file, for those who read it. */
  Map<String, String> dialect(Table table) {
    return switch (this) {
      case CSV, CSV_SPREADSHEET -> Map.of("lineTerminator", "\n");
      case XLSX -> Map.of("sheet", table.label());
      case DUCKDB -> Map.of("table", table.label());
      case JSONL, PARQUET -> Map.of();
    };
  }

  /** Tells whether the format has the tables in one file, of which none can be left out. */
  public boolean isWhole() {
    return this == DUCKDB;
  }

  /** Writes tables to a folder, and returns how many cells had to be cut. */
  long write(Store store, List<Table> tables, Path folder) throws IOException {
    for (Table table : tables) {
      write(store, table, folder);
    }
    return 0;
  }

  void write(Store store, Table table, Path folder) throws IOException {
    store.write(
        table, requireNonNull(copy, "a format of one file"), folder.resolve(fileName(table)));
  }
}
