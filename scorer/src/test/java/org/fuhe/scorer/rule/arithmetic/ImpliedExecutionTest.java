package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImpliedExecutionTest {
  private static final String RULE = "implied-execution";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                  | form            | total | weight | other | score | execution | outcome
          a form of targets                     | target          | 95    | 50     | 40    | 40    |           | not_applicable
          no total                              | self_evaluation |       | 50     | 40    | 40    |           | not_applicable
          a score of the execution              | self_evaluation | 95    | 50     | 40    | 40    | 5         | not_applicable
          weights that are not all known        | self_evaluation | 95    | 50     | 优    | 40    |           | not_checkable
          the rows have all marks               | self_evaluation | 95    | 50     | 50    | 45    |           | not_applicable
          the rows leave other marks            | self_evaluation | 95    | 50     | 35    | 35    |           | not_applicable
          another score is missing              | self_evaluation | 95    | 50     | 40    |       |           | not_checkable
          an execution that is no number        | self_evaluation | 95    | 50     | 40    | 40    | 优        | not_checkable
          more than the marks                   | self_evaluation | 99    | 50     | 40    | 38    |           | not_applicable
          less than nothing                     | self_evaluation | 89    | 50     | 40    | 40    |           | not_applicable
          full                                  | self_evaluation | 100   | 50     | 40    | 40    |           | consistent
          less than full                        | self_evaluation | 99.9  | 50     | 40    | 40    |           | inconsistent
          full, and the total rounded           | self_evaluation | 99    | 50     | 40    | 39.46 |           | consistent
          less than full, and rounded           | self_evaluation | 99    | 50     | 40    | 39.51 |           | inconsistent
          none                                  | self_evaluation | 90    | 50     | 40    | 40    |           | inconsistent
          """)
  void outcome(
      String name,
      @Nullable String form,
      @Nullable String total,
      @Nullable String weight,
      @Nullable String other,
      @Nullable String score,
      @Nullable String execution,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(form, total, weight, other, score, execution)))
        .isEqualTo(outcome);
  }

  @Test
  void findingSaysWhichRateIsLeft() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "91.62", "50", "40", "40", null)).get(0);
    assertThat(finding.severity().label()).isEqualTo("notice");
    assertThat(finding.detail().reported()).isEqualTo("91.62");
    assertThat(finding.detail().related()).isEmpty();
    assertThat(finding.message().en())
        .isEqualTo(
            "The score of the execution is not printed; the total 91.62 less the other scores 90"
                + " leaves 1.62 of 10 points, which is a rate of 16.2 %.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("91.62", "50", "40");
  }

  @Test
  void aPrintedRateIsHeldAgainstIt() {
    String form = form("self_evaluation", "91.62", "50", "40", "40", null);
    assertThat(Judging.outcome(RULE, form.replace("source=total", "source=total | rate=16.2%")))
        .isEqualTo("consistent");
    Finding finding =
        Judging.findings(RULE, form.replace("source=total", "source=total | rate=50%")).get(0);
    assertThat(finding.message().en()).endsWith("The form says the rate 50%.");
    assertThat(finding.detail().related()).containsExactly("rate");
  }

  @Test
  void aRowThatScoresTheExecutionLeavesNothingToImply() {
    assertThat(
            Judging.outcome(
                RULE,
                form("self_evaluation", "95", "50", "40", "40", null)
                    + "indicator | name=年度预算执行率 | actual=50 | unit=% | weight=10 | score=5\n"))
        .isEqualTo("not_applicable");
  }

  private static String form(
      @Nullable String form,
      @Nullable String total,
      @Nullable String weight,
      @Nullable String other,
      @Nullable String score,
      @Nullable String execution) {
    return "form | %s%nname | 培训经费%n".formatted(print(form))
        + (total == null ? "" : "total | " + total + "\n")
        + """
        funds | label=总额 | source=total | score=%s
        indicator | name=培训人数 | actual=31人 | weight=%s | score=50
        indicator | name=满意度 | actual=95%% | weight=%s | score=%s
        """
            .formatted(print(execution), print(weight), print(other), print(score));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
