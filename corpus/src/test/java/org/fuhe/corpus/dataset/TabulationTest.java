package org.fuhe.corpus.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Language;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Disclosure;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundLine;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Run;
import org.fuhe.model.Statement;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;

final class TabulationTest {
  private static final String FORM =
      """
      2021年度项目支出绩效自评表
      项目名称\t公 务用车\t\t自评总分\t98.50
      主管部门\t某县某局\t\t联系人及电话\t某某 13800000000
      项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t20.00\t1,040.50\t40\t10\t4.21%\t10
      年度总体目标\t预期目标\t\t实际完成情况
      \t保障出行\t\t已 保障
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标(50分)\t数量指标\t车辆\t≥2辆\t3辆\t50\t50
      \t质量指标\t合格率\t好\t好\t40\t/
      总分\t\t\t\t\t100\t98.5
      """;

  private static final Place SOMEWHERE = new Place.InText(1, 0, 4);

  @Test
  void amountsAreExactAndSharesAreFractions() throws UnreadableException {
    Row funds = only(Table.FUNDS, rows(FORM, Contacts.DROP));

    assertThat(funds.get("budget_text")).isEqualTo("1,040.50");
    assertThat(funds.get("budget")).isEqualTo("1040.50");
    assertThat(funds.get("budget_yuan")).isEqualTo("10405000");
    assertThat(funds.get("amount_unit")).isEqualTo("万元");
    assertThat(funds.get("source")).isEqualTo("total");
    assertThat(funds.get("rate_text")).isEqualTo("4.21%");
    assertThat(funds.get("rate")).isEqualTo("0.0421");
  }

  @Test
  void aTargetHasItsTextItsSignAndItsNumber() throws UnreadableException {
    List<Row> indicators = all(Table.INDICATORS, rows(FORM, Contacts.DROP));

    assertThat(indicators).hasSize(2);
    assertThat(indicators.get(0).get("target_text")).isEqualTo("≥2辆");
    assertThat(indicators.get(0).get("comparator")).isEqualTo(">=");
    assertThat(indicators.get(0).get("target_value")).isEqualTo("2");
    assertThat(indicators.get(0).get("unit")).isEqualTo("辆");
    assertThat(indicators.get(1).get("comparator")).isEqualTo("qualitative");
    assertThat(indicators.get(1).get("score_text")).isEqualTo("/");
    assertThat(indicators.get(1).get("score")).isEmpty();
  }

  @Test
  void scoresKeepTheScaleThatTheyArePrintedWith() throws UnreadableException {
    Row project = only(Table.PROJECTS, rows(FORM, Contacts.DROP));

    assertThat(project.get("total")).isEqualTo("98.50");
    assertThat(project.get("total_row")).isEqualTo("98.5");
    assertThat(project.get("project_id")).isEqualTo(document(FORM).id() + "-p1");
    assertThat(project.get("form")).isEqualTo("self_evaluation");
  }

  @Test
  void contactsAreKeptOnRequestOnly() throws UnreadableException {
    assertThat(rows(FORM, Contacts.DROP))
        .noneMatch(row -> row.cells().toString().contains("13800000000"));
    assertThat(only(Table.PROJECTS, rows(FORM, Contacts.KEEP)).get("contact"))
        .isEqualTo("某某13800000000");
    assertThat(rows(FORM, Contacts.KEEP))
        .anyMatch(row -> row.table() == Table.EVIDENCE && row.get("column").equals("contact"));
  }

  @Test
  void everyPrintedValueStandsWhereItsEvidenceSays() throws UnreadableException {
    List<Row> rows = rows(FORM, Contacts.KEEP);
    List<String> lines = FORM.lines().toList();

    for (Row row : rows) {
      if (row.table() == Table.EVIDENCE) {
        String line = lines.get(Integer.parseInt(row.get("line")) - 1);
        int from = Integer.parseInt(row.get("char_from"));
        int to = Integer.parseInt(row.get("char_to"));
        assertThat(line.substring(from, to)).isEqualTo(row.get("text"));
      } else {
        assertHasEvidence(row, rows);
      }
    }
  }

