package org.fuhe.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** Small datasets in CSV, written as a run writes them. */
public final class Tables {
  /** What breaks formats: each stands for itself in some file that was published. */
  public static final List<String> ODD_TEXTS =
      List.of(
          "a\nb",
          "a\r\nb",
          "a\rb",
          "q\"uo\"te",
          "\"",
          "\"\"",
          "back\\slash\\",
          "nul\0in",
          "bell\u0007, \u0001\u0002",
          " before",
          "behind ",
          "NULL",
          "null",
          "NaN",
          ",",
          "a,b;c\td",
          "# no comment",
          "'quoted'",
          "line\u2028separator",
          "\ufeffmark",
          "half \ufffd",
          "预算，“执行”",
          "é😀",
          "=cmd|' /C calc'!A0",
          "+1",
          "-1",
          "@SUM(A1)",
          "\tTab",
          "\rReturn",
          "＝1",
          "<script>alert(1)</script>",
          "x".repeat(3_000_000));

  private Tables() {}

  public static void write(Path folder, List<Row> rows) throws IOException {
    Files.createDirectories(folder);
    try (CsvFolder csv = CsvFolder.open(folder, CsvStyle.PLAIN)) {
      for (TableRows table : DocumentResult.contents(rows)) {
        csv.write(table);
      }
      csv.commit();
    }
  }

  /** Indicators with the odd texts in one column each. */
  public static List<Row> oddRows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ODD_TEXTS.size(); i++) {
      rows.add(
          Row.of(Table.INDICATORS)
              .put("project_id", "p")
              .put("no", i + 1)
              .put("name", ODD_TEXTS.get(i))
              .put("reason", ODD_TEXTS.get(i))
              .build());
    }
    return rows;
  }

  public static Row score(int no, String score) {
    return Row.of(Table.INDICATORS)
        .put("project_id", "p")
        .put("no", no)
        .put("score_text", score)
        .put("score", score)
        .build();
  }
}
