package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetButMarkedDownTest {
  private static final String RULE = "met-but-marked-down";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          no score | name=培训人数;target=≥100人;actual=100;weight=20;score= | not_applicable
          no weight | name=培训人数;target=≥100人;actual=100;weight=;score=20 | not_applicable
          more than its weight | name=培训人数;target=≥100人;actual=100;weight=20;score=21 | not_applicable
          a quality in its band | name=提升服务水平;target=提升;actual=提升;weight=20;score=17 | not_applicable
          nothing tells the direction | name=先进;target=100;unit=天;actual=110;weight=20;score=19 | not_applicable
          full marks | name=培训人数;target=≥100人;actual=100;weight=20;score=20 | consistent
          missed | name=培训人数;target=≥100人;actual=90;weight=20;score=18 | consistent
          strictly missed | name=培训人数;target=<90;actual=90;weight=20;score=18 | consistent
          an exact target exceeded | name=培训人数;target==100人;actual=110;weight=20;score=18 | consistent
          far above | name=培训人数;target=≥100人;actual=131;weight=20;score=18 | consistent
          at the limit of far | name=培训人数;target=≥100人;actual=130;weight=20;score=18 | inconsistent
          equal | name=培训人数;target=≥100人;actual=100;weight=20;score=19.99 | inconsistent
          less is better | name=课题研究经费;target=<=280万元;actual=240;weight=2;score=1.71 | inconsistent
          in time | name=完成时间;target=2024年12月31日前;actual=2024年12月1日;weight=2;score=1 | inconsistent
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @Test
  void findingExpectsFullMarks() {
    Finding finding =
        Judging.findings(
                RULE,
                form("name=课题研究经费;target=<=280万元;actual=240;weight=2;score=1.71;reason=未按时考核"))
            .get(0);
    assertThat(finding.detail().reported()).isEqualTo("1.71");
    assertThat(finding.detail().expected()).isEqualTo("2");
    assertThat(finding.message().en())
        .isEqualTo(
            "By the printed figures the actual value 240 meets the target <=280万元, and the score"
                + " 1.71 is below the marks of 2.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("1.71", "2", "<=280万元", "240", "未按时考核");
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=培训人数;target=≥100人;actual=100;weight=20;score=19")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
