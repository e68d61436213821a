package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrictTargetUnmetTest {
  private static final String RULE = "strict-target-unmet";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          points are lost | name=培训人数;target=<90;actual=90;weight=20;score=19 | not_applicable
          not strict | name=培训人数;target=≤90;actual=90;weight=20;score=20 | not_applicable
          no sign | name=培训人数;target=90;actual=90;weight=20;score=20 | not_applicable
          another unit | name=培训人数;target=<90人;actual=90%;weight=20;score=20 | not_applicable
          below | name=培训人数;target=<90;actual=89.99;weight=20;score=20 | consistent
          above a strict sign | name=培训人数;target=>90;actual=90.01;weight=20;score=20 | consistent
          missed | name=培训人数;target=<90;actual=91;weight=20;score=20 | consistent
          equal below | name=培训人数;target=<90;actual=90;weight=20;score=20 | inconsistent
          equal above | name=培训人数;target=>98;actual=98;weight=20;score=20 | inconsistent
          a sign in the nature | name=差错率;nature=＜;target=5;unit=%;actual=5;weight=20;score=20 | inconsistent
          the same range | name=培训人数;target=>1.6万人;actual=>1.6万人;weight=20;score=20 | consistent
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @Test
  void findingShowsSignAndFigures() {
    Finding finding =
        Judging.findings(RULE, form("name=培训人数;target=<90;actual=90;weight=20;score=20")).get(0);
    assertThat(finding.message().zh()).isEqualTo("指标要求“< 90”，不含该值本身，完成值恰为90，却得满分（20）。");
    assertThat(finding.detail().reported()).isEqualTo("20");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("20", "<90", "90");
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=培训人数;target=<90;actual=90;weight=20;score=20")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
