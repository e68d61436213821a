package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementSumMismatchTest {
  private static final String RULE = "statement-sum-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                               ! row                                            ! outcome
          no total                           ! 基本支出=3 | 项目支出=4                            ! not_applicable
          no parts                           ! 合计=7                                          ! not_applicable
          only dashes                        ! 合计=7 | 基本支出=—                               ! not_applicable
          columns that are not a whole       ! 合计=7 | 基本支出=3 | 其中：工资=2                  ! not_applicable
          the sum                            ! 合计=7.00 | 基本支出=3.00 | 项目支出=4.00           ! consistent
          a part is left blank               ! 小计=7.00 | 项目支出=7.00                         ! consistent
          a part is a dash                   ! 合计=7.00 | 人员经费=7.00 | 公用经费=-              ! consistent
          a part that is no number           ! 合计=7.00 | 人员经费=若干                          ! not_checkable
          rounded, the limit                 ! 合计=7.02 | 人员经费=3.00 | 公用经费=4.00           ! inconsistent
          one digit off                      ! 合计=7.01 | 人员经费=3.00 | 公用经费=4.00           ! rounding
          three halves of a digit            ! 合计=7.0 | 人员经费=3.01 | 公用经费=4.00            ! rounding
          beyond them                        ! 合计=7.0 | 人员经费=3.02 | 公用经费=4.00            ! inconsistent
          vehicles within the sum            ! 合计=9 | 小计=4 | 公务用车购置费=1 | 公务用车运行费=3 | 公务接待费=5 ! consistent
          vehicles that are wrong            ! 合计=9 | 小计=4 | 公务用车购置费=1 | 公务用车运行费=9 | 公务接待费=5 ! consistent,inconsistent
          """)
  void columns(String name, String row, String outcome) {
    assertThat(Judging.outcome(RULE, "statement | 支出总表 | 万元\nrow | name=社会保障 | " + row))
        .isEqualTo(outcome);
  }

  @Test
  void headsAreTheSumsOfTheirItemsAndTotalsOfTheHeads() {
    String lines =
        """
        statement | 财政拨款收支总表 | 万元
        row | name=一、本年收入 | 预算数=7
        row | name=一般公共预算拨款 | 预算数=3
        row | name=政府性基金预算拨款 | 预算数=4
        row | name=二、上年结转 | 预算数=2
        row | name=一般公共预算拨款 | 预算数=2
        row | name=收入总数 | 预算数=%s
        row | name=一、本年支出 | 合计=%s
        row | name=社会保障 | 合计=5
        row | name=卫生健康 | 合计=4
        row | name=二、结转下年
        row | name=支出总数 | 合计=9
        """;
    assertThat(Judging.findings(RULE, lines.formatted("9", "9"))).isEmpty();
    assertThat(Judging.findings(RULE, lines.formatted("19", "9")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).hasToString("t1/r6/预算数"));
    assertThat(Judging.findings(RULE, lines.formatted("9", "19")))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("t1/r7/合计", "t1/r11/合计");
  }

  @Test
  void itemsThatAreOnlyPartOfAHeadAreNotSummed() {
    assertThat(
            Judging.findings(
                RULE,
                """
                statement | 收支总表 | 万元
                row | name=一、本年收入 | 预算数=7
                row | name=其中：一般公共预算拨款 | 预算数=3
                row | name=收入总计 | 预算数=7
                """))
        .isEmpty();
  }

  @Test
  void headsOfOtherNamesMayListOnlySomeItems() {
    assertThat(
            Judging.findings(
                RULE,
                """
                statement | 收支总表 | 万元
                row | name=一、财政拨款收入 | 预算数=7
                row | name=专项收入 | 预算数=3
                row | name=收入总计 | 预算数=7
                """))
        .isEmpty();
  }

  @Test
  void itemsThatArePartsOfOthersAreNoSum() {
    assertThat(
            Judging.findings(
                RULE,
                """
                statement | 收支总表 | 万元
                row | name=财政拨款收入 | 预算数=7
                row | name=其中：专项收入 | 预算数=3
                row | name=本年收入合计 | 预算数=7
                row | name=收入总计 | 预算数=7
                """))
        .isEmpty();
  }

  @Test
  void totalsOfTheYearAreTheSumsOfWhatIsAbove() {
    String lines =
        """
        statement | 部门收支总表 | 万元
        row | name=一般公共预算拨款收入 | 预算数=3
        row | name=事业收入预算 | 预算数=4
        row | name=本年收入合计 | 预算数=%s
        row | name=上年结转 | 预算数=2
        row | name=收入总计 | 预算数=%s
        row | name=社会保障 | 预算数=9
        row | name=本年支出合计 | 预算数=9
        row | name=结转下年
        row | name=支出总计 | 预算数=9
        """;
    assertThat(Judging.findings(RULE, lines.formatted("7", "9"))).isEmpty();
    assertThat(Judging.findings(RULE, lines.formatted("7", "12"))).hasSize(1);
    assertThat(Judging.findings(RULE, lines.formatted("17", "9"))).hasSize(2);
  }

  @Test
  void aTotalRowIsTheSumOfTheHighestAccounts() {
    String lines =
        """
        statement | 支出预算表 | 万元
        row | name=合计 | 小计=%s
        row | code=208 | name=社会保障 | 小计=5
        row | code=20801 | name=管理事务 | 小计=5
        row | code=210 | name=卫生健康 | 小计=4
        """;
    assertThat(Judging.findings(RULE, lines.formatted("9"))).isEmpty();
    Finding finding = Judging.findings(RULE, lines.formatted("7")).get(0);
    assertThat(finding.subject()).hasToString("t1/r1/小计");
    assertThat(finding.detail().reported()).isEqualTo("7");
    assertThat(finding.detail().expected()).isEqualTo("9");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("7", "5", "4");
    assertThat(finding.message().en())
        .isEqualTo("The 小计 of \"合计\" is 7, and its parts sum to 9 (5 + 4).");
  }

  @Test
  void whatWasLeftOverInTheStatementMayBeAPart() {
    assertThat(
            Judging.outcome(
                RULE,
                """
                statement | 支出总表 | 万元
                row | name=社会保障 | 合计=7 | 基本支出=3
                problem | UNPLACED_TEXT | x
                row | name=卫生健康 | 合计=4 | 基本支出=4
                """))
        .isEqualTo("consistent,not_checkable");
  }
}
