package org.fuhe.corpus.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An archive that is open: its files one after the other. */
public interface Archive extends Closeable {
  /** Returns the next file, whose content is read before the one after it is asked for. */
  Optional<Entry> next() throws IOException;

  /** Opens the content of a file. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /**
   * A file in an archive.
   *
   * @param name its path in the archive; only a name, whatever it looks like
   */
  record Entry(String name, State state, Content content) {
    public Entry {
      requireNonNull(name, "name");
      requireNonNull(state, "state");
      requireNonNull(content, "content");
    }
  }

  /** Whether the content of a file can be read. */
  enum State {
    READABLE,
    ENCRYPTED,
    /** Packed in a way that is not known. */
    UNKNOWN_METHOD
  }
}
