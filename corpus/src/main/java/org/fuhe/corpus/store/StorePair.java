package org.fuhe.corpus.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.dataset.Table;

/**
 * Two stores, open side by side: their exact tables are {@code old_projects} and {@code
 * new_projects}, with the position of each row as {@code position}.
 */
public final class StorePair implements Closeable {
  private final Session session;
  private final List<StoreFile> files = new ArrayList<>();

  private StorePair(Session session) {
    this.session = session;
  }

  /** Opens two stores, or folders of tables. */
  public static StorePair open(Path earlier, Path later) throws IOException, StoreException {
    StorePair pair = new StorePair(Session.open(1));
    try {
      pair.attach(earlier, "old");
      pair.attach(later, "new");
      return pair;
    } catch (IOException | StoreException e) {
      pair.close();
      throw e;
    }
  }

  private void attach(Path path, String side) throws IOException, StoreException {
    StoreFile file = StoreFile.find(path);
    files.add(file);
    file.attach(session, side);
    for (Table table : Table.values()) {
      view(side, table);
    }
  }

  private void view(String side, Table table) throws IOException {
    run(
        "CREATE TEMP VIEW %s_%s AS SELECT *, row_number() OVER () AS position FROM %s"
            .formatted(side, table.label(), Source.exact(session, side, table)));
  }

  /** Runs statements that make tables for the comparison. */
  public void run(String statements) throws IOException {
    session.run(statements);
  }

  public void select(String sql, Answer answer) throws IOException {
    session.answer(sql, answer);
  }

  /** Returns the rows of a question that has few. */
  public List<List<String>> select(String sql) throws IOException {
    return session.rows(sql);
  }

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } finally {
      for (StoreFile file : files) {
        file.close();
      }
    }
  }
}
