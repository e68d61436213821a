package org.fuhe.corpus.workpaper;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.dataset.Row;

/** All findings of a workbook, with room for what an auditor concludes. */
final class FindingsSheet {
  private static final List<Integer> WIDTHS =
      List.of(8, 24, 26, 6, 20, 50, 12, 12, 10, 22, 10, 10, 12, 22, 18);
  private static final List<String> HEADINGS =
      List.of(
          "severity",
          "document",
          "project",
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
  private static final int CONCLUSION = 10;

  private final Messages messages;
  private final boolean chinese;
  private final Sheet sheet;
  private int row = 1;

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

  static List<String> choices(Messages messages) {
    return List.of(
        messages.text("paper.true"), messages.text("paper.untrue"), messages.text("paper.open"));
  }

  String name() {
    return sheet.name();
  }

  /**
   * Adds a finding.
   *
   * @param projectSheet where its form is computed again; empty where there is none
   */
  void add(Row document, Row finding, String projectName, String projectSheet) {
    sheet.text(row, 0, messages.text("severity." + finding.get("severity")));
    sheet.text(row, 1, document.get("path"));
    sheet.text(row, 2, projectName);
    sheet.number(row, 3, finding.get("indicator_no"));
    sheet.text(row, 4, RuleTitles.title(finding.get("rule"), chinese));
    sheet.text(row, 5, finding.get(chinese ? "message_zh" : "message_en"));
    sheet.text(row, 6, finding.get("reported_text"));
    sheet.text(row, 7, finding.get("expected_text"));
    sheet.text(row, 8, finding.get("difference"));
    sheet.text(row, 9, finding.get(chinese ? "citation" : "citation_en"));
    sheet.text(row, HEADINGS.size() - 1, finding.get("finding_id"));
    sheet.table(row, 0, row, HEADINGS.size() - 1);
    if (!projectSheet.isEmpty()) {
      sheet.link(row, 2, projectName, projectSheet);
    }
    row++;
  }

  void finish() throws IOException {
    if (row > 1) {
      sheet.fill(1, CONCLUSION, row - 1, CONCLUSION + 3, Sheet.INPUT);
      sheet.choices(1, CONCLUSION, row - 1, choices(messages));
      sheet.date(1, CONCLUSION + 2, row - 1);
    }
    sheet.filter(0, row - 1, HEADINGS.size() - 1);
    sheet.finish();
  }
}
