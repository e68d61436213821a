package org.fuhe.corpus.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.fuhe.corpus.export.ExportException.Fault;
import org.fuhe.corpus.store.WorkFolder;

/**
 * The folder of an export: files of earlier exports are replaced in it, and no other file ever is.
 *
 * <p>Which files these are stands in {@code datapackage.json}. It is moved first, so that after a
 * kill between two files the next export still knows its own.
 */
final class ExportFolder {
  private final Path folder;
  private final Set<String> own;

  private ExportFolder(Path folder, Set<String> own) {
    this.folder = folder;
    this.own = own;
  }

  /** Opens a folder, which is made if there is none. */
  static ExportFolder open(Path folder) throws ExportException {
    try {
      Files.createDirectories(folder);
      return new ExportFolder(folder, DataPackage.filesOf(folder.resolve(DataPackage.FILE_NAME)));
    } catch (IOException e) {
      throw new ExportException(Fault.NOT_WRITABLE, folder, e);
    }
  }

  /** Makes the hidden folder in which the files are written. */
  WorkFolder work() throws ExportException {
    try {
      return WorkFolder.in(folder);
    } catch (IOException e) {
      throw new ExportException(Fault.NOT_WRITABLE, folder, e);
    }
  }

  /** Returns the names of all files that are an export's when files of these names are added. */
  Set<String> with(Collection<String> names) throws ExportException {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file) && !own.contains(name)) {
        throw new ExportException(Fault.FOREIGN_FILE, file);
      }
    }
    Path description = folder.resolve(DataPackage.FILE_NAME);
    if (Files.exists(description) && own.isEmpty()) {
      throw new ExportException(Fault.FOREIGN_FILE, description);
    }
    Set<String> all = new TreeSet<>(own);
    all.addAll(names);
    all.remove(DataPackage.FILE_NAME);
    return all;
  }

  /** Moves complete files to their places. */
  void take(WorkFolder work, Collection<String> names) throws IOException {
    move(work, DataPackage.FILE_NAME);
    for (String name : names) {
      move(work, name);
    }
  }

  private void move(WorkFolder work, String name) throws IOException {
    Files.move(
        work.resolve(name),
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
