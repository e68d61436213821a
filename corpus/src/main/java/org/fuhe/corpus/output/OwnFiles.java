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
    Path names = folder.resolve(FOLDER).resolve("files");
    Set<String> own = new HashSet<>();
    if (Files.exists(names)) {
      own.addAll(Files.readAllLines(names, StandardCharsets.UTF_8));
    }
    List<String> added = new ArrayList<>();
    for (String file : files) {
      if (!own.contains(file)) {
        if (Files.exists(folder.resolve(file))) {
          throw new ForeignFileException(file);
        }
        added.add(file);
      }
    }
    if (!added.isEmpty()) {
      Files.createDirectories(folder.resolve(FOLDER));
      Files.write(
          names,
          added,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
