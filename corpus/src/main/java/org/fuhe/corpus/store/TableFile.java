package org.fuhe.corpus.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.store.StoreException.Fault;
import org.fuhe.model.dataset.Table;

/**
 * A table's file in a folder of CSV, with the columns that it has: an earlier version of fuhe wrote
 * fewer.
 */
record TableFile(Table table, Path folder, List<String> columns) {
  private static final int LONGEST_HEADER = 1 << 16;

  TableFile {
    columns = List.copyOf(columns);
  }

  /** Finds the file of a table and looks at its header. */
  static Optional<TableFile> find(Path folder, Table table) throws IOException, StoreException {
    Path path = new TableFile(table, folder, List.of()).path();
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    String header = header(path);
    if (header.startsWith("\ufeff")) {
      throw new StoreException(Fault.SPREADSHEET, path, "");
    }
    List<String> columns = List.of(header.split(",", -1));
    for (String column : columns) {
      if (!table.has(column)) {
        throw new StoreException(Fault.UNKNOWN_COLUMN, path, column);
      }
    }
    return Optional.of(new TableFile(table, folder, columns));
  }

  /** The names of columns need no quotes. */
  private static String header(Path path) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
      StringBuilder header = new StringBuilder();
      int c = reader.read();
      while (c >= 0 && c != '\n' && header.length() < LONGEST_HEADER) {
        header.append((char) c);
        c = reader.read();
      }
      return header.toString();
    }
  }

  String name() {
    return CsvFolder.fileName(table);
  }

  Path path() {
    return folder.resolve(name());
  }

  long bytes() throws IOException {
    return Files.size(path());
  }
}