  /** What is derived from another column or from the document as a whole is not printed itself. */
  private static void assertHasEvidence(Row row, List<Row> rows) {
    Set<String> notPrinted =
        Set.of(
            "document_id",
            "path",
            "sha256",
            "media_type",
            "status",
            "project_id",
            "form",
            "comparator");
    for (Column column : row.table().columns()) {
      String value = row.get(column.name());
      boolean printed =
          (column.type() == Column.Type.TEXT || column.name().equals("fiscal_year"))
              && !notPrinted.contains(column.name());
      if (printed && !value.isEmpty()) {
        assertThat(evidence(row, column.name(), rows)).as("%s of %s", column, row).isNotEmpty();
      }
      if (printed && column.name().endsWith("_text")) {
        assertThat(evidence(row, column.name(), rows).replaceAll("\\s", "")).isEqualTo(value);
      }
    }
  }

  private static String evidence(Row row, String column, List<Row> rows) {
    String rowNo =
        row.table() == Table.FUNDS || row.table() == Table.INDICATORS ? row.get("no") : "";
    return rows.stream()
        .filter(candidate -> candidate.table() == Table.EVIDENCE)
        .filter(candidate -> candidate.get("table").equals(row.table().label()))
        .filter(candidate -> candidate.get("row_no").equals(rowNo))
        .filter(candidate -> candidate.get("column").equals(column))
        .map(candidate -> candidate.get("text"))
        .collect(Collectors.joining());
  }

  @Test
  void aValueOverSeveralLinesHasNumberedParts() {
    Printed name =
        Printed.of(
            List.of(
                new Run("公务", new Place.InText(3, 5, 7)),
                new Run("用车", new Place.InText(4, 5, 7))));
    Values values = Values.builder().put(Project.NAME, name).build();

    List<Row> evidence =
        all(Table.EVIDENCE, rows(disclosure(List.of(project(1, values)), List.of(), List.of())));

    assertThat(evidence).extracting(row -> row.get("part")).containsExactly("1", "2");
    assertThat(evidence).extracting(row -> row.get("text")).containsExactly("公务", "用车");
    assertThat(evidence).extracting(row -> row.get("line")).containsExactly("3", "4");
  }

  @Test
  void aFundLabelOfTwoLevelsIsOneLabel() {
    Values values =
        Values.builder()
            .put(FundLine.GROUP, printed("基本支出"))
            .put(FundLine.LABEL, printed("财政拨款"))
            .build();
    Project project =
        new Project(
            1,
            FormKind.WHOLE_DEPARTMENT,
            Values.NONE,
            List.of(),
            List.of(new FundLine(1, values)),
            List.of());

    List<Row> rows = rows(disclosure(List.of(project), List.of(), List.of()));

    assertThat(only(Table.FUNDS, rows).get("label_text")).isEqualTo("基本支出/财政拨款");
    assertThat(all(Table.EVIDENCE, rows)).extracting(row -> row.get("part")).contains("1", "2");
  }

  @Test
  void aSummaryRowIsMatchedWithTheOnlyFormOfItsName() {
    List<Project> projects =
        List.of(
            project(1, name("公务用车（购置）")),
            project(2, name("培训费")),
            project(3, name("培训费")),
            project(4, name("办公费")));
    List<SummaryRow> summary =
        List.of(
            new SummaryRow(1, Values.builder().put(SummaryRow.NAME, printed("公务用车(购置)")).build()),
            new SummaryRow(2, Values.builder().put(SummaryRow.NAME, printed("培训费")).build()),
            new SummaryRow(3, Values.builder().put(SummaryRow.NAME, printed("办公经费")).build()),
            new SummaryRow(4, Values.NONE));

    List<Row> rows = all(Table.SUMMARY, rows(disclosure(projects, summary, List.of())));

    assertThat(rows)
        .extracting(row -> row.get("project_id"))
        .containsExactly(document(FORM).projectId(1), "", "", "");
  }

