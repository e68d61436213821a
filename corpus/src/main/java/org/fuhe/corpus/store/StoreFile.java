package org.fuhe.corpus.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.Optional;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.store.StoreException.Fault;
import org.fuhe.model.dataset.Table;

/**
 * The file of a store that a user has named.
 *
 * @param temporary where it was made when the folder of its tables cannot be written
 */
record StoreFile(Path path, Optional<WorkFolder> temporary) implements Closeable {
  /** Finds a store, or the one of a folder, which is made where it is missing or too old. */
  static StoreFile find(Path path) throws IOException, StoreException {
    if (!Files.exists(path)) {
      throw new StoreException(Fault.MISSING, path, "");
    }
    if (!Files.isDirectory(path)) {
      return new StoreFile(path, Optional.empty());
    }
    Path file = path.resolve(Store.FILE_NAME);
    if (!isCurrent(file, path)) {
      if (!Files.isWritable(path)) {
        return madeElsewhere(path);
      }
      Store.build(path, file);
    }
    return new StoreFile(file, Optional.empty());
  }

  private static StoreFile madeElsewhere(Path folder) throws IOException, StoreException {
    WorkFolder elsewhere = WorkFolder.temporary();
    Path file = elsewhere.resolve(Store.FILE_NAME);
    try {
      Store.build(folder, file);
      return new StoreFile(file, Optional.of(elsewhere));
    } catch (IOException | StoreException e) {
      elsewhere.close();
      throw e;
    }
  }

  /** Tells whether a store is as new as the tables that it was made of. */
  private static boolean isCurrent(Path file, Path folder) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(file);
    for (Table table : Table.values()) {
      Path csv = folder.resolve(CsvFolder.fileName(table));
      if (Files.exists(csv) && Files.getLastModifiedTime(csv).compareTo(made) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Attaches the store for reading, as a database of that name. */
  void attach(Session session, String name) throws IOException, StoreException {
    try {
      session.attach(session.plain(path), name, true);
      session.run("SELECT 1 FROM %s.fuhe.columns LIMIT 1".formatted(Sql.name(name)));
    } catch (SQLException e) {
      throw new StoreException(Fault.NO_STORE, path, Store.reason(e));
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      temporary.get().close();
    }
  }
}
