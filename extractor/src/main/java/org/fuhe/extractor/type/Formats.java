package org.fuhe.extractor.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.fuhe.extractor.office.OleContainer;

/** Tells formats by their signatures, and those that share a container by what is inside. */
final class Formats {
  private static final String ZIP = "application/zip";
  private static final String OOXML = "application/x-tika-ooxml";
  static final Set<String> COMPOUND =
      Set.of("application/x-tika-msoffice", "application/x-ole-storage");

  /** Entries that only one of the formats has that are zip files. */
  private static final Map<String, String> ZIP_ENTRIES =
      Map.of(
          "word/document.xml",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "ppt/presentation.xml",
              "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "OFD.xml", "application/ofd");

  /** Names of streams, by which the formats are told that share the container of old Office. */
  private record Stream(String name, String mediaType) {}

  private static final List<Stream> OLE_STREAMS =
      List.of(
          new Stream("EncryptedPackage", "application/x-tika-ooxml-protected"),
          new Stream("WordDocument", "application/msword"),
          new Stream("Workbook", "application/vnd.ms-excel"),
          new Stream("Book", "application/vnd.ms-excel"),
          new Stream("PowerPoint Document", "application/vnd.ms-powerpoint"));

  /** More entries than an office document has before the one that tells its format. */
  private static final int MOST_ENTRIES = 200;

  private Formats() {}

  static FileType detect(byte[] bytes, String fileName) {
    String bySignature = detect(bytes, new Metadata());
    if (bySignature.equals(ZIP) || bySignature.equals(OOXML)) {
      return new FileType(insideZip(bytes).orElse(ZIP));
    }
    if (COMPOUND.contains(bySignature)) {
      return new FileType(insideOle(bytes).orElse(bySignature));
    }
    if (!bySignature.equals(FileType.BINARY.mediaType())) {
      return new FileType(bySignature);
    }
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    String byName = detect(bytes, named);
    // A name does not make text of bytes that are none.
    return byName.startsWith("text/") ? FileType.BINARY : new FileType(byName);
  }

  private static String detect(byte[] bytes, Metadata metadata) {
    try {
      MediaType type =
          MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), metadata);
      return type.getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> insideZip(byte[] bytes) {
    Optional<String> byFolder = Optional.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
        String type = ZIP_ENTRIES.get(entry.getName());
        if (type != null) {
          return Optional.of(type);
        }
        byFolder = byFolder.isPresent() ? byFolder : byFolder(entry.getName());
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      return byFolder; // what is damaged is still of its kind
    }
    return byFolder;
  }

  /** A document that was cut off has lost the entry that tells its kind, as often as not. */
  private static Optional<String> byFolder(String entry) {
    return ZIP_ENTRIES.keySet().stream()
        .filter(known -> known.contains("/"))
        .filter(known -> entry.startsWith(known.substring(0, known.indexOf('/') + 1)))
        .map(ZIP_ENTRIES::get)
        .findFirst();
  }

  private static Optional<String> insideOle(byte[] bytes) {
    Optional<Set<String>> streams = OleContainer.streams(bytes);
    if (streams.isPresent()) {
      return OLE_STREAMS.stream()
          .filter(stream -> streams.get().contains(stream.name()))
          .map(Stream::mediaType)
          .findFirst();
    }
    // What is damaged has the names of its streams all the same.
    String characters = new String(bytes, StandardCharsets.ISO_8859_1);
    return OLE_STREAMS.stream()
        .filter(stream -> characters.contains(inUtf16(stream.name())))
        .map(Stream::mediaType)
        .findFirst();
  }

  /** The bytes of a name in UTF-16, each as a character. */
  private static String inUtf16(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
