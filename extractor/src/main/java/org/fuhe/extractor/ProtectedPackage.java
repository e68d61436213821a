package org.fuhe.extractor;

import java.util.Optional;
import org.fuhe.extractor.office.EncryptedPackage;
import org.fuhe.extractor.office.sheet.XlsxReader;
import org.fuhe.extractor.office.word.DocxReader;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.type.FileType;

/** A DOCX or XLSX document inside of an encrypted package. */
final class ProtectedPackage {
  private ProtectedPackage() {}

  static Content read(byte[] bytes) throws UnreadableException {
    Optional<byte[]> opened = EncryptedPackage.open(bytes);
    if (opened.isEmpty()) {
      throw new UnreadableException(UnreadableException.Reason.ENCRYPTED);
    }
    byte[] inner = opened.get();
    return FileType.of(inner, "").mediaType().contains("spreadsheet")
        ? XlsxReader.read(inner)
        : DocxReader.read(inner);
  }
}
