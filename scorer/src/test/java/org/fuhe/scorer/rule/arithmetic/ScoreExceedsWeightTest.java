package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreExceedsWeightTest {
  private static final String RULE = "score-exceeds-weight";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                         | weight | score | outcome
          no weight                    |        | 10    | not_applicable
          no score                     | 10     |       | not_applicable
          a score that is no number    | 10     | 优    | not_applicable
          below                        | 10     | 9.9   | consistent
          equal                        | 10     | 10    | consistent
          equal with further zeros     | 10     | 10.00 | consistent
          above                        | 10     | 10.01 | inconsistent
          """)
  void outcome(String name, @Nullable String weight, @Nullable String score, String outcome) {
    assertThat(Judging.outcome(RULE, form(weight, score))).isEqualTo(outcome);
  }

  @Test
  void findingSaysWhatWouldBeRightAndPointsAtBoth() {
    Finding finding = Judging.findings(RULE, form("7", "9")).get(0);
    assertThat(finding.subject()).hasToString("p1/i1");
    assertThat(finding.detail().reported()).isEqualTo("9");
    assertThat(finding.detail().expected()).isEqualTo("7");
    assertThat(finding.message().en())
        .isEqualTo("The score 9 is above the indicator's marks of 7.");
    assertThat(finding.evidence()).extracting(e -> e.printed().text()).containsExactly("9", "7");
  }

  @Test
  void anUncertainReadingIsNoFinding() {
    assertThat(
            Judging.outcome(RULE, form("7", "9") + "problem | AMBIGUOUS_READING | 9\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  private static String form(@Nullable String weight, @Nullable String score) {
    return """
        name | 培训经费
        indicator | name=培训人数 | weight=%s | score=%s
        """
        .formatted(weight == null ? "" : weight, score == null ? "" : score);
  }
}
