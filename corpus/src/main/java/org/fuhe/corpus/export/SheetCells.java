package org.fuhe.corpus.export;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.model.dataset.Column;

/** Writes the cells of a sheet as XML. */
final class SheetCells {
  /** Fixed by the programs that open the file. */
  private static final int LONGEST = 32_767;

  /** A number with more digits is not exact in a spreadsheet program: it stays a text. */
  private static final int MOST_DIGITS = 15;

  /** Reads as an escaped character, unless its first one is escaped. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String NOTE = "…（共 %d 个字符，已截断 / cut, %1$d characters in all）";

  private final Writer out;
  private int row;
  private long cut;

  SheetCells(Writer out) {
    this.out = out;
  }

  /** How many texts were longer than a cell can be. */
  long cut() {
    return cut;
  }

  void beginRow(int number) throws IOException {
    row = number;
    out.write("<row r=\"" + number + "\">");
  }

  void endRow() throws IOException {
    out.write("</row>");
  }

  void addHeading(int column, String name) throws IOException {
    addText(column, WorkbookParts.HEADING, name);
  }

  void add(int column, Column.Type type, String value) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    if (type != Column.Type.TEXT
        && value.chars().filter(Character::isDigit).count() <= MOST_DIGITS) {
      out.write("<c r=\"" + name(column) + row + "\"><v>" + value + "</v></c>");
      return;
    }
    boolean formula = CsvStyle.FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    addText(column, formula ? WorkbookParts.QUOTED : WorkbookParts.TEXT, value);
  }

  private void addText(int column, int style, String text) throws IOException {
    out.write(
        "<c r=\""
            + name(column)
            + row
            + "\" s=\""
            + style
            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    String shown = text;
    if (text.length() > LONGEST) {
      cut++;
      String note = NOTE.formatted(text.length());
      int end = LONGEST - note.length();
      shown =
          text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }
    writeEscaped(LOOKS_ESCAPED.matcher(shown).replaceAll("_x005F_"));
    out.write("</t></is></c>");
  }

  private void writeEscaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '\t', '\n' -> out.write(c);
        default -> {
          // XML has no place for these, and reads a return as a line feed.
          if (c < ' ' || c == '\ufffe' || c == '\uffff') {
            out.write("_x%04X_".formatted((int) c));
          } else {
            out.write(c);
          }
        }
      }
    }
  }

  /** The letters of a column: A, B, …, Z, AA. */
  private static String name(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : name(column / 26 - 1) + (char) ('A' + column % 26);
  }
}
