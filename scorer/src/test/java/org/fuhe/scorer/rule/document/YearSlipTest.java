package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearSlipTest {
  private static final String RULE = "year-slip";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                           | goal                             | outcome
          no year                        | 完成全年任务                       | consistent
          the form's year                | 2024年度推进实验室检测               | consistent
          last year                      | 2023年度推进实验室检测               | consistent,inconsistent
          last year behind a number      | 目标1：2023年度推进实验室检测          | consistent,inconsistent
          last year of a task            | 顺利完成全区2023年职称评审工作         | consistent,inconsistent
          last year before a comma       | 2023年度，预计受理申请1550件         | consistent,inconsistent
          two years ago                  | 2022年度推进实验室检测               | consistent
          both years                     | 2023年度推进检测，2024年度推广        | consistent
          a document that is cited       | 根据《2023年工作要点》开展检测         | consistent
          a standard                     | 根据区财政局2023年编制标准测算         | consistent
          a comparison                   | 2023年度开展检测，同比增加            | consistent
          money carried over             | 2023年开展检测的上年结转资金           | consistent
          a year without work            | 2023年疫情期间                     | consistent
          """)
  void goal(String name, String goal, String outcome) {
    assertThat(Judging.outcome(RULE, "year | 2024\nname | 检测经费\ngoal_expected | " + goal))
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                        | target          | outcome
          this year                   | 2024年12月底前    | consistent
          last year                   | 2023年12月底前    | consistent,inconsistent
          a day of last year          | 2023年12月31日前  | consistent,inconsistent
          two years ago               | 2022年12月底前    | consistent
          next year                   | 2025年6月        | consistent
          words around it             | 2023年标准的95%   | consistent
          """)
  void target(String name, String target, String outcome) {
    assertThat(
            Judging.outcome(
                RULE, "year | 2024\nname | 检测经费\nindicator | name=完成时间 | target=" + target))
        .isEqualTo(outcome);
  }

  @Test
  void nothingIsSaidOfAFormWithoutAYear() {
    assertThat(Judging.outcome(RULE, "goal_expected | 2023年度推进检测")).isEqualTo("not_applicable");
  }

  @Test
  void otherTextsMaySpeakOfAnyYear() {
    assertThat(Judging.findings(RULE, "year | 2024\nbasis | 2023年度推进检测\nremarks | 2023年度推进检测"))
        .isEmpty();
  }

  @Test
  void aProjectNamedForAnotherYearOrWithMoneyCarriedOverIsRight() {
    String goal = "year | 2024\ngoal_expected | 2023年度推进检测\nname | ";
    assertThat(Judging.findings(RULE, goal + "检测经费")).hasSize(1);
    assertThat(Judging.findings(RULE, goal + "2024年检测经费")).hasSize(1);
    assertThat(Judging.findings(RULE, goal + "检测经费（2023年）")).isEmpty();
    assertThat(Judging.findings(RULE, goal + "检测经费尾款")).isEmpty();
    String carried = "检测经费\nfunds | label=上年结转 | source=carryover | unit=万元 | budget=";
    assertThat(Judging.findings(RULE, goal + carried + "20")).isEmpty();
    assertThat(Judging.findings(RULE, goal + carried + "0")).hasSize(1);
    assertThat(Judging.findings(RULE, goal + carried.replace("carryover", "current_year") + "20"))
        .hasSize(1);
  }

  @Test
  void theFindingGivesTheYearThatWouldBeRight() {
    Finding goal = Judging.findings(RULE, "year | 2024\ngoal_expected | 2023年度推进检测").get(0);
    assertThat(goal.subject()).hasToString("p1/goal_expected");
    assertThat(goal.detail().reported()).isEqualTo("2023年");
    assertThat(goal.detail().expected()).isEqualTo("2024年");
    assertThat(goal.message().en())
        .isEqualTo(
            "\"2023年\" is given as the time of this work, and the form is of the year 2024.");
    Finding target =
        Judging.findings(RULE, "year | 2024\nindicator | name=时间 | target=2023年12月底前").get(0);
    assertThat(target.subject()).hasToString("p1/i1/target");
    assertThat(target.detail().expected()).isEqualTo("2024年12月底前");
    assertThat(target.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("2023年12月底前", "2024");
  }

  @Test
  void theNameOfAnIndicatorCanBeADeadline() {
    assertThat(Judging.findings(RULE, "year | 2023\nindicator | name=2022年完成 | target=100%").get(0))
        .satisfies(finding -> assertThat(finding.detail().expected()).isEqualTo("2023年完成"));
  }

  @Test
  void oneFormHeadedWithTheYearBeforeThatOfAllOthersSlipped() {
    Finding finding = Judging.findings(RULE, forms("2022", "2021", "2022")).get(0);
    assertThat(finding.subject()).hasToString("p2/fiscal_year");
    assertThat(finding.detail().reported()).isEqualTo("2021");
    assertThat(finding.detail().expected()).isEqualTo("2022");
    assertThat(finding.message().en())
        .isEqualTo(
            "The form is headed \"2021\", and all 2 other forms of the document are of 2022.");
  }

  @Test
  void formsOfSeveralYearsAreNoSlip() {
    assertThat(Judging.findings(RULE, forms("2022", "2021"))).isEmpty();
    assertThat(Judging.findings(RULE, forms("2022", "2021", "2021", "2022"))).isEmpty();
    assertThat(Judging.findings(RULE, forms("2022", "2020", "2022"))).isEmpty();
    assertThat(Judging.findings(RULE, forms("2022", "2023", "2022"))).isEmpty();
  }

  private static String forms(String... years) {
    StringBuilder lines = new StringBuilder();
    for (String year : years) {
      lines.append("form | self_evaluation\nname | 检测经费\nyear | ").append(year).append('\n');
    }
    return lines.toString();
  }
}
