package org.fuhe.extractor.office.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.fuhe.extractor.symbol.SymbolFont;

/** Reads the text of the paragraphs of a DOC document as it is printed. */
final class DocText {
  private static final char LINE = '\u000b';
  private static final char PAGE = '\f';
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char HYPHEN = '\u001e';

  private final HWPFDocument document;
  private final DocLists lists = new DocLists();
  private final Deque<OpenField> fields = new ArrayDeque<>();

  /** A field that was begun: its code, until its result begins. */
  private static final class OpenField {
    final StringBuilder code = new StringBuilder();
    boolean inResult;
  }

  DocText(HWPFDocument document) {
    this.document = document;
  }

  String of(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    String number = lists.next(paragraph);
    text.append(number).append(number.isEmpty() ? "" : " ");
    for (CharacterRun run : runs(paragraph)) {
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        add(text, run);
      }
    }
    return text.toString();
  }

  private static List<CharacterRun> runs(Paragraph paragraph) {
    List<CharacterRun> runs = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph, i).ifPresent(runs::add);
    }
    return runs;
  }

  /** POI counts a run that ends in front of the paragraph among its runs, and cannot give it. */
  private static Optional<CharacterRun> run(Paragraph paragraph, int index) {
    try {
      return Optional.of(paragraph.getCharacterRun(index));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void add(StringBuilder text, CharacterRun run) {
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      append(text, SymbolFont.looks(String.valueOf(run.getSymbolCharacter()), font));
      return;
    }
    String characters = run.text();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.addLast(new OpenField());
        case FIELD_RESULT -> {
          if (!fields.isEmpty()) {
            fields.getLast().inResult = true;
          }
        }
        case FIELD_END -> endField(text);
        case LINE, PAGE -> append(text, "\n");
        case HYPHEN -> append(text, "-");
        case '\u0001' -> addBox(text, run);
        case '\t' -> append(text, "\t");
        default -> {
          if (c >= ' ') {
            append(text, looks(c, run));
          }
        }
      }
    }
  }

  private static String looks(char c, CharacterRun run) {
    String one = String.valueOf(c);
    boolean mayBePicture = c < 0x100 || (c >= 0xf000 && c <= 0xf0ff);
    String font = mayBePicture ? run.getFontName() : null;
    return font == null ? one : SymbolFont.looks(one, font);
  }

  private void append(StringBuilder text, String characters) {
    boolean inCode = fields.stream().anyMatch(field -> !field.inResult);
    if (inCode) {
      fields.getLast().code.append(characters);
    } else {
      text.append(characters);
    }
  }

  private void endField(StringBuilder text) {
    if (!fields.isEmpty()) {
      OpenField ended = fields.removeLast();
      append(text, ended.inResult ? "" : Field.printed(ended.code.toString()));
    }
  }

  /** The properties of a form's field stand at a character of their own inside of its code. */
  private void addBox(StringBuilder text, CharacterRun run) {
    boolean ofBox =
        !fields.isEmpty() && fields.getLast().code.toString().strip().equals("FORMCHECKBOX");
    if (ofBox) {
      FormBox.at(document.getDataStream(), run.getPicOffset())
          .ifPresent(ticked -> text.append(ticked ? "☑" : "□"));
    }
  }
}
