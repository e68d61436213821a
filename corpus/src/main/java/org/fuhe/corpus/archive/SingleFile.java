package org.fuhe.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A compressed file, as an archive of one. */
final class SingleFile implements Archive {
  private final InputStream in;
  private final String name;
  private boolean given;

  SingleFile(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  @Override
  public Optional<Entry> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(new Entry(name, State.READABLE, () -> in));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
