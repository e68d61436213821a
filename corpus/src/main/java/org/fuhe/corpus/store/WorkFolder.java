package org.fuhe.corpus.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder in which files are written before they are moved to their places.
 *
 * <p>It is gone when it is closed. One that a killed process left behind is removed by the next one
 * in the same place: a living process holds a lock on its own.
 */
public final class WorkFolder implements Closeable {
  private static final String PREFIX = ".fuhe-work-";
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private WorkFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes one in a folder that there is. */
  public static WorkFolder in(Path parent) throws IOException {
    removeAbandoned(parent);
    Path path = Files.createTempDirectory(parent, PREFIX);
    Path unlocked = path.resolve("unlocked");
    FileChannel lock =
        FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    // No other process ever sees a lock that is not held.
    Files.move(unlocked, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    return new WorkFolder(path, lock);
  }

  /** Makes one in the system's folder for temporary files. */
  static WorkFolder temporary() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  public Path path() {
    return path;
  }

  /** Returns the place of a file in the folder. */
  public Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    remove(path);
  }

  private static void removeAbandoned(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isAbandoned(folder.resolve(LOCK))) {
          remove(folder);
        }
      }
    }
  }

  private static boolean isAbandoned(Path lock) {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      return held != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false; // another user's, or one of this process: not ours to remove
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
