package org.fuhe.corpus.workpaper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** The documents of a workbook and what was found in each. */
final class OverviewSheet {
  private static final List<Integer> WIDTHS = List.of(48, 14, 9, 9, 9, 9, 60);
  private static final List<String> HEADINGS =
      List.of("document", "status", "projects", "error", "warning", "notice", "message");
  private static final int FIRST = 4;

  private final Messages messages;
  private final Sheet sheet;
  private int row = FIRST;
  private int left;

  OverviewSheet(Workbook workbook, String name, Messages messages) {
    this.messages = messages;
    this.sheet = new Sheet(workbook, name, WIDTHS);
    sheet.title(0, messages.text("paper.title"));
    sheet.note(1, messages.text("paper.note"), WIDTHS.size());
    sheet.headings(
        FIRST - 1, HEADINGS.stream().map(key -> messages.text("overview." + key)).toList());
    sheet.freeze(1, FIRST);
  }

  void add(Dossier dossier) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Row finding : dossier.of(Table.FINDINGS)) {
      if (FindingsSheet.isListed(finding)) {
        counts.merge(finding.get("severity"), 1, Integer::sum);
      }
    }
    Row document = dossier.document();
    sheet.text(row, 0, document.get("path"));
    sheet.text(row, 1, messages.text("status." + document.get("status")));
    sheet.number(row, 2, document.get("projects"));
    int column = 3;
    for (String severity : List.of("error", "warning", "notice")) {
      sheet.number(row, column++, Integer.toString(counts.getOrDefault(severity, 0)));
    }
    sheet.text(row, 6, document.get("message"));
    sheet.table(row, 0, row, HEADINGS.size() - 1);
    row++;
  }

  /** Counts a form that there is no room for. */
  void leaveOut() {
    left++;
  }

  void finish() throws IOException {
    sheet.text(row, 0, messages.text("overview.sum"));
    for (int column = 2; column <= 5 && row > FIRST; column++) {
      char letter = (char) ('A' + column);
      sheet.count(row, column, "SUM(%1$s%2$d:%1$s%3$d)".formatted(letter, FIRST + 1, row));
    }
    sheet.table(row, 0, row, HEADINGS.size() - 1);
    sheet.bold(row, 0, HEADINGS.size() - 1);
    sheet.centre(FIRST, 2, row, 5);
    if (left > 0) {
      sheet.caption(2, messages.text("overview.left", Map.of("count", Integer.toString(left))));
    }
    sheet.finish();
  }
}
