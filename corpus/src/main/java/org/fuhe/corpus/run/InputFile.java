package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file where it is
 * @param path what it is called in the dataset: relative to the input root, {@code /} between names
 */
public record InputFile(Path file, String path) {
  public InputFile {
    requireNonNull(file, "file");
    requireNonNull(path, "path");
  }

  /** The last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
