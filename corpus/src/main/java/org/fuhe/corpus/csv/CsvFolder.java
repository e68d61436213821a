package org.fuhe.corpus.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.model.dataset.Table;

/**
 * A folder with a CSV file for each table.
 *
 * <p>The files are written in a hidden folder beside their places and moved there at the end, so
 * that a run that breaks off leaves those of an earlier run whole.
 */
public final class CsvFolder implements DatasetWriter {
  private static final String UNFINISHED = ".fuhe-unfinished-";

  private final Path folder;
  private final Path unfinished;
  private final Map<Table, CsvTable> tables = new EnumMap<>(Table.class);

  private CsvFolder(Path folder, Path unfinished) {
    this.folder = folder;
    this.unfinished = unfinished;
  }

  /** Nothing can be written to a folder. */
  public static final class NotWritableException extends IOException {
    private static final long serialVersionUID = 1L;

    private NotWritableException(IOException cause) {
      super(cause);
    }
  }

  /** Opens a folder, which is made if there is none. */
  public static CsvFolder open(Path folder, CsvStyle style) throws IOException {
    CsvFolder opened = new CsvFolder(folder, unfinishedFolder(folder));
    try {
      for (Table table : Table.values()) {
        opened.tables.put(table, new CsvTable(table, opened.unfinished(table), style));
      }
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private static Path unfinishedFolder(Path folder) throws NotWritableException {
    try {
      Files.createDirectories(folder);
      return Files.createTempDirectory(folder, UNFINISHED);
    } catch (IOException e) {
      throw new NotWritableException(e);
    }
  }

  /** Removes what runs have left that were killed, when no other run writes to the folder. */
  public static void removeUnfinished(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path unfinished : left) {
        for (Table table : Table.values()) {
          Files.deleteIfExists(unfinished.resolve(fileName(table)));
        }
        Files.deleteIfExists(unfinished);
      }
    }
  }

  /** The name of a table's file. */
  public static String fileName(Table table) {
    return table.label() + ".csv";
  }

  @Override
  public void write(TableRows rows) throws IOException {
    requireNonNull(tables.get(rows.table()), "closed").write(rows);
  }

  @Override
  public void commit() throws IOException {
    closeTables();
    for (Table table : Table.values()) {
      Files.move(
          unfinished(table), folder.resolve(fileName(table)), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      closeTables();
    } finally {
      discard();
    }
  }

  /** Removes what is unfinished, also while another thread writes it: for a run that is killed. */
  public void discard() throws IOException {
    for (Table table : Table.values()) {
      Files.deleteIfExists(unfinished(table));
    }
    Files.deleteIfExists(unfinished);
  }

  private void closeTables() throws IOException {
    for (CsvTable table : List.copyOf(tables.values())) {
      table.close();
    }
    tables.clear();
  }

  private Path unfinished(Table table) {
    return unfinished.resolve(fileName(table));
  }
}
