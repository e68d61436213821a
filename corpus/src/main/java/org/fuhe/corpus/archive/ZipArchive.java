package org.fuhe.corpus.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP archive, in the order of its files' contents. */
final class ZipArchive implements Archive {
  /** Files that only a document has that is a zip file itself. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "OFD.xml", "META-INF/container.xml", "content.xml");

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
    this.entries = zip.getEntriesInPhysicalOrder();
  }

  static Optional<Archive> open(SeekableByteChannel channel) throws IOException {
    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    if (zip.getFirstLocalFileHeaderOffset() != 0) {
      throw new IOException("cut off: this is the end of an archive that is packed in it");
    }
    for (String name : OF_DOCUMENTS) {
      if (zip.getEntry(name) != null) {
        zip.close();
        return Optional.empty();
      }
    }
    return Optional.of(new ZipArchive(zip));
  }

  @Override
  public Optional<Entry> next() {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        return Optional.of(new Entry(name(entry), state(entry), () -> zip.getInputStream(entry)));
      }
    }
    return Optional.empty();
  }

  private static String name(ZipArchiveEntry entry) {
    boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames();
    byte[] raw = entry.getRawName();
    return said || raw == null ? EntryName.clean(entry.getName()) : EntryName.of(raw);
  }

  private State state(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return State.ENCRYPTED;
    }
    return zip.canReadEntryData(entry) ? State.READABLE : State.UNKNOWN_METHOD;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
