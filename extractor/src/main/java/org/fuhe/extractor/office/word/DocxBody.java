package org.fuhe.extractor.office.word;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.draft.Draft;
import org.fuhe.extractor.office.XmlPart;

/** Reads what stands below each other: paragraphs, tables, and what is set around them. */
final class DocxBody {
  /** More than a document has printed. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private final DocxStyles styles;
  private final DocxLists lists;
  private int tables;
  private int characters;

  DocxBody(DocxStyles styles, DocxLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  DocxStyles styles() {
    return styles;
  }

  DocxLists lists() {
    return lists;
  }

  /** Counts what is printed, so that no document prints without end. */
  void count(int printed) throws UnreadableException {
    characters += printed;
    if (characters > MOST_CHARACTERS) {
      throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
    }
  }

  /** Reads what stands in the element that begins here, to its end. */
  List<Draft> blocks(XmlPart xml) throws UnreadableException {
    List<Draft> drafts = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    addBlocks(xml, drafts, joined);
    if (!joined.isEmpty()) {
      drafts.add(new Draft.Text(joined.toString()));
    }
    return drafts;
  }

  /** Reads the one block that begins here, to its end. */
  List<Draft> block(XmlPart xml) throws UnreadableException {
    List<Draft> drafts = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    addBlock(xml, drafts, joined);
    if (!joined.isEmpty()) {
      drafts.add(new Draft.Text(joined.toString()));
    }
    return drafts;
  }

  private void addBlocks(XmlPart xml, List<Draft> drafts, StringBuilder joined)
      throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      addBlock(xml, drafts, joined);
    }
  }

  /**
   * Adds the block that begins here.
   *
   * @param joined the text of a paragraph whose end was deleted: it goes on in the next one
   */
  private void addBlock(XmlPart xml, List<Draft> drafts, StringBuilder joined)
      throws UnreadableException {
    switch (xml.name()) {
      case "p" -> {
        DocxParagraph paragraph = DocxParagraph.read(xml, this);
        joined.append(paragraph.text());
        if (!paragraph.joinsNext()) {
          drafts.add(new Draft.Text(joined.toString()));
          joined.setLength(0);
        }
        drafts.addAll(paragraph.boxes());
      }
      case "tbl" -> {
        int number = ++tables;
        drafts.add(new Draft.Table(number, new DocxTable(this).cells(xml)));
      }
      case "AlternateContent" -> addFirstChoice(xml, drafts, joined);
      case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" ->
          addBlocks(xml, drafts, joined);
      default -> xml.skip();
    }
  }

  /** The same thing in a newer and an older form: one of them is printed. */
  private void addFirstChoice(XmlPart xml, List<Draft> drafts, StringBuilder joined)
      throws UnreadableException {
    int outer = xml.depth();
    boolean chosen = false;
    while (xml.nextStartIn(outer)) {
      if (chosen) {
        xml.skip();
      } else {
        addBlocks(xml, drafts, joined);
        chosen = true;
      }
    }
  }
}
