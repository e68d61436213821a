package org.fuhe.corpus.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fuhe.corpus.store.Store;
import org.fuhe.corpus.store.WorkFolder;
import org.fuhe.model.dataset.Table;

/**
 * Writes a dataset to a folder in one of the formats, with {@code datapackage.json} beside it.
 *
 * <p>The same dataset gives the same bytes, except of the store: the database puts an id of its own
 * into every file.
 */
public final class Export {
  private Export() {}

  /**
   * What was written.
   *
   * @param rows of all tables
   * @param cut cells that are longer than the format allows, and end with a note of that
   * @param tooLong numbers that have more digits than the format's type holds, and are empty
   */
  public record Result(long rows, long cut, long tooLong) {}

  /** Writes tables; what is there of an earlier export is replaced when all of it is complete. */
  public static Result run(Store store, ExportFormat format, Collection<Table> tables, Path folder)
      throws IOException, ExportException {
    List<Table> chosen = tables.stream().sorted().distinct().toList();
    Set<String> names = new TreeSet<>(chosen.stream().map(format::fileName).toList());
    ExportFolder target = ExportFolder.open(folder);
    Set<String> all = target.with(names);
    long rows = 0;
    long tooLong = 0;
    try (WorkFolder work = target.work()) {
      long cut = format.write(store, chosen, work.path());
      new DataPackage(store, format, chosen).write(work.path(), all);
      for (Table table : chosen) {
        rows += store.rows(table);
        tooLong += format == ExportFormat.PARQUET ? store.tooLong(table) : 0;
      }
      target.take(work, names);
      return new Result(rows, cut, tooLong);
    }
  }
}
