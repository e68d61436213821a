package org.fuhe.extractor;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.form.FormRecogniser;
import org.fuhe.extractor.form.Notes;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Restored;
import org.fuhe.extractor.restore.Restoration;
import org.fuhe.extractor.statement.StatementRecogniser;
import org.fuhe.extractor.type.FileType;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Problem;

/** Extracts what a document discloses: a pure function of its bytes. */
public final class Extractor {
  private Extractor() {}

  /**
   * Reads a document and recognises what it discloses.
   *
   * @param fileName the name of the file, which helps to tell its format and is not read otherwise
   * @throws UnreadableException when nothing can be read of the document
   */
  public static Extraction extract(byte[] bytes, String fileName) throws UnreadableException {
    FileType type = FileType.of(bytes, fileName);
    Content content = Readers.read(bytes, type);
    StatementRecogniser.Result statements =
        StatementRecogniser.recognise(content.blocks(), Lexicon.standard());
    Restored restored =
        Restoration.restore(statements.rest(), statements.statements(), Lexicon.standard());
    Disclosure read = FormRecogniser.recognise(restored.blocks(), Lexicon.standard());
    List<Problem> problems = new ArrayList<>(content.problems());
    problems.addAll(statements.problems());
    problems.addAll(restored.problems());
    problems.addAll(read.problems());
    Disclosure disclosure =
        new Disclosure(
            read.title(),
            read.publisher(),
            read.fiscalYear(),
            read.projects(),
            read.summary(),
            statements.statements(),
            Notes.find(restored.blocks(), Lexicon.standard()),
            problems);
    return new Extraction(disclosure, type.mediaType(), content.pages().size(), status(disclosure));
  }

  private static Extraction.Status status(Disclosure disclosure) {
    if (disclosure.isEmpty()) {
      return Extraction.Status.UNRECOGNISED;
    }
    return disclosure.problems().isEmpty()
        ? Extraction.Status.EXTRACTED
        : Extraction.Status.PARTIAL;
  }
}
