package org.fuhe.extractor;

import java.util.Map;
import org.fuhe.extractor.delimited.DelimitedReader;
import org.fuhe.extractor.office.OleContainer;
import org.fuhe.extractor.office.sheet.XlsReader;
import org.fuhe.extractor.office.sheet.XlsxReader;
import org.fuhe.extractor.office.word.DocReader;
import org.fuhe.extractor.office.word.DocxReader;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.pdf.PdfReader;
import org.fuhe.extractor.text.TextReader;
import org.fuhe.extractor.type.FileType;
import org.fuhe.extractor.web.WebReader;

/** The reader of each format. */
final class Readers {
  /** Converts the bytes of a document into the page space. */
  @FunctionalInterface
  interface Reader {
    Content read(byte[] bytes) throws UnreadableException;
  }

  /** A reader's library is not loaded before there is something to read with it. */
  private static final Map<String, Reader> BY_MEDIA_TYPE =
      Map.ofEntries(
          Map.entry("text/plain", bytes -> TextReader.read(bytes)),
          Map.entry("text/csv", bytes -> DelimitedReader.readCommas(bytes)),
          Map.entry("text/tab-separated-values", bytes -> DelimitedReader.readTabs(bytes)),
          Map.entry("application/pdf", bytes -> PdfReader.read(bytes)),
          Map.entry("text/html", bytes -> WebReader.read(bytes)),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              bytes -> DocxReader.read(bytes)),
          Map.entry("application/x-tika-ooxml-protected", bytes -> ProtectedPackage.read(bytes)),
          Map.entry("application/msword", bytes -> DocReader.read(bytes)),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              bytes -> XlsxReader.read(bytes)),
          Map.entry("application/vnd.ms-excel", bytes -> XlsReader.read(bytes)));

  private Readers() {}

  /** Reads a document of this type. */
  static Content read(byte[] bytes, FileType type) throws UnreadableException {
    Reader reader = BY_MEDIA_TYPE.get(type.mediaType());
    if (reader == null) {
      throw new UnreadableException(reason(type, bytes));
    }
    return reader.read(bytes);
  }

  private static UnreadableException.Reason reason(FileType type, byte[] bytes) {
    if (type.isEmpty()) {
      return UnreadableException.Reason.EMPTY;
    }
    if (type.isCompound()) {
      return OleContainer.unknown(bytes);
    }
    return type.isUnknown()
        ? UnreadableException.Reason.BINARY
        : UnreadableException.Reason.UNSUPPORTED;
  }
}
