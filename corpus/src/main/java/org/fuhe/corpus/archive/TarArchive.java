package org.fuhe.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A TAR archive. Links are no files. */
final class TarArchive implements Archive {
  private final TarArchiveInputStream tar;

  private TarArchive(TarArchiveInputStream tar) {
    this.tar = tar;
  }

  static Archive open(InputStream in) {
    // Each byte of a name as one character, until it is known what they are.
    return new TarArchive(new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name()));
  }

  @Override
  public Optional<Entry> next() throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
        State state = tar.canReadEntryData(entry) ? State.READABLE : State.UNKNOWN_METHOD;
        return Optional.of(new Entry(name(entry.getName()), state, () -> tar));
      }
    }
    return Optional.empty();
  }

  /** A name in a header of its own is in UTF-8 and comes as characters already. */
  private static String name(String name) {
    boolean bytes = name.chars().allMatch(c -> c < 0x100);
    return bytes ? EntryName.of(name.getBytes(StandardCharsets.ISO_8859_1)) : EntryName.clean(name);
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
