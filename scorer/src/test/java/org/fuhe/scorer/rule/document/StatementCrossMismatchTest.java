package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementCrossMismatchTest {
  private static final String RULE = "statement-cross-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                | income | expenditure | outcome
          one of them blank   | 9.00   |             | not_applicable
          the same            | 9.00   | 9.00        | consistent
          one digit off       | 9.00   | 9.01        | rounding
          two digits off      | 9.00   | 9.03        | inconsistent
          """)
  void balance(String name, String income, @Nullable String expenditure, String outcome) {
    assertThat(
            Judging.outcome(
                RULE,
                """
                statement | 部门收支总表 | 万元
                row | name=收入总计 | 预算数=%s
                row | name=支出总计 | 预算数=%s
                """
                    .formatted(income, expenditure == null ? "" : expenditure)))
        .isEqualTo(outcome);
  }

  @Test
  void basicExpenditureIsThatOfItsBreakdown() {
    String lines =
        """
        statement | 一般公共预算财政拨款支出预算表 | 万元
        row | code=208 | name=社会保障 | 小计=9 | 基本支出=5.00 | 项目支出=4
        row | code=20801 | name=管理事务 | 小计=9 | 基本支出=5.00 | 项目支出=4
        row | code=210 | name=卫生健康 | 小计=2 | 基本支出=2.00
        statement | 一般公共预算财政拨款基本支出预算表 | 万元
        row | name=合计 | 合计=%s
        row | code=301 | name=工资福利支出 | 合计=%s
        """;
    assertThat(Judging.findings(RULE, lines.formatted("7.00", "7.00"))).isEmpty();
    Finding finding = Judging.findings(RULE, lines.formatted("8.00", "8.00")).get(0);
    assertThat(finding.subject()).hasToString("t2");
    assertThat(finding.severity().label()).isEqualTo("warning");
    assertThat(finding.detail().reported()).isEqualTo("8.00");
    assertThat(finding.detail().expected()).isEqualTo("7.00");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("8.00", "5.00", "2.00");
    assertThat(finding.message().en())
        .isEqualTo(
            "For basic expenditure of the general budget, \"一般公共预算财政拨款支出预算表\" states 7.00"
                + " 万元 and \"一般公共预算财政拨款基本支出预算表\" states 8.00 万元, a difference of 1.00.");
  }

  @Test
  void anAccountIsTheSameInBothStatementsOfTheDepartment() {
    String lines =
        """
        statement | 部门收支总表 | 万元
        row | name=社会保障和就业支出 | 预算数=3649.82
        statement | 部门支出总表 | 万元
        row | code=208 | name=社会保障和就业支出 | 合计=%s
        """;
    assertThat(Judging.outcome(RULE, lines.formatted("3,649.82"))).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, lines.formatted("3,649.83"))).isEqualTo("rounding");
    assertThat(Judging.findings(RULE, lines.formatted("3,659.82")).get(0).subject())
        .hasToString("t2/r1");
  }

  @Test
  void theWholeDepartmentIsThatOfTheStatements() {
    assertThat(Judging.findings(RULE, whole("110000.00", "70000.00", "40000.00"))).isEmpty();
    assertThat(Judging.findings(RULE, whole("120000.00", "70000.00", "40000.00")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).hasToString("p1/f1"));
  }

  @Test
  void basicAndProjectExpenditureAreComparedWhereTheTotalsShowTheSameScope() {
    assertThat(Judging.findings(RULE, whole("110000.00", "80000.00", "30000.00")))
        .extracting(finding -> finding.subject() + " " + finding.detail().expected())
        .containsExactly("p1/f2 7.00", "p1/f3 4.00");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case             | first | second | severity
          fewer than all   | 1.00  | 2.00   | notice
          more than all    | 2.00  | 3.00   | warning
          """)
  void projectFormsAreHeldAgainstTheWhole(
      String name, String first, String second, String severity) {
    String forms = whole("110000.00", "70000.00", "40000.00") + project(first) + project(second);
    Finding finding = Judging.findings(RULE, forms).get(0);
    assertThat(finding.subject()).hasToString("p1");
    assertThat(finding.severity().label()).isEqualTo(severity);
    assertThat(finding.message().zh().endsWith("公开的项目表可能不全。")).isEqualTo(severity.equals("notice"));
  }

  @Test
  void projectFormsThatSumToTheWholeHold() {
    String whole = whole("110000.00", "70000.00", "40000.00");
    assertThat(Judging.findings(RULE, whole + project("1.00") + project("3.00"))).isEmpty();
    assertThat(Judging.findings(RULE, whole + project("1.00") + "form | target\nname | 无预算的项目\n"))
        .isEmpty();
  }

  private static String whole(String total, String basic, String projects) {
    return """
        statement | 一般公共预算财政拨款支出预算表 | 万元
        row | code=208 | name=社会保障 | 小计=11.00 | 基本支出=7.00 | 项目支出=4.00
        statement | 部门收支总表 | 万元
        row | name=支出总计 | 预算数=11.00
        form | whole_department_target
        funds | label=预算支出总额 | source=total | unit=元 | budget=%s
        funds | group=基本支出 | label=合计 | source=total | unit=元 | budget=%s
        funds | group=项目支出 | label=合计 | source=total | unit=元 | budget=%s
        """
        .formatted(total, basic, projects);
  }

  private static String project(String budget) {
    return "form | target\nname | 经费\nfunds | source=total | unit=万元 | budget=" + budget + "\n";
  }
}
