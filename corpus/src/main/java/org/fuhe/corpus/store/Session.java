package org.fuhe.corpus.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A connection to an empty database in memory, to which stores are attached.
 *
 * <p>The database's memory lies outside of Java's heap, so it has a limit of its own; what exceeds
 * it goes to a folder for temporary files.
 */
final class Session implements Closeable {
  private static final String MEMORY = "512MB";

  /** Characters that the database takes for a pattern, or for the end of a file's name. */
  private static final Pattern ODD = Pattern.compile("[*?\\[\\]{}:\\p{Cntrl}]");

  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.FLOAT,
          Types.DOUBLE,
          Types.DECIMAL,
          Types.NUMERIC);

  /** All that the driver says when the rows of a question fail before the first is read. */
  private static final String NO_REASON = "Invalid result set";

  private final WorkFolder spill;
  private final Connection connection;
  private int links;

  private Session(WorkFolder spill, Connection connection) {
    this.spill = spill;
    this.connection = connection;
  }

  /**
   * Opens a connection.
   *
   * @param threads one gives the same rows of a table in the same groups, and so the same bytes of
   *     Parquet, on every machine
   */
  static Session open(int threads) throws IOException {
    WorkFolder spill = WorkFolder.temporary();
    try {
      Session session = new Session(spill, connect());
      session.run("SET autoinstall_known_extensions = false");
      session.run("SET autoload_known_extensions = false");
      session.run("SET memory_limit = " + Sql.text(memory()));
      session.run("SET threads = " + threads);
      session.run("SET temp_directory = " + Sql.text(spill.resolve("spill").toString()));
      return session;
    } catch (IOException e) {
      spill.close();
      throw e;
    }
  }

  private static Connection connect() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    try {
      return DatabaseLibrary.driver().connect("jdbc:duckdb:", properties);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private static String memory() {
    String set = System.getenv("FUHE_STORE_MEMORY");
    return set != null && set.matches("[1-9]\\d*[MG]B") ? set : MEMORY;
  }

  /** Attaches a file as a database of that name. */
  void attach(Path file, String name, boolean readOnly) throws StoreFailure {
    // The oldest storage, which every version of the database since 1.0 reads.
    String options = readOnly ? "READ_ONLY" : "STORAGE_VERSION 'v1.0.0'";
    run("ATTACH %s AS %s (%s)".formatted(Sql.text(file.toString()), Sql.name(name), options));
  }

  /** Closes a database, and with it writes all of its file. */
  void detach(String name) throws StoreFailure {
    run("USE memory");
    run("DETACH " + Sql.name(name));
  }

  /** From here on a statement reaches no file but those attached, and changes no setting. */
  void seal() throws StoreFailure {
    run("SET enable_external_access = false");
    run("SET lock_configuration = true");
  }

  /** Tells whether the database takes a path for nothing but a path. */
  static boolean isPlain(Path path) {
    return !ODD.matcher(path.toAbsolutePath().toString()).find();
  }

  /** Returns such a path to a file or folder. */
  Path plain(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    if (isPlain(path)) {
      return absolute;
    }
    links++;
    return Files.createSymbolicLink(spill.resolve("link" + links), absolute);
  }

  /** Likewise a path to a file with a plain name, which need not be there yet. */
  Path plain(Path folder, String name) throws IOException {
    return plain(folder).resolve(name);
  }

  void run(String sql) throws StoreFailure {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Returns all rows of a query that gives few. */
  List<List<String>> rows(String sql) throws IOException {
    List<List<String>> all = new ArrayList<>();
    answer(sql, Answer.of(all::add));
    return all;
  }

  void answer(String sql, Answer answer) throws IOException {
    try (Statement statement = connection.createStatement()) {
      if (!execute(statement, sql)) {
        return;
      }
      try (ResultSet rows = statement.getResultSet()) {
        List<Answer.Heading> headings = headings(rows.getMetaData());
        answer.begin(headings);
        while (rows.next()) {
          answer.add(cells(rows, headings.size()));
        }
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private boolean execute(Statement statement, String sql) throws SQLException, StoreFailure {
    try {
      return statement.execute(sql);
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).contains(NO_REASON)) {
        run("EXPLAIN ANALYZE\n" + sql); // fails as well, and says why
      }
      throw e;
    }
  }

  private static List<Answer.Heading> headings(ResultSetMetaData columns) throws SQLException {
    List<Answer.Heading> headings = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      boolean number = NUMBERS.contains(columns.getColumnType(i));
      headings.add(new Answer.Heading(columns.getColumnName(i), number));
    }
    return headings;
  }

  private static List<String> cells(ResultSet rows, int count) throws SQLException {
    List<String> cells = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      cells.add(cell(rows, i));
    }
    return cells;
  }

  private static String cell(ResultSet rows, int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? "" : value;
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    } finally {
      spill.close();
    }
  }
}
