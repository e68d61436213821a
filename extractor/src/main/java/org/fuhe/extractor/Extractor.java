package org.fuhe.extractor;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.text.TextReader;
import org.fuhe.extractor.type.FileType;
import org.fuhe.model.Disclosure;

/** Reads a document. */
public final class Extractor {
  private Extractor() {}

  public static Extraction extract(byte[] bytes, String fileName) throws UnreadableException {
    FileType type = FileType.of(bytes, fileName);
    if (bytes.length > 0 && !type.isText()) {
      throw new UnreadableException(
          type.isUnknown()
              ? UnreadableException.Reason.BINARY
              : UnreadableException.Reason.UNSUPPORTED);
    }
    TextReader.Text text = TextReader.read(bytes);
    Disclosure disclosure =
        new Disclosure(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            text.problems());
    return new Extraction(disclosure, type.mediaType(), 1, Status.UNRECOGNISED);
  }
}
