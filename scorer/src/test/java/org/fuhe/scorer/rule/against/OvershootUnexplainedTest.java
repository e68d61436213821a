package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OvershootUnexplainedTest {
  private static final String RULE = "overshoot-unexplained";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          points are lost | name=培训人数;target=≥100人;actual=200;weight=20;score=19 | not_applicable
          equal | name=培训人数;target=≥100人;actual=100;weight=20;score=20 | not_applicable
          missed | name=培训人数;target=≥100人;actual=50;weight=20;score=20 | not_applicable
          an exact target | name=培训人数;target==100人;actual=200;weight=20;score=20 | not_applicable
          less is better | name=成本;target=≤100万元;actual=10;weight=20;score=20 | not_applicable
          a target of zero | name=培训人数;target=≥0人;actual=10;weight=20;score=20 | not_applicable
          at the limit | name=培训人数;target=≥100人;actual=130;weight=20;score=20 | consistent
          a hair above the limit | name=培训人数;target=≥100人;actual=130.1;weight=20;score=20 | inconsistent
          with a reason | name=培训人数;target=≥100人;actual=200;weight=20;score=20;reason=新增任务 | consistent
          无 is no reason | name=培训人数;target=≥100人;actual=200;weight=20;score=20;reason=无 | inconsistent
          a line is no reason | name=培训人数;target=≥100人;actual=200;weight=20;score=20;reason=—— | inconsistent
          no sign | name=办理业务数量;target=20000;unit=件;actual=100000;weight=20;score=20 | inconsistent
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deviation_reason | 受政策调整影响            | consistent
          improvement      | 今后合理设定指标           | consistent
          remarks          | 按实际情况兑现            | consistent
          remarks          | 得分一档最高不能超过该指标分值上限 | inconsistent
          remarks          | 1、预算执行情况口径：预算数为调整后 | inconsistent
          deviation_reason | 无                | inconsistent
          """)
  void aReasonOfTheFormIsEnoughAndANoteOnFillingItInIsNone(
      String field, String text, String outcome) {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=培训人数;target=≥100人;actual=200;weight=20;score=20")
                    + field
                    + " | "
                    + text))
        .isEqualTo(outcome);
  }

  @Test
  void findingNamesTheLimitAndWhatSetsIt() {
    Finding finding =
        Judging.findings(RULE, form("name=培训人数;target=≥100人;actual=200;weight=20;score=20")).get(0);
    assertThat(finding.message().en())
        .isEqualTo(
            "The actual value 200 is above the target ≥100人 by 100 % (limit 30 %); the marks are"
                + " full and no reason is given.");
    assertThat(finding.citation()).isEqualTo(Judging.NORM.thresholds().overshoot().by());
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("200", "≥100人", "20");
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=培训人数;target=≥100人;actual=200;weight=20;score=20")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
