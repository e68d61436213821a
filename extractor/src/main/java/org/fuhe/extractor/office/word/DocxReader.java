package org.fuhe.extractor.office.word;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.draft.Composer;
import org.fuhe.extractor.draft.Draft;
import org.fuhe.extractor.office.OfficePackage;
import org.fuhe.extractor.office.XmlPart;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Page;

/** Reads DOCX documents. A document has no pages until it is printed: all of it is one. */
public final class DocxReader {
  private DocxReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    OfficePackage parts = OfficePackage.read(bytes);
    DocxBody body =
        new DocxBody(
            DocxStyles.of(parts.part("word/styles.xml")),
            DocxLists.of(parts.part("word/numbering.xml")));
    XmlPart document = parts.mainPart("word/document.xml");
    List<Draft> drafts = List.of();
    while (document.nextStart()) {
      if (document.isAt("body")) {
        drafts = body.blocks(document);
      }
    }
    return content(drafts);
  }

  static Content content(List<Draft> drafts) throws UnreadableException {
    Composer.Composed composed = Composer.compose(drafts);
    if (composed.parts().isEmpty()) {
      throw new UnreadableException(UnreadableException.Reason.EMPTY);
    }
    return new Content(
        List.of(new Page(1, Optional.empty(), composed.parts())), composed.problems());
  }
}
