package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementHierarchyMismatchTest {
  private static final String RULE = "statement-hierarchy-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                    | account | first  | second | outcome
          the sum                 | 7.00    | 3.00   | 4.00   | consistent
          one digit off           | 7.01    | 3.00   | 4.00   | rounding
          less than its parts     | 6.00    | 3.00   | 4.00   | inconsistent
          more than its parts     | 8.00    | 3.00   | 4.00   | inconsistent
          no number               | 7.00    | 若干    | 4.00   | not_checkable
          """)
  void outcome(String name, String account, String first, String second, String outcome) {
    assertThat(Judging.outcome(RULE, statement(account, first, second, "210"))).isEqualTo(outcome);
  }

  @Test
  void theEndOfAStatementMayBeMissing() {
    String lines = statement("8.00", "3.00", "4.00", "");
    assertThat(Judging.outcome(RULE, lines)).isEqualTo("not_checkable");
    assertThat(Judging.outcome(RULE, statement("6.00", "3.00", "4.00", "")))
        .isEqualTo("inconsistent");
  }

  @Test
  void eachLevelIsTheSumOfTheNext() {
    String lines =
        """
        statement | 支出预算表 | 万元
        row | code=208 | name=社会保障 | 小计=7
        row | code=20801 | name=管理事务 | 小计=5
        row | code=2080101 | name=行政运行 | 小计=%s
        row | code=2080102 | name=一般管理 | 小计=2
        row | code=20805 | name=养老支出 | 小计=2
        """;
    assertThat(Judging.findings(RULE, lines.formatted("3"))).isEmpty();
    Finding finding = Judging.findings(RULE, lines.formatted("9")).get(0);
    assertThat(finding.subject()).hasToString("t1/r2/小计");
    assertThat(finding.detail().expected()).isEqualTo("11");
    assertThat(finding.message().en())
        .isEqualTo("The 小计 of \"管理事务(20801)\" is 5, and its parts sum to 11 (9 + 2).");
  }

  @Test
  void eachColumnIsSummed() {
    assertThat(
            Judging.findings(
                RULE,
                """
                statement | 支出预算表 | 万元
                row | code=208 | name=社会保障 | 基本支出=5 | 项目支出=6
                row | code=20801 | name=管理事务 | 基本支出=5 | 项目支出=7
                row | code=210 | name=卫生健康
                """))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).hasToString("t1/r1/项目支出"));
  }

  @Test
  void anAccountThatStandsTwiceIsOfSeveralUnits() {
    assertThat(
            Judging.outcome(
                RULE,
                """
                statement | 支出预算表 | 万元
                row | code=208 | name=社会保障 | 小计=5
                row | code=20801 | name=管理事务 | 小计=6
                row | code=208 | name=社会保障 | 小计=1
                """))
        .isEqualTo("not_applicable");
  }

  private static String statement(String account, String first, String second, String next) {
    return """
        statement | 支出预算表 | 万元
        row | code=208 | name=社会保障 | 小计=%s
        row | code=20801 | name=管理事务 | 小计=%s
        row | code=20805 | name=养老支出 | 小计=%s
        """
            .formatted(account, first, second)
        + (next.isEmpty() ? "" : "row | code=" + next + " | name=卫生健康\n");
  }
}
