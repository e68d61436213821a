package org.fuhe.corpus.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files of a folder the program has written: a file of the same name that somebody else has
 * put there is never written over.
 */
public final class OwnFiles {
  static final String FOLDER = ".fuhe";

  private OwnFiles() {}

  /** A file is in the way that is not the program's own. */
  public static final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String name;

    private ForeignFileException(String name) {
      super(name);
      this.name = name;
    }

    /** The name of the file, in the folder. */
    public String name() {
      return name;
    }
  }

  /**
   * Makes sure of files that will be written.
   *
   * @throws NoSuchFileException when there is no such folder
   * @throws ForeignFileException when one of them is there and the program has not written it
   */
  public static void claim(Path folder, List<String> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Set<String> own = of(folder);
    for (String file : files) {
      if (!own.contains(file) && Files.exists(folder.resolve(file))) {
        throw new ForeignFileException(file);
      }
    }
    note(folder, files);
  }

  /** Remembers files that whoever writes them knows for the program's own. */
  public static void note(Path folder, List<String> files) throws IOException {
    List<String> added = new ArrayList<>(files);
    added.removeAll(of(folder));
    if (!added.isEmpty()) {
      Files.createDirectories(folder.resolve(FOLDER));
      Files.write(
          names(folder),
          added,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  /** Returns the names of the files of a folder that the program has written. */
  public static Set<String> of(Path folder) throws IOException {
    Path names = names(folder);
    return Files.exists(names)
        ? new HashSet<>(Files.readAllLines(names, StandardCharsets.UTF_8))
        : Set.of();
  }

  private static Path names(Path folder) {
    return folder.resolve(FOLDER).resolve("files");
  }
}
