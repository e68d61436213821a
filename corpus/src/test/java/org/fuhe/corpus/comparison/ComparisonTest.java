package org.fuhe.corpus.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.store.Collected;
import org.fuhe.corpus.store.StorePair;
import org.fuhe.corpus.store.Tables;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {
  @TempDir private Path folder;
  private final List<Row> earlier = new ArrayList<>();
  private final List<Row> later = new ArrayList<>();
  private Map<String, Long> counts = Map.of();
  private long unchanged;

  @Test
  void aDatasetIsNotDifferentFromItself() throws Exception {
    both(document("a.pdf", "d1"), form("d1", 1, "A"), indicator("d1-p1", 1, "20"));
    both(finding("f1", "d1", 1, "total-mismatch", "p1", "inconsistent"));

    assertThat(changes()).isEmpty();
    assertThat(counts).isEmpty();
    assertThat(unchanged).isEqualTo(1);
  }

  @Test
  void documentsComeGoAndChangeTheirStatus() throws Exception {
    earlier.add(document("gone.pdf", "d1"));
    earlier.add(document("same.pdf", "d2"));
    earlier.add(document("worse.pdf", "d3"));
    later.add(document("new.pdf", "d4"));
    later.add(document("same.pdf", "d2"));
    later.add(document("worse.pdf", "d3").with("status", "failed"));

    assertThat(changes())
        .containsExactly(
            "document|removed|gone.pdf|||||||extracted|",
            "document|added|new.pdf||||||||extracted",
            "document|status|worse.pdf|||||||extracted|failed");
  }

  @Test
  void aDocumentUnderAnotherPathIsTheSame() throws Exception {
    both(form("d1", 1, "A"), finding("f1", "d1", 1, "total-mismatch", "p1", "inconsistent"));
    earlier.add(document("a.pdf", "d1"));
    later.add(document("2024/b.pdf", "d1"));

    assertThat(changes()).containsExactly("document|moved|2024/b.pdf|||||||a.pdf|2024/b.pdf");
    assertThat(unchanged).isEqualTo(1);
  }

  @Test
  void aValueIsComparedAsItIsPrinted() throws Exception {
    both(document("a.pdf", "d1"), form("d1", 1, "A"));
    earlier.add(indicator("d1-p1", 1, "20"));
    later.add(indicator("d1-p1", 1, "20.00"));

    assertThat(changes()).containsExactly("value|changed|a.pdf|p1/i1|indicators|score||||20|20.00");
  }

  @Test
  void rowsComeAndGo() throws Exception {
    both(document("a.pdf", "d1"), form("d1", 1, "A"));
    earlier.add(indicator("d1-p1", 2, "20"));
    later.add(indicator("d1-p1", 10, "20"));
    later.add(indicator("d1-p1", 11, "20"));

    assertThat(changes())
        .extracting(row -> row.substring(0, row.indexOf("|indicators")))
        .containsExactlyInAnyOrder(
            "row|removed|a.pdf|p1/i2", "row|added|a.pdf|p1/i10", "row|added|a.pdf|p1/i11");
  }

  @Test
  void inANewVersionOfADocumentFormsAreFoundByTheirNames() throws Exception {
    earlier.add(document("a.pdf", "d1"));
    earlier.add(form("d1", 1, "A"));
    earlier.add(form("d1", 2, "B"));
    earlier.add(indicator("d1-p2", 1, "20"));
    earlier.add(finding("f1", "d1", 2, "unmet-full-score", "p2/i1", "inconsistent"));
    later.add(document("a.pdf", "d9"));
    later.add(form("d9", 1, "New"));
    later.add(form("d9", 2, "A"));
    later.add(form("d9", 3, "B"));
    later.add(indicator("d9-p3", 1, "18"));
    later.add(finding("f2", "d9", 3, "unmet-full-score", "p3/i1", "inconsistent"));

    assertThat(changes())
        .containsExactly(
            "document|content|a.pdf|||||||d1|d9",
            "form|added|a.pdf|p1|||||||New",
            "value|changed|a.pdf|p3/i1|indicators|score||||20|18");
    assertThat(unchanged).isEqualTo(1);
  }

  @Test
  void findingsAreNewGoneOrOfAnotherOutcome() throws Exception {
    both(document("a.pdf", "d1"), form("d1", 1, "A"));
    earlier.add(finding("f1", "d1", 1, "total-mismatch", "p1", "inconsistent"));
    earlier.add(finding("f2", "d1", 1, "grade-mismatch", "p1", "inconsistent"));
    later.add(finding("f2", "d1", 1, "grade-mismatch", "p1", "rounding"));
    later.add(finding("f3", "d1", 1, "missing-score", "p1/i3", "inconsistent"));
    later.add(finding("f4", "d1", 1, "missing-score", "p1/i4", "consistent"));

    assertThat(changes())
        .containsExactlyInAnyOrder(
            "finding|gone|a.pdf|p1||score|total-mismatch|error|f1|f1 in words|",
            "finding|outcome|a.pdf|p1||score|grade-mismatch|error|f2|inconsistent|rounding",
            "finding|new|a.pdf|p1/i3||score|missing-score|error|f3||f3 in words");
    assertThat(counts).containsEntry("finding.new", 1L).containsEntry("finding.gone", 1L);
  }

  private void both(Row... rows) {
    earlier.addAll(List.of(rows));
    later.addAll(List.of(rows));
  }

  private List<String> changes() throws Exception {
    Tables.write(folder.resolve("old"), earlier);
    Tables.write(folder.resolve("new"), later);
    try (StorePair pair = StorePair.open(folder.resolve("old"), folder.resolve("new"))) {
      Comparison comparison = Comparison.of(pair, Language.EN);
      counts = comparison.counts();
      unchanged = comparison.unchangedFindings();
      Collected changes = new Collected();
      comparison.changes(changes);
      assertThat(changes.headings())
          .isEqualTo("kind|change|path|subject|table|column|rule|severity|finding_id|old|new");
      return changes.rows();
    }
  }

  private static Row document(String path, String id) {
    return Row.of(Table.DOCUMENTS)
        .put("document_id", id)
        .put("path", path)
        .put("status", "extracted")
        .build();
  }

  private static Row form(String document, int no, String name) {
    return Row.of(Table.PROJECTS)
        .put("project_id", document + "-p" + no)
        .put("document_id", document)
        .put("no", no)
        .put("name", name)
        .build();
  }

  private static Row indicator(String form, int no, String score) {
    return Tables.score(no, score).with("project_id", form).with("score_text", "");
  }

  private static Row finding(
      String id, String document, int form, String rule, String subject, String outcome) {
    return Row.of(Table.FINDINGS)
        .put("finding_id", id)
        .put("document_id", document)
        .put("project_id", document + "-p" + form)
        .put("rule", rule)
        .put("subject", subject)
        .put("outcome", outcome)
        .put("severity", "error")
        .put("field", "score")
        .put("message_en", id + " in words")
        .build();
  }
}
