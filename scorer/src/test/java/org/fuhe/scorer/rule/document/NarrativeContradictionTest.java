package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NarrativeContradictionTest {
  private static final String RULE = "narrative-contradiction";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                          | text                 | name              | actual | outcome
          no count                      | 全面完成任务           | 工伤公告送达（次）    | 1      | not_applicable
          another thing                 | 邮寄送达文书1000次      | 工伤公告送达（次）    | 1      | not_applicable
          another unit                  | 公告送达5份           | 工伤公告送达（次）    | 1      | not_applicable
          no unit in the table          | 公告送达5次           | 工伤公告送达        | 1      | not_applicable
          an actual of words            | 公告送达5次           | 工伤公告送达（次）    | 完成    | not_applicable
          a noun of three characters    | 开展培训5次           | 职工培训（次）       | 1      | not_applicable
          counted twice                 | 公告送达5次，公告送达6次 | 工伤公告送达（次）    | 1      | not_applicable
          a part of the thing           | 其中公告送达5次         | 工伤公告送达（次）    | 1      | not_applicable
          about so many                 | 公告送达5次左右         | 工伤公告送达（次）    | 1      | not_applicable
          the same                      | 公告送达5次           | 工伤公告送达（次）    | 5      | consistent
          the same with zeros           | 公告送达5次           | 工伤公告送达（次）    | 5.0次   | consistent
          another count                 | 公告送达5次           | 工伤公告送达（次）    | 1      | inconsistent
          the name is the end           | 召开工伤等级鉴定会5次     | 工伤等级鉴定会（次）  | 1      | inconsistent
          the whole name                | 培训5次              | 培训次数（次）       | 1      | inconsistent
          thousands parted by a comma   | 公告送达5,000次        | 工伤公告送达（次）    | 5000   | consistent
          tens of thousands             | 接待读者1.5万人次       | 接待读者人数（人次）   | 1.5万人次 | consistent
          tens of thousands in the name | 接待读者1.5万人次       | 接待读者人数（万人次） | 1.5    | consistent
          hundred millions              | 成交总额2亿元         | 技术成交总额（亿元）   | 3      | inconsistent
          at least, and more            | 公告送达5次以上         | 工伤公告送达（次）    | 6      | consistent
          at least, and fewer           | 公告送达不少于5次       | 工伤公告送达（次）    | 4      | inconsistent
          at least in words, and more   | 公告送达至少5次         | 工伤公告送达（次）    | 6      | consistent
          a rate                        | 办案满意率达到98%以上    | 办案满意率（%）      | 96%    | inconsistent
          """)
  void outcome(String name, String text, String indicator, String actual, String outcome) {
    assertThat(
            Judging.outcome(
                RULE,
                "goal_actual | %s。%nindicator | name=%s | actual=%s"
                    .formatted(text, indicator, actual)))
        .isEqualTo(outcome);
  }

  @Test
  void aNameThatEndsLikeAnotherIsNotTaken() {
    assertThat(
            Judging.findings(
                RULE,
                """
                goal_actual | 公告送达5次。
                indicator | name=工伤公告送达（次） | actual=1
                indicator | name=仲裁公告送达（次） | actual=5
                indicator | name=/ | actual=5
                """))
        .isEmpty();
  }

  @Test
  void theGoalIsHeldAgainstTheTarget() {
    Finding finding =
        Judging.findings(
                RULE,
                """
                goal_expected | 形成评估报告14篇；
                goal_actual | 形成评估报告12篇；
                indicator | name=形成评估报告 | target=≥10篇 | actual=12
                """)
            .get(0);
    assertThat(finding.subject()).hasToString("p1/i1");
    assertThat(finding.detail().reported()).isEqualTo("≥10篇");
    assertThat(finding.detail().expected()).isEqualTo("14");
    assertThat(finding.message().en())
        .isEqualTo(
            "The text says \"形成评估报告14篇\", and the indicator \"形成评估报告\" has the target ≥10篇.");
  }

  @Test
  void theActualValueComesFirst() {
    Finding finding =
        Judging.findings(
                RULE,
                """
                goal_expected | 公告送达5次；
                goal_actual | 公告送达5次，其他工作完成；
                indicator | name=工伤公告送达 | target=≥4次 | actual=1
                """)
            .get(0);
    assertThat(finding.message().zh()).isEqualTo("文字说明为“公告送达5次”，指标“工伤公告送达”的实际完成值为1。");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("1", "公告送达5次", "工伤公告送达");
  }

  @Test
  void oneThatDiffersBesideOneThatAgreesIsFound() {
    assertThat(
            Judging.outcome(
                RULE,
                """
                goal_actual | 开展职工培训5次，召开工作会议4次。
                indicator | name=开展职工培训（次） | actual=6
                indicator | name=召开工作会议（次） | actual=4
                """))
        .isEqualTo("consistent,inconsistent");
  }

  @Test
  void mostOfThemDifferingIsAMisreadTable() {
    assertThat(
            Judging.outcome(
                RULE,
                """
                goal_actual | 开展职工培训5次，召开工作会议4次，走访基层单位3次。
                indicator | name=开展职工培训（次） | actual=4
                indicator | name=召开工作会议（次） | actual=3
                indicator | name=走访基层单位（次） | actual=3
                """))
        .isEqualTo("consistent,not_checkable");
  }
}
