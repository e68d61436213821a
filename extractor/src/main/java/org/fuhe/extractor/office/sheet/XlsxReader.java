package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.OfficePackage;
import org.fuhe.extractor.office.XmlPart;
import org.fuhe.extractor.page.Content;

/** Reads XLSX workbooks, in the order of their sheets, without building a tree of them. */
public final class XlsxReader {
  private static final String WORKBOOK = "xl/workbook.xml";

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String relation, boolean hidden) {}

  private XlsxReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    OfficePackage parts = OfficePackage.read(bytes);
    Map<String, String> paths = parts.related(WORKBOOK);
    boolean from1904 = false;
    List<Listed> listed = new ArrayList<>();
    XmlPart workbook = parts.mainPart(WORKBOOK);
    while (workbook.nextStart()) {
      if (workbook.isAt("workbookPr")) {
        from1904 = workbook.isOn("date1904");
      } else if (workbook.isAt("sheet")) {
        String state = workbook.attribute("state");
        listed.add(
            new Listed(
                workbook.attribute("name"),
                workbook.attribute("id"),
                state.equals("hidden") || state.equals("veryHidden")));
      }
    }
    XlsxSheet reader =
        new XlsxSheet(
            SharedStrings.of(parts.part("xl/sharedStrings.xml")),
            XlsxStyles.of(parts.part("xl/styles.xml")),
            new NumberDisplay(from1904));
    Sheet.Budget budget = new Sheet.Budget();
    List<Sheet> sheets = new ArrayList<>();
    for (Listed one : listed) {
      String path = paths.getOrDefault(one.relation(), "");
      if (!parts.has(path)) {
        continue; // a chart, or a macro's
      }
      Sheet sheet = new Sheet(one.name(), budget);
      if (one.hidden()) {
        sheet.hide();
      }
      reader.read(parts.mainPart(path), sheet);
      sheets.add(sheet);
    }
    return Workbook.content(sheets);
  }
}
