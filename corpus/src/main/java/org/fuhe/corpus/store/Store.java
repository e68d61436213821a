package org.fuhe.corpus.store;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * A dataset in one file of an embedded database, open for reading.
 *
 * <p>The file is made of the tables in CSV and can be made again from them at any time. A folder of
 * these tables is as good as the file: the store in it is made when it is missing or older.
 */
public final class Store implements Closeable {
  /** The name of the store in a folder of tables. */
  public static final String FILE_NAME = "fuhe.duckdb";

  private static final String PART = "store";

  private final Session session;
  private final StoreFile file;

  private Store(Session session, StoreFile file) {
    this.session = session;
    this.file = file;
  }

  /**
   * Makes a store of the tables in a folder; an earlier one is replaced when it is complete.
   *
   * @throws StoreException also when another file is in its place, which stays
   */
  public static void build(Path folder, Path file) throws IOException, StoreException {
    StoreFile.refuseForeign(file);
    Path parent = file.toAbsolutePath().getParent();
    try (WorkFolder work = WorkFolder.in(parent == null ? Path.of("") : parent)) {
      Path part = work.resolve(FILE_NAME);
      if (Session.isPlain(part)) {
        fill(folder, part);
      } else {
        try (WorkFolder plain = WorkFolder.temporary()) {
          fill(folder, plain.resolve(FILE_NAME));
          Files.copy(plain.resolve(FILE_NAME), part);
        }
      }
      move(part, file);
    }
  }

  private static void fill(Path folder, Path file) throws IOException, StoreException {
    try (Session session = Session.open(1)) {
      session.attach(file.toAbsolutePath(), PART, false);
      session.run("USE " + PART);
      new StoreBuilder(session).fill(folder);
      session.detach(PART);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Opens a store, or a folder of tables. */
  public static Store open(Path path) throws IOException, StoreException {
    return open(path, Runtime.getRuntime().availableProcessors());
  }

  /** Opens a store for an export, whose bytes must not depend on the number of processors. */
  public static Store openForExport(Path path) throws IOException, StoreException {
    return open(path, 1);
  }

  private static Store open(Path path, int threads) throws IOException, StoreException {
    StoreFile file = StoreFile.find(path);
    try {
      Session session = Session.open(threads);
      try {
        file.attach(session, PART);
        session.run("USE " + PART);
        return new Store(session, file);
      } catch (IOException | StoreException e) {
        session.close();
        throw e;
      }
    } catch (IOException | StoreException e) {
      file.close();
      throw e;
    }
  }

  /** The file of the store. */
  public Path file() {
    return file.path();
  }

  /** Returns how many rows a table has. */
  public long rows(Table table) throws IOException {
    return Long.parseLong(one("SELECT count(*) FROM " + Source.exact(session, PART, table)));
  }

  /** What the cells of a column are in the typed tables: {@code DECIMAL(18,2)}. */
  public String type(Table table, Column column) throws IOException {
    return one("SELECT type FROM fuhe.columns WHERE " + Source.isColumn(table, column));
  }

  /** How many numbers have more digits than the typed tables can hold. */
  public long tooLong(Table table) throws IOException {
    String sum =
        one("SELECT sum(too_long) FROM fuhe.columns WHERE \"table\" = " + Sql.text(table.label()));
    return sum.isEmpty() ? 0 : Long.parseLong(sum);
  }

  /** What is done with each row of a table. */
  @FunctionalInterface
  public interface RowReader {
    void read(Row row) throws IOException;
  }

  /** Reads a table row by row, in its order, every cell as it is in CSV. */
  public void read(Table table, RowReader reader) throws IOException {
    select(
        "SELECT * FROM " + Source.exact(session, PART, table),
        Answer.of(cells -> reader.read(new Row(table, cells))));
  }

  /** Writes a table as text in UTF-8, in the table's order. */
  public void write(Table table, Copy copy, Path file) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
      out.write(copy.head(table));
      select(
          "SELECT %s FROM %s".formatted(copy.line(table), Source.exact(session, PART, table)),
          Answer.of(
              line -> {
                out.write(line.get(0));
                out.write('\n');
              }));
    }
  }

  /** Writes a table as Parquet with typed columns, to a file of a folder. */
  public void writeParquet(Table table, Path folder, String name) throws IOException {
    session.run(
        "COPY (SELECT * FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
            .formatted(
                Source.typed(session, PART, table),
                Sql.text(session.plain(folder, name).toString())));
  }

  /** Answers a question of the user, who cannot reach any other file with it. */
  public void ask(String sql, Answer answer) throws IOException, QueryException {
    try {
      session.seal();
      session.answer(sql, answer);
    } catch (StoreFailure e) {
      throw new QueryException(e);
    }
  }

  /** Answers a question of the program. */
  public void select(String sql, Answer answer) throws IOException {
    session.answer(sql, answer);
  }

  /** Returns the rows that answer a question of the program, which must be few. */
  public List<List<String>> select(String sql) throws IOException {
    return session.rows(sql);
  }

  private String one(String sql) throws IOException {
    return select(sql).stream().flatMap(List::stream).collect(joining());
  }

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } finally {
      file.close();
    }
  }
}
