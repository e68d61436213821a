package org.fuhe.corpus.workpaper;

import java.util.List;
import org.fuhe.corpus.message.Messages;

/** The room on a working paper for what an auditor concludes. */
final class Conclusion {
  private static final int FIRST = 2;
  private static final int LAST = 14;

  private Conclusion() {}

  static List<String> choices(Messages messages) {
    return List.of(
        messages.text("paper.true"), messages.text("paper.untrue"), messages.text("paper.open"));
  }

  static void write(Sheet sheet, int top, Messages messages) {
    sheet.section(top, messages.text("paper.conclusion"));
    int row = top + 1;
    for (String key : List.of("conclusion", "auditor", "date", "remarks")) {
      sheet.text(row, 1, messages.text("paper." + key));
      sheet.table(row, 1, row, LAST);
      sheet.fill(row, FIRST, row, LAST, Sheet.INPUT);
      sheet.merge(row, FIRST, LAST);
      row++;
    }
    sheet.height(row - 1, 4);
    sheet.choices(top + 1, FIRST, top + 1, choices(messages));
    sheet.date(top + 3, FIRST, top + 3);
  }
}
