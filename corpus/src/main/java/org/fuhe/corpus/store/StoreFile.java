package org.fuhe.corpus.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
  /** What every file of the database has behind its checksum. */
  private static final String MARK = "DUCK";

  private static final int MARK_AT = 8;

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
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
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

  /** Makes sure that a store can take the place of what is there. */
  static void refuseForeign(Path file) throws IOException, StoreException {
    if (Files.exists(file) && Files.size(file) > 0) {
      try (Session session = Session.open(1)) {
        new StoreFile(file, Optional.empty()).attach(session, "present");
      }
    }
  }

  private static boolean isDatabase(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] head = stream.readNBytes(MARK_AT + MARK.length());
      return new String(head, StandardCharsets.ISO_8859_1).indexOf(MARK) == MARK_AT;
    }
  }

  /** Attaches the store for reading, as a database of that name. */
  void attach(Session session, String name) throws IOException, StoreException {
    if (!isDatabase(path)) {
      throw new StoreException(Fault.NO_STORE, path, "");
    }
    try {
      session.attach(session.plain(path), name, true);
    } catch (StoreFailure e) {
      throw new StoreException(Fault.DAMAGED, path, e.reason());
    }
    String tables =
        "SELECT 1 FROM duckdb_tables() WHERE database_name = %s AND schema_name = 'fuhe'";
    if (session.rows(tables.formatted(Sql.text(name))).isEmpty()) {
      throw new StoreException(Fault.NO_STORE, path, "");
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      temporary.get().close();
    }
  }
}
