package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExactTargetExceededTest {
  private static final String RULE = "exact-target-exceeded";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          points are lost | name=培训人数;target==2人;actual=4;weight=20;score=19 | not_applicable
          another sign | name=培训人数;target=≥2人;actual=4;weight=20;score=20 | not_applicable
          missed | name=培训人数;target==2人;actual=1;weight=20;score=20 | not_applicable
          equal | name=培训人数;target==2人;actual=2;weight=20;score=20 | consistent
          none and none | name=培训人数;target==0起;actual=0起;weight=20;score=20 | consistent
          exceeded | name=培训人数;target==2人;actual=4;weight=20;score=20 | inconsistent
          exceeded by little | name=培训人数;target==13.60万人次;actual=14.33万人次;weight=20;score=20 | inconsistent
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @Test
  void findingShowsBothFigures() {
    Finding finding =
        Judging.findings(RULE, form("name=培训人数;target==2人;actual=4;weight=20;score=20")).get(0);
    assertThat(finding.message().en())
        .isEqualTo(
            "The target asks for exactly “=2人”, the actual value 4 is another, and the marks are"
                + " full (20).");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("4", "=2人", "20");
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=培训人数;target==2人;actual=4;weight=20;score=20")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
