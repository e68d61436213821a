package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoefficientMismatchTest {
  private static final String RULE = "coefficient-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                          | weight | coefficient | score | outcome
          no coefficient                | 10     |             | 10    | not_applicable
          no weight                     |        | 100         | 10    | not_applicable
          no score                      | 10     | 100         |       | not_applicable
          a coefficient in words        | 10     | 优          | 10    | not_checkable
          whole                         | 10     | 100         | 10    | consistent
          rounded                       | 15     | 87.18       | 13.08 | consistent
          rounded to whole points       | 15     | 87.18       | 13    | consistent
          cut off                       | 15     | 87.18       | 13.07 | rounding
          what the rounding leaves open | 15     | 87          | 13.12 | rounding
          beyond it                     | 15     | 87          | 13.3  | inconsistent
          below it                      | 15     | 87          | 12.8  | inconsistent
          """)
  void outcome(
      String name,
      @Nullable String weight,
      @Nullable String coefficient,
      @Nullable String score,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(weight, coefficient, score))).isEqualTo(outcome);
  }

  @Test
  void theCoefficientThatTheScoreStandsForIsExpected() {
    Finding finding = Judging.findings(RULE, form("10", "85", "10")).get(0);
    assertThat(finding.subject()).hasToString("p1/i1");
    assertThat(finding.detail().field()).isEqualTo("coefficient");
    assertThat(finding.detail().reported()).isEqualTo("85");
    assertThat(finding.detail().expected()).isEqualTo("100");
    assertThat(finding.message().en())
        .isEqualTo("The weight 10 × the coefficient 85 = 8.50; the score is printed as 10.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("85", "10", "10");
    assertThat(finding.detail().related()).contains("score");
  }

  @Test
  void aPercentSignIsKept() {
    Finding finding = Judging.findings(RULE, form("15", "90.00%", "13.08")).get(0);
    assertThat(finding.detail().expected()).isEqualTo("87.20%");
  }

  @Test
  void noCoefficientGivesAScoreToNoWeight() {
    Finding finding = Judging.findings(RULE, form("0", "100", "10")).get(0);
    assertThat(finding.detail().expected()).isEmpty();
  }

  private static String form(
      @Nullable String weight, @Nullable String coefficient, @Nullable String score) {
    return "name | 培训经费\nindicator | name=培训人数 | weight=%s | coefficient=%s | score=%s\n"
        .formatted(print(weight), print(coefficient), print(score));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
