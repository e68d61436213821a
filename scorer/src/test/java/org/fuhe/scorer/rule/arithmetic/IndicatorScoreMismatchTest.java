package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndicatorScoreMismatchTest {
  private static final String RULE = "indicator-score-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                   | target | actual | weight | score | other | outcome
          no weight                              | ≥90人  | 51人   |        | 30    | 60    | not_applicable
          no score                               | ≥90人  | 51人   | 40     |       | 60    | not_applicable
          a quality                              | 提高   | 提高   | 40     | 30    | 60    | not_applicable
          the target is met                      | ≥90人  | 95人   | 40     | 30    | 60    | not_applicable
          full marks                             | ≥90人  | 51人   | 40     | 40    | 60    | not_applicable
          just below full marks                  | ≥90人  | 51人   | 40     | 39.9  | 60    | inconsistent
          the ratio                              | ≥90人  | 51人   | 40     | 22.67 | 60    | consistent
          the ratio in whole points              | ≥90人  | 51人   | 40     | 23    | 60    | consistent
          the ratio cut off                      | ≥90人  | 51人   | 40     | 22.66 | 60    | rounding
          what the actual value can stand for    | ≥90%   | 51%    | 40     | 22.8  | 60    | rounding
          another score                          | ≥90人  | 51人   | 40     | 30    | 60    | inconsistent
          less is better                         | ≤80万元 | 100万元 | 40   | 32    | 60    | consistent
          less is better, another score          | ≤80万元 | 100万元 | 40   | 25    | 60    | inconsistent
          cells may be shifted                   | ≥90人  | 51人   | 40     | 30    | 优    | not_checkable
          weights above full marks               | ≥90人  | 51人   | 40     | 30    | 61    | not_checkable
          """)
  void outcome(
      String name,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score,
      @Nullable String other,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(target, actual, weight, score, other)))
        .isEqualTo(outcome);
  }

  @Test
  void findingShowsTheFormulaOfTheNorm() {
    Finding finding = Judging.findings(RULE, form("≥90人", "51人", "40", "30.71", "60")).get(0);
    assertThat(finding.subject()).hasToString("p1/i1");
    assertThat(finding.severity().label()).isEqualTo("error");
    assertThat(finding.detail().reported()).isEqualTo("30.71");
    assertThat(finding.detail().expected()).isEqualTo("22.67");
    assertThat(finding.message().en())
        .contains("51 ÷ 90 × 40 = 22.6667; the score is printed as 30.71.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("30.71", "40", "≥90人", "51人");
    assertThat(finding.citation().norm()).isEqualTo("test");
  }

  @Test
  void noMarksAtAllAreAWarning() {
    Finding finding = Judging.findings(RULE, form("≥90人", "51人", "40", "0", "60")).get(0);
    assertThat(finding.severity().label()).isEqualTo("warning");
    assertThat(finding.detail().expected()).isEqualTo("22.67");
  }

  @Test
  void theExpectedScoreHasThePrintedDecimals() {
    Finding finding = Judging.findings(RULE, form("≥90人", "51人", "40", "30.7", "60")).get(0);
    assertThat(finding.detail().expected()).isEqualTo("22.7");
  }

  @Test
  void theRowOfTheExecutionIsJudgedElsewhere() {
    assertThat(
            Judging.outcome(
                RULE,
                "name | 培训\nindicator | name=年度预算执行率 | target=100 | actual=4.21 | unit=% |"
                    + " weight=10 | score=5\n"))
        .isEqualTo("not_applicable");
  }

  private static String form(
      @Nullable String target,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score,
      @Nullable String other) {
    return """
        name | 培训经费
        indicator | name=培训人数 | target=%s | actual=%s | weight=%s | score=%s
        indicator | name=工作水平 | target=提高 | actual=提高 | weight=%s | score=60
        """
        .formatted(print(target), print(actual), print(weight), print(score), print(other));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
