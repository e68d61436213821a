package org.fuhe.corpus.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.fuhe.model.dataset.Table;

/**
 * Two stores, open side by side: their exact tables are {@code old_projects} and {@code
 * new_projects}, with the position of each row as {@code position}.
 */
public final class StorePair implements Closeable {
  private final Session session;
  private final List<StoreFile> files;

  private StorePair(Session session, List<StoreFile> files) {
    this.session = session;
    this.files = files;
  }

  /** Opens two stores, or folders of tables. */
  public static StorePair open(Path earlier, Path later) throws IOException, StoreException {
    StoreFile first = StoreFile.find(earlier);
    try {
      StoreFile second = StoreFile.find(later);
      StorePair pair = new StorePair(Session.open(1), List.of(first, second));
      try {
        first.attach(pair.session, "old");
        second.attach(pair.session, "new");
        for (Table table : Table.values()) {
          pair.view("old", table);
          pair.view("new", table);
        }
        return pair;
      } catch (IOException | StoreException e) {
        pair.close();
        throw e;
      }
    } catch (IOException | StoreException e) {
      first.close();
      throw e;
    }
  }

  private void view(String side, Table table) throws IOException {
    run(
        "CREATE TEMP VIEW %s_%s AS SELECT *, row_number() OVER () AS position FROM %s"
            .formatted(side, table.label(), Source.exact(session, side, table)));
  }

  /** Runs statements that make tables for the comparison. */
  public void run(String statements) throws IOException {
    try {
      session.run(statements);
    } catch (SQLException e) {
      throw new IOException(Store.reason(e), e);
    }
  }

  public void select(String sql, Answer answer) throws IOException {
    try {
      session.answer(sql, answer);
    } catch (SQLException e) {
      throw new IOException(Store.reason(e), e);
    }
  }

  /** Returns the rows of a question that has few. */
  public List<List<String>> select(String sql) throws IOException {
    try {
      return session.rows(sql);
    } catch (SQLException e) {
      throw new IOException(Store.reason(e), e);
    }
  }

  @Override
  public void close() throws IOException {
    session.close();
    for (StoreFile file : files) {
      file.close();
    }
  }
}