  @Test
  void aStatementIsWrittenInLongForm() {
    Reported<Amount> amount =
        Reported.of(
            printed("3,649.83"),
            new Amount(new BigDecimal("3649.83"), Optional.of(AmountUnit.TEN_THOUSAND_YUAN)));
    Statement statement =
        new Statement(
            2,
            Optional.of(Reported.text(printed("附件4-2"))),
            Optional.empty(),
            Optional.of(Reported.of(printed("万元"), AmountUnit.TEN_THOUSAND_YUAN)),
            List.of(
                new Statement.Row(
                    1,
                    Optional.of(Reported.text(printed("208"))),
                    Optional.of(Reported.text(printed("社会保障支出"))),
                    List.of(
                        new Statement.Figure("小计", amount), new Statement.Figure("项目支出", amount))),
                new Statement.Row(
                    2, Optional.empty(), Optional.of(Reported.text(printed("合计"))), List.of())));

    List<Row> rows = rows(disclosure(List.of(), List.of(), List.of(statement)));

    assertThat(all(Table.STATEMENTS, rows))
        .extracting(
            row -> row.get("row_no"),
            row -> row.get("item_name"),
            row -> row.get("column"),
            row -> row.get("value"))
        .containsExactly(
            tuple("1", "社会保障支出", "小计", "3649.83"),
            tuple("1", "社会保障支出", "项目支出", "3649.83"),
            tuple("2", "合计", "", ""));
    assertThat(all(Table.EVIDENCE, rows))
        .extracting(
            row -> row.get("statement_no"), row -> row.get("row_no"), row -> row.get("column"))
        .containsExactly(
            tuple("2", "", "statement_code"),
            tuple("2", "", "amount_unit"),
            tuple("2", "1", "item_code"),
            tuple("2", "1", "item_name"),
            tuple("2", "1", "小计"),
            tuple("2", "1", "项目支出"),
            tuple("2", "2", "item_name"));
  }

  private static List<Row> rows(String text, Contacts contacts) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Extraction extraction = Extractor.extract(bytes, "a.txt");
    return Tabulation.rows(
        document(text),
        extraction.disclosure(),
        new Origins(Optional.of(SourceText.of(bytes))),
        Optional.empty(),
        Tabulation.Style.of(contacts, Language.ZH));
  }

  private static List<Row> rows(Disclosure disclosure) {
    return Tabulation.rows(
        document(FORM),
        disclosure,
        new Origins(Optional.empty()),
        Optional.empty(),
        Tabulation.Style.of(Contacts.DROP, Language.ZH));
  }

  private static Document document(String text) {
    return Document.of(
        "a.txt", text.getBytes(StandardCharsets.UTF_8), DocumentStatus.EXTRACTED, Explanation.NONE);
  }

  private static Disclosure disclosure(
      List<Project> projects, List<SummaryRow> summary, List<Statement> statements) {
    return new Disclosure(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        projects,
        summary,
        statements,
        List.of(),
        List.of());
  }

  private static Project project(int no, Values values) {
    return new Project(no, FormKind.SELF_EVALUATION, values, List.of(), List.of(), List.of());
  }

  private static Values name(String name) {
    return Values.builder().put(Project.NAME, printed(name)).build();
  }

  private static Printed printed(String text) {
    return Printed.of(List.of(new Run(text, SOMEWHERE)));
  }

  private static List<Row> all(Table table, List<Row> rows) {
    return rows.stream().filter(row -> row.table() == table).toList();
  }

  private static Row only(Table table, List<Row> rows) {
    assertThat(all(table, rows)).hasSize(1);
    return all(table, rows).get(0);
  }
}
