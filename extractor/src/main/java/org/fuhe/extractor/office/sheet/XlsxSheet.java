package org.fuhe.extractor.office.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.XmlPart;

/** Reads a sheet of an XLSX workbook from its part. */
final class XlsxSheet {
  /** The size of the largest sheet that the format knows. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_COLUMNS = 1 << 14;
  private static final int MOST_MERGED = 200_000;

  private static final Pattern AREA =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

  private final SharedStrings strings;
  private final XlsxStyles styles;
  private final NumberDisplay numbers;

  XlsxSheet(SharedStrings strings, XlsxStyles styles, NumberDisplay numbers) {
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
  }

  void read(XmlPart xml, Sheet sheet) throws UnreadableException {
    int row = -1;
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "row" -> {
          row = index(xml.number("r", row + 2), MOST_ROWS);
          if (xml.isOn("hidden")) {
            sheet.hideRow(row);
          }
          readRow(xml, sheet, row);
        }
        case "col" -> {
          if (xml.isOn("hidden")) {
            sheet.hideColumns(
                index(xml.number("min", 1), MOST_COLUMNS),
                index(xml.number("max", 1), MOST_COLUMNS));
          }
        }
        case "mergeCell" -> merge(sheet, xml.attribute("ref"));
        default -> {}
      }
    }
  }

  /** Rows and columns count from 1 in the file. */
  private static int index(int number, int most) throws UnreadableException {
    if (number < 1 || number > most) {
      throw new UnreadableException(UnreadableException.Reason.DAMAGED);
    }
    return number - 1;
  }

  private void readRow(XmlPart xml, Sheet sheet, int row) throws UnreadableException {
    int outer = xml.depth();
    int column = -1;
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("c")) {
        Matcher reference = AREA.matcher(xml.attribute("r"));
        column = index(reference.matches() ? column(reference.group(1)) : column + 2, MOST_COLUMNS);
        XlsxStyles.Style style = styles.style(xml.number("s", 0));
        sheet.add(row, column, text(xml, style), style.rulings());
      }
    }
  }

  private String text(XmlPart xml, XlsxStyles.Style style) throws UnreadableException {
    String type = xml.attribute("t");
    String value = "";
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("v")) {
        value = xml.text();
      } else if (xml.isAt("is")) {
        value = SharedStrings.text(xml);
      } else {
        xml.skip();
      }
    }
    return switch (type) {
      case "s" -> strings.text(value);
      case "b" -> value.isEmpty() ? "" : value.equals("1") ? "TRUE" : "FALSE";
      case "str" -> Escapes.resolved(value);
      case "inlineStr", "e", "d" -> value;
      default -> number(value, style);
    };
  }

  private String number(String value, XlsxStyles.Style style) {
    if (value.isBlank()) {
      return "";
    }
    try {
      return numbers.of(Double.parseDouble(value), style.format(), style.code());
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static void merge(Sheet sheet, String reference) throws UnreadableException {
    Matcher area = AREA.matcher(reference);
    if (!area.matches() || area.group(3) == null) {
      return;
    }
    int row = index(Integer.parseInt(area.group(2)), MOST_ROWS);
    int column = index(column(area.group(1)), MOST_COLUMNS);
    int lastRow = index(Integer.parseInt(area.group(4)), MOST_ROWS);
    int lastColumn = index(column(area.group(3)), MOST_COLUMNS);
    if (lastRow >= row && lastColumn >= column && sheet.merged().size() < MOST_MERGED) {
      sheet.merge(new Area(row, column, lastRow, lastColumn));
    }
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }
}
