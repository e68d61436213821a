package org.fuhe.extractor;

import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.pdf.PdfReader;
import org.fuhe.extractor.text.TextReader;
import org.fuhe.extractor.type.FileType;

/** The reader of each format. */
final class Readers {
  /** Converts the bytes of a document into the page space. */
  @FunctionalInterface
  interface Reader {
    Content read(byte[] bytes) throws UnreadableException;
  }

  private static final Map<String, Reader> BY_MEDIA_TYPE =
      Map.of("text/plain", TextReader::read, "application/pdf", PdfReader::read);

  private Readers() {}

  static Optional<Reader> of(FileType type) {
    return Optional.ofNullable(BY_MEDIA_TYPE.get(type.mediaType()));
  }
}
