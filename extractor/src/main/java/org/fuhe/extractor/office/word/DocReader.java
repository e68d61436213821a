package org.fuhe.extractor.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.draft.Draft;
import org.fuhe.extractor.page.Content;

/** Reads DOC documents. A document has no pages until it is printed: all of it is one. */
public final class DocReader {
  private DocReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    return DocxReader.content(drafts(bytes));
  }

  private static List<Draft> drafts(byte[] bytes) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return DocBody.of(document);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Reason.ENCRYPTED);
    } catch (OldFileFormatException e) {
      throw new UnreadableException(Reason.UNSUPPORTED);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Reason.DAMAGED); // POI throws anything at broken input
    }
  }
}
