package org.fuhe.corpus.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that takes the place of an earlier one when it is complete, and not before. */
public final class OutputFile implements Closeable {
  private final Path file;
  private final Path part;
  private final OutputStream out;

  private OutputFile(Path file, Path part) throws IOException {
    this.file = file;
    this.part = part;
    this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
  }

  /** Opens a file to write to, in a folder that there is. What is no file is written to itself. */
  public static OutputFile open(Path file) throws IOException {
    boolean device = Files.exists(file) && !Files.isRegularFile(file);
    return new OutputFile(
        file, device ? file : file.resolveSibling("." + file.getFileName() + ".part"));
  }

  public OutputStream out() {
    return out;
  }

  /** Puts the file in its place. */
  public void commit() throws IOException {
    out.close();
    if (!part.equals(file)) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not committed, also while another thread still writes. */
  public void discard() throws IOException {
    out.close();
    if (!part.equals(file)) {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public void close() throws IOException {
    discard();
  }
}
