package org.fuhe.corpus.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.dictionary.Dictionary;
import org.fuhe.corpus.store.StoreException.Fault;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/**
 * Fills a new store.
 *
 * <p>Schema {@code exact} has the tables as they are in CSV: every cell a text, so that {@code
 * 98.50} stays {@code 98.50}. The tables that people ask are views of them with types: the database
 * keeps one scale for a column, and so would not keep the printed decimals.
 */
final class StoreBuilder {
  /** As much as a line usually has; reading is quicker than with the longest that there can be. */
  private static final long USUAL_LINE = 2L << 20;

  /** A cell is a part of a document, and this is the largest document that is read. */
  private static final long LONGEST_LINE = 512L << 20;

  private final Session session;

  StoreBuilder(Session session) {
    this.session = session;
  }

  /** Fills the database that is in use. */
  void fill(Path folder) throws IOException, StoreException {
    session.run("CREATE SCHEMA exact");
    session.run("CREATE SCHEMA fuhe");
    Map<Table, TableFile> files = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      TableFile.find(folder, table).ifPresent(file -> files.put(table, file));
    }
    if (files.isEmpty()) {
      throw new StoreException(Fault.NO_TABLES, folder, "");
    }
    for (Table table : Table.values()) {
      create(table);
    }
    for (TableFile file : files.values()) {
      load(file);
    }
    session.run("BEGIN");
    session.run(
        "CREATE TABLE fuhe.columns (\"table\" VARCHAR, \"column\" VARCHAR, type VARCHAR,"
            + " too_long BIGINT, zh VARCHAR, en VARCHAR)");
    for (Table table : Table.values()) {
      type(table, folder);
      describe(table);
    }
    session.run("COMMIT");
  }

  private void create(Table table) throws StoreFailure {
    String columns =
        table.columns().stream()
            .map(column -> Sql.name(column) + " VARCHAR")
            .collect(Collectors.joining(", "));
    session.run("CREATE TABLE exact.%s (%s)".formatted(Sql.name(table.label()), columns));
  }

  private void load(TableFile file) throws StoreException, IOException {
    Path path = session.plain(file.folder(), file.name());
    try {
      load(file, path, USUAL_LINE);
    } catch (StoreFailure usual) {
      try {
        load(file, path, LONGEST_LINE);
      } catch (StoreFailure e) {
        throw new StoreException(Fault.DAMAGED, file.path(), e.reason());
      }
    }
  }

  private void load(TableFile file, Path path, long longest) throws StoreFailure {
    String names = file.columns().stream().map(Sql::name).collect(Collectors.joining(", "));
    String types =
        file.columns().stream()
            .map(column -> Sql.text(column) + ": 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
    session.run(
        ("INSERT INTO exact.%s (%s) SELECT * FROM read_csv(%s, auto_detect = false, header = true,"
                + " delim = ',', quote = '\"', escape = '\"', new_line = '\\n', nullstr = '',"
                + " max_line_size = %d, columns = %s)")
            .formatted(
                Sql.name(file.table().label()), names, Sql.text(path.toString()), longest, types));
  }

  /** Makes the view of a table with types, and keeps what the columns are. */
  private void type(Table table, Path folder) throws IOException, StoreException {
    Map<Column, Digits> measured = measure(table, folder);
    List<String> cells = new ArrayList<>();
    List<String> described = new ArrayList<>();
    for (Column column : table.columns()) {
      Digits digits = measured.getOrDefault(column, Digits.NONE);
      cells.add(digits.cast(column));
      Dictionary.Entry entry = Dictionary.of(table, column);
      described.add(
          "(%s, %s, %s, %d, %s, %s)"
              .formatted(
                  Sql.text(table.label()),
                  Sql.text(column.name()),
                  Sql.text(digits.type(column)),
                  digits.tooLong(),
                  Sql.text(entry.zh()),
                  Sql.text(entry.en())));
    }
    session.run(
        "CREATE VIEW main.%s AS SELECT %s FROM exact.%1$s"
            .formatted(Sql.name(table.label()), String.join(", ", cells)));
    session.run("INSERT INTO fuhe.columns VALUES " + String.join(", ", described));
  }

  private void describe(Table table) throws StoreFailure {
    for (Column column : table.columns()) {
      Dictionary.Entry entry = Dictionary.of(table, column);
      session.run(
          "COMMENT ON COLUMN main.%s.%s IS %s"
              .formatted(
                  Sql.name(table.label()),
                  Sql.name(column),
                  Sql.text(entry.zh() + " / " + entry.en())));
    }
  }

  /** Measures the columns of numbers. */
  private Map<Column, Digits> measure(Table table, Path folder) throws IOException, StoreException {
    List<Column> numbers =
        table.columns().stream().filter(column -> column.type() != Column.Type.TEXT).toList();
    Map<Column, Digits> measured = new HashMap<>();
    if (numbers.isEmpty()) {
      return measured;
    }
    String all = numbers.stream().map(Digits::measure).collect(Collectors.joining(", "));
    List<String> cells =
        session.rows("SELECT %s FROM exact.%s".formatted(all, Sql.name(table.label()))).get(0);
    for (int i = 0; i < numbers.size(); i++) {
      List<String> of = cells.subList(i * Digits.MEASURES, (i + 1) * Digits.MEASURES);
      if (!of.get(0).isEmpty()) {
        throw new StoreException(
            Fault.NO_NUMBER,
            folder.resolve(CsvFolder.fileName(table)),
            numbers.get(i).name() + ": " + of.get(0));
      }
      measured.put(numbers.get(i), Digits.of(of));
    }
    return measured;
  }
}
