package org.fuhe.extractor;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.form.FormRecogniser;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.text.TextReader;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Problem;

/** Extracts what a document discloses: a pure function of its bytes. */
public final class Extractor {
  private Extractor() {}

  /**
   * @param fileName the name of the file, which helps to tell its format and is not read otherwise
   * @throws UnreadableException when nothing can be read of the document
   */
  public static Extraction extract(byte[] bytes, String fileName) throws UnreadableException {
    TextReader.Text text = TextReader.read(bytes);
    List<Block> blocks = text.blocks();
    List<org.fuhe.extractor.page.Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof org.fuhe.extractor.page.Line line) {
        lines.add(line);
      }
    }
    if (lines.size() == blocks.size()) {
      blocks = org.fuhe.extractor.scatter.ScatterRestorer.restore(lines, Lexicon.standard()).blocks();
    }
    Disclosure read = FormRecogniser.recognise(blocks, Lexicon.standard());
    List<Problem> problems = new ArrayList<>(text.problems());
    problems.addAll(read.problems());
    Disclosure disclosure =
        new Disclosure(
            read.title(),
            read.publisher(),
            read.fiscalYear(),
            read.projects(),
            read.summary(),
            read.statements(),
            problems);
    return new Extraction(disclosure, "text/plain", 1, status(disclosure));
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
