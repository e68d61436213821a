package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DuplicateProjectTest {
  private static final String RULE = "duplicate-project";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                            | first      | second     | outcome
          no name                         |            |            | not_applicable
          two projects                    | 党建经费     | 培训经费     | consistent
          a second batch                  | 党建经费     | 党建经费（第二批） | consistent
          the same name                   | 党建经费     | 党建经费     | consistent,inconsistent
          the same in other brackets      | 党建经费（本级） | 党建经费(本级) | consistent,inconsistent
          the rest of a word              | 局          | 局         | consistent,not_checkable
          a year                          | 2021年度)   | 2021年度)   | consistent,not_checkable
          the shortest name               | 服务费       | 服务费      | consistent,inconsistent
          """)
  void outcome(String name, @Nullable String first, @Nullable String second, String outcome) {
    assertThat(Judging.outcome(RULE, form(first, "") + form(second, ""))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case           | field      | first | second | findings
          units          | unit       | 一中   | 二中    | 0
          the same unit  | unit       | 一中   | 一中    | 1
          departments    | department | 财政局 | 教育局   | 0
          codes          | code       | 123   | 124    | 0
          years          | year       | 2023  | 2024   | 0
          """)
  void formsThatDifferInWhatTellsProjectsApart(
      String name, String field, String first, String second, int findings) {
    assertThat(
            Judging.findings(
                RULE, form("党建经费", field + " | " + first) + form("党建经费", field + " | " + second)))
        .hasSize(findings);
    assertThat(Judging.findings(RULE, form("党建经费", "") + form("党建经费", "code | " + second)))
        .hasSize(1);
  }

  @Test
  void aTargetAndItsEvaluationAreOneProject() {
    assertThat(
            Judging.findings(
                RULE, form("党建经费", "") + form("党建经费", "").replace("self_evaluation", "target")))
        .isEmpty();
    assertThat(
            Judging.findings(
                RULE,
                (form("党建经费", "") + form("党建经费", ""))
                    .replace("self_evaluation", "whole_department")))
        .isEmpty();
  }

  @Test
  void theNameOfAnIndicatorIsNoName() {
    assertThat(Judging.outcome(RULE, form("保障人数", "indicator | name=保障人数") + form("保障人数", "")))
        .isEqualTo("consistent,not_checkable");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                | budget | target | message
          nothing is printed  |        | 5人    | Its indicators are the same too.
          other indicators    |        | 6人    | Its indicators are other ones.
          all is the same     | 10.0   | 5人    | Its amounts and indicators are the same too.
          only the amounts    | 10     | 6人    | Its amounts are the same, its indicators are not.
          only the indicators | 11     | 5人    | Its indicators are the same, its amounts are not.
          nothing is the same | 11     | 6人    | Its amounts and indicators are other ones.
          """)
  void theFindingSaysWhatElseIsTheSame(
      String name, @Nullable String budget, String target, String message) {
    String funds = "funds | source=total | unit=万元 | budget=%s%nindicator | name=培训人数 | target=%s";
    Finding finding =
        Judging.findings(
                RULE,
                form("党建经费", funds.formatted(budget == null ? "" : "10", "5人"))
                    + form("党建经费", funds.formatted(budget == null ? "" : budget, target)))
            .get(0);
    assertThat(finding.subject()).hasToString("p2");
    assertThat(finding.message().en())
        .isEqualTo("The project \"党建经费\" has the same name as that of form 1. " + message);
  }

  @Test
  void evidenceIsOfBothForms() {
    String funds = "total | 98\nfunds | source=total | unit=万元 | budget=";
    assertThat(
            Judging.findings(RULE, form("党建经费", funds + "10") + form("党建经费", funds + "11"))
                .get(0)
                .evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("党建经费", "党建经费", "11", "10", "98");
  }

  private static String form(@Nullable String name, String more) {
    return "form | self_evaluation\n%s\n%s\nremarks | 无\n"
        .formatted(name == null ? "" : "name | " + name, more);
  }
}
