package org.fuhe.corpus.workpaper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.dataset.Row;

/** All findings of a workbook, with room for what an auditor concludes. */
final class FindingsSheet {
  private static final List<Integer> WIDTHS =
      List.of(9, 26, 28, 7, 6, 22, 52, 14, 14, 11, 26, 12, 11, 12, 24, 19);
  private static final List<String> HEADINGS =
      List.of(
          "severity",
          "document",
          "project",
          "sheet",
          "indicator",
          "rule",
          "message",
          "reported",
          "expected",
          "difference",
          "citation",
          "conclusion",
          "auditor",
          "date",
          "remarks",
          "id");
  private static final List<String> SEVERITIES = List.of("error", "warning", "notice");
  private static final int CONCLUSION = 11;

  private final Messages messages;
  private final boolean chinese;
  private final Sheet sheet;
  private final List<Entry> entries = new ArrayList<>();

  FindingsSheet(Workbook workbook, String name, Messages messages) {
    this.messages = messages;
    this.chinese = messages.language() == Language.ZH;
    this.sheet = new Sheet(workbook, name, WIDTHS);
    sheet.headings(0, HEADINGS.stream().map(key -> messages.text("paper." + key)).toList());
    sheet.freeze(3, 1);
  }

  /** Tells whether a finding contradicts what is printed and nobody has set it aside. */
  static boolean isListed(Row finding) {
    String outcome = finding.get("outcome");
    return (outcome.equals("inconsistent") || outcome.equals("failed"))
        && finding.get("waived_by").isEmpty();
  }

  String name() {
    return sheet.name();
  }

  /** A finding, and the sheet on which its form is computed again; none has an empty name. */
  private record Entry(Row document, Row finding, String projectName, String projectSheet) {}

  /**
   * Adds a finding.
   *
   * @param projectSheet where its form is computed again; empty where there is none
   */
  void add(Row document, Row finding, String projectName, String projectSheet) {
    entries.add(new Entry(document, finding, projectName, projectSheet));
  }

  private void write(int row, Entry entry) {
    Row finding = entry.finding();
    sheet.text(row, 0, messages.text("severity." + finding.get("severity")));
    sheet.text(row, 1, entry.document().get("path"));
    sheet.text(row, 2, entry.projectName());
    sheet.number(row, 4, finding.get("indicator_no"));
    sheet.text(row, 5, RuleTitles.title(finding.get("rule"), chinese));
    sheet.text(row, 6, finding.get(chinese ? "message_zh" : "message_en"));
    sheet.text(row, 7, finding.get("reported_text"));
    sheet.text(row, 8, finding.get("expected_text"));
    sheet.text(row, 9, finding.get("difference"));
    sheet.text(row, 10, finding.get(chinese ? "citation" : "citation_en"));
    sheet.text(row, HEADINGS.size() - 1, finding.get("finding_id"));
    sheet.table(row, 0, row, HEADINGS.size() - 1);
    if (!entry.projectSheet().isEmpty()) {
      sheet.link(row, 3, number(entry.projectSheet()), entry.projectSheet());
    }
  }

  /** A long link would not be wrapped; the names of sheets begin with a number. */
  private static String number(String projectSheet) {
    return projectSheet.replaceFirst(" .*", "");
  }

  /** The heaviest come first. */
  void finish() throws IOException {
    entries.sort(
        Comparator.comparing(entry -> SEVERITIES.indexOf(entry.finding().get("severity"))));
    int row = 1;
    for (Entry entry : entries) {
      write(row++, entry);
    }
    if (row > 1) {
      sheet.fill(1, CONCLUSION, row - 1, CONCLUSION + 3, Sheet.INPUT);
      sheet.choices(1, CONCLUSION, row - 1, Conclusion.choices(messages));
      sheet.date(1, CONCLUSION + 2, row - 1);
    }
    sheet.filter(0, row - 1, HEADINGS.size() - 1);
    sheet.finish();
  }
}
