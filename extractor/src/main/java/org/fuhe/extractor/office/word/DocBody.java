package org.fuhe.extractor.office.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.fuhe.extractor.draft.Draft;

/** Reads what stands below each other in a DOC document: paragraphs and tables. */
final class DocBody {
  /** Tables in tables in tables: deeper than Word lets anyone draw them. */
  private static final int DEEPEST = 30;

  private final DocText text;
  private int tables;

  private DocBody(HWPFDocument document) {
    this.text = new DocText(document);
  }

  static List<Draft> of(HWPFDocument document) {
    DocBody body = new DocBody(document);
    List<Draft> drafts = new ArrayList<>(body.blocks(document.getRange(), 0));
    Range boxes = document.getMainTextboxRange();
    if (boxes != null) {
      drafts.addAll(body.blocks(boxes, 0));
    }
    return drafts;
  }

  /**
   * Reads a part of the document.
   *
   * @param level the number of tables that the part stands in
   */
  List<Draft> blocks(Range range, int level) {
    List<Draft> drafts = new ArrayList<>();
    int count = range.numParagraphs();
    for (int i = 0; i < count; ) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.getTableLevel() > level && level < DEEPEST) {
        Table table = range.getTable(paragraph);
        int number = ++tables;
        drafts.add(new Draft.Table(number, new DocTable(this, level + 1).cells(table)));
        i += Math.max(1, table.numParagraphs());
      } else {
        drafts.add(new Draft.Text(text.of(paragraph)));
        i++;
      }
    }
    return drafts;
  }
}
