package org.fuhe.corpus.workpaper;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook, in the one look that all of them have. */
final class Sheet {
  static final String ACCENT = "1F4E79";
  static final String HEADING = "E8EEF4";
  static final String INPUT = "FFFBEA";
  static final String WRONG = "F8C9C4";
  static final String OPEN = "FCE8BF";
  private static final String GRID = "C3CBD3";

  /** The most characters that a cell takes. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final double LINE = 14.5;

  /** Excel's limit is 409 points. */
  private static final int MOST_LINES = 28;

  private final Worksheet sheet;
  private final List<Integer> widths;
  private final Map<Integer, Integer> lines = new HashMap<>();

  Sheet(Workbook workbook, String name, List<Integer> widths) {
    this.sheet = workbook.newWorksheet(name);
    this.widths = List.copyOf(widths);
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }

  String name() {
    return sheet.getName();
  }

  /** Writes a text that is wrapped in its cell, and stays a text whatever it looks like. */
  void text(int row, int column, String text) {
    text(row, column, text, widths.get(column));
  }

  /**
   * Writes a text.
   *
   * @param width of the cells that it has for itself, in characters
   */
  void text(int row, int column, String text, int width) {
    if (!text.isEmpty()) {
      sheet.value(
          row, column, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
      int wrapped = text.lines().mapToInt(line -> 1 + (int) (1.1 * widthOf(line) / width)).sum();
      lines.merge(row, Math.min(MOST_LINES, wrapped), Math::max);
    }
  }

  /** Not every program fits the heights of rows to their texts: a Chinese character is two wide. */
  private static int widthOf(String line) {
    return line.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
  }

  /** Writes a number with the decimals that it is printed with. */
  void number(int row, int column, String number) {
    if (!number.isEmpty()) {
      BigDecimal value = new BigDecimal(number);
      sheet.value(row, column, value);
      sheet.style(row, column).format(format(value.scale())).set();
    }
  }

  private static String format(int scale) {
    return scale <= 0 ? "0" : "0." + "0".repeat(Math.min(scale, 10));
  }

  /** Writes a formula that counts. */
  void count(int row, int column, String formula) {
    formula(row, column, formula);
    sheet.style(row, column).format("0").set();
  }

  /** Writes a formula; the library takes it for XML, in which a less-than sign would be markup. */
  void formula(int row, int column, String formula) {
    if (formula.indexOf('<') >= 0 || formula.indexOf('&') >= 0) {
      throw new IllegalArgumentException(formula);
    }
    sheet.formula(row, column, formula);
    sheet.style(row, column).format("0.00##").set();
  }

  /** Writes a text that leads to a cell of another sheet. */
  void link(int row, int column, String text, String sheetName) {
    String target = "'" + sheetName.replace("'", "''") + "'!A1";
    sheet.hyperlink(row, column, HyperLink.internal(target, text.isEmpty() ? sheetName : text));
    sheet
        .style(row, column)
        .fontColor(ACCENT)
        .underlined()
        .wrapText(true)
        .verticalAlignment("center")
        .set();
  }

  void title(int row, String text) {
    sheet.value(row, 0, text);
    sheet.style(row, 0).bold().fontSize(15).fontColor(ACCENT).set();
  }

  void caption(int row, String text) {
    sheet.value(row, 0, text);
    sheet.style(row, 0).fontColor("51606E").set();
  }

  /** Writes an explanation over some columns. */
  void note(int row, String text, int columns) {
    text(row, 0, text, widths.subList(0, columns).stream().mapToInt(w -> w).sum());
    sheet.style(row, 0).fontColor("51606E").wrapText(true).verticalAlignment("top").set();
    merge(row, 0, columns - 1);
  }

  void section(int row, String text) {
    sheet.value(row, 0, text);
    sheet.style(row, 0).bold().fontSize(12).fontColor(ACCENT).set();
  }

  void headings(int row, List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      text(row, i, headings.get(i));
    }
    Range range = sheet.range(row, 0, row, headings.size() - 1);
    range
        .style()
        .bold()
        .fillColor(HEADING)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(GRID)
        .set();
  }

  /** Draws lines around the cells of a table. */
  void table(int top, int left, int bottom, int right) {
    if (bottom >= top) {
      sheet
          .range(top, left, bottom, right)
          .style()
          .borderStyle("thin")
          .borderColor(GRID)
          .verticalAlignment("center")
          .wrapText(true)
          .set();
    }
  }

  void bold(int row, int from, int to) {
    sheet.range(row, from, row, to).style().bold().set();
  }

  void fill(int top, int left, int bottom, int right, String colour) {
    sheet.range(top, left, bottom, right).style().fillColor(colour).set();
  }

  /** Colours cells for which a formula holds. */
  void fillWhere(int top, int left, int bottom, int right, String formula, String colour) {
    sheet
        .range(top, left, bottom, right)
        .style()
        .fillColor(colour)
        .set(new ConditionalFormattingExpressionRule(formula, false));
  }

  /** Lets an auditor fill cells in, from a list. */
  void choices(int top, int column, int bottom, List<String> choices) {
    sheet
        .range(top, column, bottom, column)
        .validateWithListByFormula("\"" + String.join(",", choices) + "\"");
  }

  void date(int top, int column, int bottom) {
    sheet.range(top, column, bottom, column).style().format("yyyy-mm-dd").set();
  }

  void merge(int row, int from, int to) {
    sheet.range(row, from, row, to).merge();
  }

  void centre(int top, int left, int bottom, int right) {
    sheet
        .range(top, left, bottom, right)
        .style()
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .set();
  }

  /** Gives a row the height of some lines at least. */
  void height(int row, int atLeast) {
    lines.merge(row, atLeast, Math::max);
  }

  /** Keeps rows and columns in sight, and repeats the row of headings on each page. */
  void freeze(int columns, int rows) {
    sheet.freezePane(columns, rows);
    sheet.repeatRows(rows - 1);
  }

  void filter(int row, int lastRow, int lastColumn) {
    sheet.setAutoFilter(row, 0, Math.max(row, lastRow), lastColumn);
  }

  void finish() throws IOException {
    lines.forEach(
        (row, count) -> {
          if (count > 1) {
            sheet.rowHeight(row, 3 + LINE * count);
          }
        });
    sheet.finish();
  }
}
