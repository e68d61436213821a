package org.fuhe.corpus.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z archive, whose names are always in UTF-16. */
final class SevenZipArchive implements Archive {
  /** What unpacking may ask for, in kilobytes; the format allows 4 GB. */
  private static final int MOST_MEMORY = 256 << 10;

  private final SevenZFile file;

  private SevenZipArchive(SevenZFile file) {
    this.file = file;
  }

  static Archive open(SeekableByteChannel channel) throws IOException {
    try {
      return new SevenZipArchive(
          SevenZFile.builder()
              .setSeekableByteChannel(channel)
              .setMaxMemoryLimitKiB(MOST_MEMORY)
              .get());
    } catch (PasswordRequiredException e) {
      throw (IOException) new EncryptedArchiveException().initCause(e);
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    try {
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        SevenZArchiveEntry found = entry;
        if (!found.isDirectory() && !found.isAntiItem()) {
          String name = found.getName() == null ? "" : EntryName.clean(found.getName());
          return Optional.of(new Entry(name, State.READABLE, () -> file.getInputStream(found)));
        }
      }
      return Optional.empty();
    } catch (PasswordRequiredException e) {
      throw (IOException) new EncryptedArchiveException().initCause(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
