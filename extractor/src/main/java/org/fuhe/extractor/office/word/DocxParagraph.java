package org.fuhe.extractor.office.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.draft.Draft;
import org.fuhe.extractor.office.XmlPart;
import org.fuhe.extractor.symbol.SymbolFont;

/** Reads one paragraph: the text of its runs, and the text boxes that are tied to it. */
final class DocxParagraph {
  private final DocxBody body;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> boxes = new ArrayList<>();

  /** The codes of the fields that are open, the innermost last. */
  private final Deque<StringBuilder> fields = new ArrayDeque<>();

  private boolean joinsNext;

  private DocxParagraph(DocxBody body) {
    this.body = body;
  }

  static DocxParagraph read(XmlPart xml, DocxBody body) throws UnreadableException {
    DocxParagraph paragraph = new DocxParagraph(body);
    paragraph.addInline(xml);
    body.count(paragraph.text.length());
    return paragraph;
  }

  String text() {
    return text.toString();
  }

  List<Draft> boxes() {
    return boxes;
  }

  /** Tells whether the paragraph's end is deleted. */
  boolean joinsNext() {
    return joinsNext;
  }

  private void addInline(XmlPart xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "pPr" -> readProperties(xml);
        case "r" -> addRun(xml);
        case "AlternateContent" -> addFirstChoice(xml, "", false);
        case "t" -> text.append(xml.text()); // of a formula
        case "del", "moveFrom", "rt", "sdtPr", "sdtEndPr", "tcPr" -> xml.skip();
        default -> addInline(xml);
      }
    }
  }

  private void readProperties(XmlPart xml) throws UnreadableException {
    String style = "";
    int list = -1;
    int level = -1;
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "numId" -> list = xml.number("val", 0);
        case "ilvl" -> level = xml.number("val", 0);
        case "del" -> joinsNext = true;
        case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
        default -> {}
      }
    }
    int ofList = list >= 0 ? list : body.styles().list(style);
    if (ofList > 0) {
      String number = body.lists().next(ofList, level >= 0 ? level : body.styles().level(style));
      text.append(number).append(number.isEmpty() ? "" : " ");
    }
  }

  private void addRun(XmlPart xml) throws UnreadableException {
    String font = "";
    boolean hidden = false;
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("rPr")) {
        int properties = xml.depth();
        while (xml.nextStartIn(properties)) {
          switch (xml.name()) {
            case "rFonts" -> font = xml.attribute("ascii");
            case "vanish" -> hidden = !xml.attribute("val").matches("0|false|off");
            case "rPrChange" -> xml.skip();
            default -> {}
          }
        }
      } else {
        addPiece(xml, font, hidden);
      }
    }
  }

  private void addPiece(XmlPart xml, String font, boolean hidden) throws UnreadableException {
    switch (xml.name()) {
      case "t" -> {
        String piece = xml.text();
        text.append(hidden ? "" : SymbolFont.looks(piece, font));
      }
      case "sym" -> {
        String symbol = symbol(xml.attribute("char"));
        text.append(hidden ? "" : SymbolFont.looks(symbol, xml.attribute("font")));
      }
      case "tab", "ptab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "instrText" -> {
        String code = xml.text();
        if (!fields.isEmpty()) {
          fields.getLast().append(code);
        }
      }
      case "fldChar" -> readFieldMark(xml);
      case "AlternateContent" -> addFirstChoice(xml, font, hidden);
      case "drawing", "pict", "object", "txbx", "textbox" -> addBoxes(xml);
      case "ruby", "rubyBase" -> addInline(xml);
      default -> xml.skip();
    }
  }

  private static String symbol(String code) {
    try {
      return String.valueOf((char) Integer.parseInt(code, 16));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** A field begins with its code; its result, where there is one, follows as text. */
  private void readFieldMark(XmlPart xml) throws UnreadableException {
    String type = xml.attribute("fldCharType");
    switch (type) {
      case "begin" -> {
        fields.addLast(new StringBuilder());
        readBox(xml);
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          text.append(Field.printed(fields.removeLast().toString()));
        }
      }
      default -> {}
    }
  }

  /** A box of an older form, ticked or not, is kept in the properties of its field. */
  private void readBox(XmlPart xml) throws UnreadableException {
    int outer = xml.depth();
    boolean box = false;
    boolean ticked = false;
    boolean decided = false;
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "checkBox" -> box = true;
        case "default" -> ticked = decided ? ticked : isOn(xml);
        case "checked" -> {
          ticked = isOn(xml);
          decided = true;
        }
        default -> {}
      }
    }
    text.append(box ? (ticked ? "☑" : "□") : "");
  }

  private static boolean isOn(XmlPart xml) {
    return xml.attribute("val").isEmpty() || xml.isOn("val");
  }

  private void addFirstChoice(XmlPart xml, String font, boolean hidden) throws UnreadableException {
    int outer = xml.depth();
    boolean chosen = false;
    while (xml.nextStartIn(outer)) {
      if (chosen) {
        xml.skip();
        continue;
      }
      chosen = true;
      int choice = xml.depth();
      while (xml.nextStartIn(choice)) {
        if (xml.isAt("r")) {
          addRun(xml);
        } else {
          addPiece(xml, font, hidden);
        }
      }
    }
  }

  private void addBoxes(XmlPart xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("txbxContent")) {
        boxes.addAll(body.blocks(xml));
      } else if (xml.isAt("Fallback")) {
        xml.skip();
      }
    }
  }
}
