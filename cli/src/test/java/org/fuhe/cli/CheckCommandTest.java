package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
  private static final String FORM =
      """
      2024年度项目支出绩效自评表
      项目名称\t服装购置费
      主管部门\t某某局
      项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t20.00\t40.00\t40.00\t10\t100.00%%\t10
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t着装人数\t≥100人\t%s\t40\t40
      \t质量指标\t合格率\t≥95%%\t96%%\t50\t50
      总分\t\t\t\t\t100\t%s

      """;

  @TempDir Path folder;
  private Path right = Path.of("");
  private Path wrong = Path.of("");

  @BeforeEach
  void writeDocuments() throws IOException {
    right = Files.writeString(folder.resolve("right.txt"), FORM.formatted("120人", "100"));
    wrong = Files.writeString(folder.resolve("wrong.txt"), FORM.formatted("31人", "98"));
  }

  @Test
  void aCorrectDocumentHasNoFindings() {
    Command command = Command.run("check", right, "--lang", "en", "--fail-on", "warning");
    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .contains("Errors: 0, warnings: 0")
        .doesNotContain("Errors (")
        .doesNotContain("Not checkable");
  }

  @Test
  void theReportSaysWhatIsPrintedWhatIsExpectedAndWhere() {
    Command command = Command.run("check", folder, "--lang", "en");
    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .contains("Errors: 2,")
        .contains("Form 1 服装购置费: 着装人数")
        .contains("printed 40, expected 12.40  unmet-full-score")
        .contains("printed 98, expected 100  total-mismatch")
        .contains("wrong.txt line 7")
        .doesNotContain("right.txt line");
  }

  @Test
  void theReportSpeaksChinese() {
    assertThat(Command.run("check", wrong, "--lang", "zh").out())
        .contains("错误 2 条")
        .contains("表中 98，应为 100  total-mismatch");
  }

  @Test
  void anErrorEndsTheRunWithASignWhereOneIsAskedFor() {
    assertThat(Command.run("check", wrong, "--fail-on", "error").exit()).isEqualTo(1);
    assertThat(Command.run("check", right, "--fail-on", "error").exit()).isZero();
    assertThat(Command.run("check", wrong).exit()).isZero();
  }

  @Test
  void findingsAreChosenByRule() {
    Command command = Command.run("check", wrong, "--lang", "en", "--rule", "total-mismatch");
    assertThat(command.out()).contains("total-mismatch").doesNotContain("unmet-full-score");
    Command unknown = Command.run("check", wrong, "--lang", "en", "--rule", "no-such-rule");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("no-such-rule").contains("fuhe rules");
  }

  @Test
  void checksThatFoundNothingHaveRowsOnRequest() throws IOException {
    Path out = folder.resolve("out");
    Command findings = Command.run("check", wrong, "--format", "csv");
    Command all = Command.run("check", wrong, "--format", "csv", "--all-outcomes", "--out", out);
    assertThat(findings.out()).doesNotContain(",consistent,").doesNotContain(",not_applicable,");
    assertThat(all.out())
        .contains(",p1/i2,", ",unmet-full-score,consistent,error,,,,,相符。,It holds.,norm,")
        .contains(",coefficient-mismatch,not_applicable,error,,,,,不适用。,The rule does not apply.,")
        .contains(",unmet-full-score,inconsistent,error,");
    assertThat(Files.readString(out.resolve("findings.csv"))).isEqualTo(all.out());
    assertThat(all.out().lines().map(row -> row.split(",", 2)[0]))
        .as("each has an id of its own")
        .doesNotHaveDuplicates();
  }

  @Test
  void checksThatFoundNothingChangeNeitherReportNorVerdict() throws IOException {
    Path out = folder.resolve("out");
    Path outOfAll = folder.resolve("all");
    Path waivers =
        Files.writeString(
            folder.resolve("waivers.csv"),
            """
            finding_id,rule,document,subject,reason,name,date
            ,unmet-full-score,,p1/i2,right,A. Auditor,2024-12-31
            """);
    Command report = Command.run("check", wrong, "--waivers", waivers, "--out", out);
    Command all =
        Command.run("check", wrong, "--waivers", waivers, "--all-outcomes", "--out", outOfAll);
    assertThat(all.out().replace(outOfAll.toString(), out.toString())).isEqualTo(report.out());
    assertThat(Files.readString(outOfAll.resolve("projects.csv")))
        .isEqualTo(Files.readString(out.resolve("projects.csv")));
  }

  @Test
  void findingsAreChosenBySeverity() {
    assertThat(Command.run("check", wrong, "--lang", "en", "--severity", "error").out())
        .contains("Errors (2)")
        .doesNotContain("Warnings (")
        .doesNotContain("Notices (");
  }

  @Test
  void findingsArePrintedAsJson() throws IOException {
    JsonNode findings =
        new ObjectMapper()
            .readTree(Command.run("check", wrong, "--format", "json", "--severity", "error").out());
    assertThat(findings)
        .filteredOn(f -> f.get("outcome").asText().equals("inconsistent"))
        .hasSize(2);
    assertThat(findings.findValuesAsText("rule")).contains("total-mismatch", "unmet-full-score");
  }

  @Test
  void theDatasetHoldsFindingsExpectationsAndVerdicts() throws IOException {
    Path out = folder.resolve("out");
    Command.run("check", wrong, "--out", out);
    assertThat(Files.readString(out.resolve("findings.csv")))
        .contains("total-mismatch,inconsistent,error,total_row,98,100,-2");
    List<String> indicators = Files.readAllLines(out.resolve("indicators.csv"));
    assertThat(indicators.get(1)).endsWith(",12.4,12.4,inconsistent");
    assertThat(indicators.get(2)).endsWith(",50,50,consistent");
    assertThat(Files.readAllLines(out.resolve("projects.csv")).get(1)).endsWith(",inconsistent");
  }

  @Test
  void aWaiverSetsAFindingAsideAndOneThatMatchesNothingIsReported() throws IOException {
    Path waivers =
        Files.writeString(
            folder.resolve("waivers.csv"),
            """
            rule,subject,document,reason,name,date
            total-mismatch,p1,,The total was corrected later,A. Auditor,2024-12-31
            unmet-full-score,p9/i1,,Nothing,A. Auditor,2024-12-31
            """);
    Command command =
        Command.run("check", wrong, "--waivers", waivers, "--lang", "en", "--fail-on", "error");
    assertThat(command.out())
        .contains("Errors: 1,")
        .contains("Reviewed and set aside (1)")
        .contains("The total was corrected later (A. Auditor,")
        .contains("Waivers that match nothing (1)")
        .contains("line 3: unmet-full-score p9/i1");
  }

  @Test
  void aWaiverFileThatIsNotRightIsRefusedWithItsLineAndReason() throws IOException {
    Path waivers =
        Files.writeString(
            folder.resolve("waivers.csv"),
            "rule,subject,reason,name,date\ntotal-mismatch,p1,,A,x\n");
    Command command = Command.run("check", wrong, "--waivers", waivers, "--lang", "en");
    assertThat(command.exit()).isEqualTo(2);
    assertThat(command.err()).contains("line 2").contains("reason is missing");
  }

  @Test
  void aNormFileThatIsNotRightIsRefusedWithItsNameAndField() throws IOException {
    Path norms = Files.createDirectory(folder.resolve("norms"));
    Files.writeString(norms.resolve("mine.json"), "{\"id\": \"mine\"}");
    Command command = Command.run("check", wrong, "--norms", norms, "--lang", "en");
    assertThat(command.exit()).isEqualTo(2);
    assertThat(command.err()).contains("mine.json");
  }

  @Test
  void aFindingIsExplainedWithItsWorksheetAndTheLinesAroundIt() throws IOException {
    String id =
        new ObjectMapper()
            .readTree(
                Command.run("check", wrong, "--format", "json", "--rule", "unmet-full-score").out())
            .get(0)
            .get("finding_id")
            .asText();
    Command command = Command.run("explain", id, wrong, "--lang", "en");
    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .contains("unmet-full-score  " + id)
        .contains("Computed again")
        .contains("What is printed")
        .contains("▶ 7");
    assertThat(Command.run("explain", "0000000000", wrong).exit()).isEqualTo(2);
  }

  @Test
  void rulesAndNormsAreListedAndShown() {
    assertThat(Command.run("rules", "--lang", "en").out()).contains("total-mismatch");
    assertThat(Command.run("rules", "total-mismatch", "--lang", "en").out())
        .startsWith("# total-mismatch")
        .contains("## When it does not apply");
    assertThat(Command.run("rules", "total-mismatch", "--lang", "zh").out()).contains("## 何时不适用");
    assertThat(Command.run("rules", "nothing").exit()).isEqualTo(2);
    String norms = Command.run("norms", "--lang", "en").out();
    assertThat(norms).contains("cn-2020-10");
    assertThat(Command.run("norms", "cn-2020-10", "--lang", "zh").out()).contains("财预〔2020〕10号");
    assertThat(Command.run("norms", "nothing").exit()).isEqualTo(2);
  }

  @Test
  void aReportAndWorkingPapersAndAStoreAreLeftBesideTheTables() throws Exception {
    Path out = folder.resolve("out");
    assertThat(Command.run("check", wrong, "--out", out, "--lang", "en").exit()).isZero();

    assertThat(out.resolve("report.html")).content().contains("服装购置费", "<html lang=\"en\"");
    assertThat(out.resolve("workpapers.xlsx")).isNotEmptyFile();
    assertThat(Command.run("query", out.resolve("fuhe.duckdb"), "SELECT name FROM projects").out())
        .contains("服装购置费");
    assertThat(Command.run("check", folder, "--lang", "en").out())
        .as("what fuhe has written is no disclosure")
        .startsWith("2 documents");
  }

  @Test
  void theTablesAreAloneWhereNothingElseIsWanted() throws IOException {
    Path out = folder.resolve("out");
    assertThat(Command.run("check", wrong, "--out", out, "--tables-only").exit()).isZero();

    assertThat(out.resolve("findings.csv")).exists();
    assertThat(out.resolve("fuhe.duckdb")).doesNotExist();
    assertThat(out.resolve("report.html")).doesNotExist();
    assertThat(out.resolve("workpapers.xlsx")).doesNotExist();
  }

  @Test
  void aReportOfSomebodyElseIsNeverWrittenOver() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path theirs = Files.writeString(out.resolve("report.html"), "theirs");
    Command command = Command.run("check", wrong, "--out", out, "--lang", "en");

    assertThat(command.exit()).isEqualTo(2);
    assertThat(command.err()).contains("report.html has not been written by fuhe");
    assertThat(theirs).hasContent("theirs");
    assertThat(out.resolve("documents.csv")).doesNotExist();
  }
}
