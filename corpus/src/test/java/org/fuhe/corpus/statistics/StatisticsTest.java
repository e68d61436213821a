package org.fuhe.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.corpus.store.Collected;
import org.fuhe.corpus.store.Store;
import org.fuhe.corpus.store.Tables;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatisticsTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws Exception {
    List<Row> rows = new ArrayList<>();
    rows.add(document("a/1.pdf", "d1", "财政局", "2022"));
    rows.add(document("a/copy.pdf", "d1", "财政局", "2022"));
    rows.add(document("2.pdf", "d2", "教育局", "2021"));
    rows.add(form("d1-p1", "self_evaluation", "100"));
    rows.add(form("d1-p2", "self_evaluation", "90"));
    rows.add(form("d1-p3", "whole_department", "80"));
    rows.add(form("d2-p1", "self_evaluation", "100"));
    rows.add(funds("d1-p1", 1, "total", "1000.50", "400"));
    rows.add(funds("d1-p1", 2, "fiscal", "1000.50", "400"));
    rows.add(funds("d1-p2", 1, "fiscal", "2000", "2000"));
    rows.add(funds("d1-p2", 2, "own", "500", "500"));
    rows.add(funds("d2-p1", 1, "fiscal", "300", "300"));
    rows.add(funds("d1-p3", 1, "total", "9999", "9999"));
    rows.add(finding("d1-p1", "unmet-full-score", "warning", ""));
    rows.add(finding("d1-p1", "unmet-full-score", "warning", "A. Auditor"));
    rows.add(finding("d2-p1", "total-mismatch", "error", ""));
    Tables.write(folder, rows);
  }

  @Test
  void projectsAreCountedWithTheirMoneyAndPoints() throws Exception {
    Collected all = new Collected();
    try (Store store = Store.open(folder)) {
      Statistics.projects(store, Grouping.ALL, all);
    }

    assertThat(all.headings())
        .isEqualTo(
            "group|documents|projects|with_budget|budget_yuan|executed_yuan|execution_rate|mean_total|"
                + "full_totals|full_share|full_under_half_spent|errors|warnings|notices");
    assertThat(all.rows()).containsExactly("all|2|3|2|1300.50|700|0.5383|96.67|2|0.6667|1|1|1|0");
  }

  @Test
  void thePlaceIsTheFirstFolderElseThePublisher() throws Exception {
    assertThat(groups(Grouping.PLACE)).containsExactly("a", "教育局");
    assertThat(groups(Grouping.PUBLISHER)).containsExactly("财政局", "教育局");
    assertThat(groups(Grouping.YEAR)).containsExactly("2022", "2021");
    assertThat(groups(Grouping.DEPARTMENT)).containsExactly("");
  }

  @Test
  void rulesAndDocumentsAreCounted() throws Exception {
    Collected rules = new Collected();
    Collected documents = new Collected();
    try (Store store = Store.open(folder)) {
      Statistics.rules(store, rules);
      Statistics.documents(store, documents);
    }

    assertThat(rules.rows())
        .containsExactly("total-mismatch|error|1|1|1|0", "unmet-full-score|warning|1|1|1|1");
    assertThat(documents.rows()).containsExactly("extracted|3|3");
  }

  @Test
  void anEmptyDatasetHasNoGroups() throws Exception {
    Path empty = folder.resolve("empty");
    Tables.write(empty, List.of());
    Collected all = new Collected();
    try (Store store = Store.open(empty)) {
      Statistics.projects(store, Grouping.YEAR, all);
    }

    assertThat(all.rows()).isEmpty();
  }

  private List<String> groups(Grouping grouping) throws Exception {
    Collected rows = new Collected();
    try (Store store = Store.open(folder)) {
      Statistics.projects(store, grouping, rows);
    }
    return rows.rows().stream().map(row -> row.substring(0, row.indexOf('|'))).toList();
  }

  private static Row document(String path, String id, String publisher, String year) {
    return Row.of(Table.DOCUMENTS)
        .put("document_id", id)
        .put("path", path)
        .put("publisher", publisher)
        .put("fiscal_year", year)
        .put("status", "extracted")
        .put("projects", 1)
        .build();
  }

  private static Row form(String id, String form, String total) {
    return Row.of(Table.PROJECTS)
        .put("project_id", id)
        .put("document_id", id.substring(0, 2))
        .put("form", form)
        .put("total", total)
        .build();
  }

  private static Row funds(String form, int no, String source, String budget, String executed) {
    return Row.of(Table.FUNDS)
        .put("project_id", form)
        .put("no", no)
        .put("source", source)
        .put("budget_yuan", budget)
        .put("executed_yuan", executed)
        .build();
  }

  private static Row finding(String form, String rule, String severity, String waivedBy) {
    return Row.of(Table.FINDINGS)
        .put("finding_id", form + rule + waivedBy)
        .put("document_id", form.substring(0, 2))
        .put("project_id", form)
        .put("rule", rule)
        .put("outcome", "inconsistent")
        .put("severity", severity)
        .put("waived_by", waivedBy)
        .build();
  }
}
