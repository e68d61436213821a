package org.fuhe.corpus.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook that are the same for all tables (ECMA-376). */
final class WorkbookParts {
  /** Styles: the positions in {@code cellXfs} below. */
  static final int TEXT = 1;

  static final int HEADING = 2;

  /** Stays a text also when a person edits the cell. */
  static final int QUOTED = 3;

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The heading stays in sight. */
  static final String SHEET_HEAD =
      HEAD
          + "<worksheet xmlns=\"%s\">".formatted(MAIN)
          + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
          + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
          + "<sheetFormatPr defaultColWidth=\"22\" defaultRowHeight=\"15\"/><sheetData>";

  static final String SHEET_END = "</sheetData></worksheet>";

  private WorkbookParts() {}

  /** The name of a sheet's part, from 1. */
  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** Returns all other parts by their names. */
  static Map<String, String> all(List<String> sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", workbook(sheets));
    parts.put("xl/_rels/workbook.xml.rels", relations(sheets.size()));
    parts.put("xl/styles.xml", styles());
    parts.put(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
            + "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                .formatted(RELATIONS)
            + "</Relationships>");
    parts.put("[Content_Types].xml", types(sheets.size()));
    return parts;
  }

  private static String workbook(List<String> sheets) {
    return HEAD
        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
        + each(
            sheets.size(),
            no ->
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%2$d\"/>"
                    .formatted(sheets.get(no - 1), no))
        + "</sheets></workbook>";
  }

  private static String relations(int sheets) {
    return HEAD
        + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
        + each(
            sheets,
            no ->
                "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
                    .formatted(no, RELATIONS))
        + "<Relationship Id=\"rId%d\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
            .formatted(sheets + 1, RELATIONS)
        + "</Relationships>";
  }

  private static String styles() {
    return HEAD
        + "<styleSheet xmlns=\"%s\">".formatted(MAIN)
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" quotePrefix=\"1\"/>"
        + "</cellXfs></styleSheet>";
  }

  private static String types(int sheets) {
    return HEAD
        + "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
            .formatted(TYPE)
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/>".formatted(TYPE)
        + each(
            sheets,
            no ->
                "<Override PartName=\"/%s\" ContentType=\"%sworksheet+xml\"/>"
                    .formatted(sheet(no), TYPE))
        + "</Types>";
  }

  private static String each(int count, IntFunction<String> part) {
    return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
  }
}
