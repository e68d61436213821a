package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MissingScoreTest {
  private static final String RULE = "missing-score";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                | form            | total | actual | weight | score | other | outcome
          a form of targets                   | target          | 100   | 31人   | 20     |       | 80    | not_applicable
          no scores at all                    | self_evaluation | 100   | 31人   | 20     |       |       | not_applicable
          nothing is reported                 | self_evaluation | 100   |        | 20     |       | 80    | consistent
          a stroke for the actual value       | self_evaluation | 100   | /      | 20     |       | 80    | consistent
          scored                              | self_evaluation | 100   | 31人   | 20     | 20    | 80    | consistent
          a stroke for the score              | self_evaluation | 100   | 31人   | 20     | /     | 80    | consistent
          no marks                            | self_evaluation | 100   | 31人   | 0      |       | 80    | consistent
          a weight in words                   | self_evaluation | 100   | 31人   | 优     |       | 80    | consistent,not_checkable
          no score                            | self_evaluation | 100   | 31人   | 20     |       | 80    | consistent,inconsistent
          no score and no total               | self_evaluation |       | 31人   | 20     |       | 80    | consistent,inconsistent
          no weight beside other weights      | self_evaluation | 100   | 31人   |        |       | 80    | consistent
          """)
  void outcome(
      String name,
      @Nullable String form,
      @Nullable String total,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score,
      @Nullable String other,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(form, total, actual, weight, score, other)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 20, The total 100 less the other scores 80 takes it for 20.",
    "80, 0, The total 80 less the other scores 80 takes it for 0.",
    "101, '', The indicator has no score.",
    "79, '', The indicator has no score.",
  })
  void findingSaysWhatTheTotalTakesItFor(String total, String expected, String end) {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", total, "31人", "20", null, "80")).get(0);
    assertThat(finding.subject()).hasToString("p1/i2");
    assertThat(finding.severity().label()).isEqualTo("warning");
    assertThat(finding.detail().reported()).isEmpty();
    assertThat(finding.detail().expected()).isEqualTo(expected);
    assertThat(finding.message().en()).endsWith(end);
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("20", total, "80");
  }

  @Test
  void withAnotherUnprintedScoreOnlyTheSumOfBothIsTold() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "85", "31人", "10", null, "80")).get(0);
    assertThat(finding.detail().expected()).isEmpty();
    assertThat(finding.message().en()).endsWith("takes it for 5. (Together with others.)");
  }

  @Test
  void ofTwoMissingOnesNeitherIsTold() {
    String form =
        form("self_evaluation", "100", "31人", "10", null, "80")
            + "indicator | name=出勤率 | actual=95% | weight=10\n";
    assertThat(Judging.findings(RULE, form))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.detail().expected()).isEmpty());
  }

  @Test
  void onAFormWithoutWeightsEveryRowIsScored() {
    String form =
        form("self_evaluation", "100", "31人", null, null, "80")
            .replace("weight=80", "weight=")
            .replace(
                "indicator | name=培训",
                "funds | label=总额 | source=total | score=10\nindicator | name=培训");
    assertThat(Judging.findings(RULE, form).get(0).detail().expected()).isEqualTo("10");
  }

  @Test
  void aScoreAboveItsWeightStandsForTheNextRowToo() {
    assertThat(Judging.outcome(RULE, form("self_evaluation", "100", "31人", "20", null, "100")))
        .isEqualTo("consistent,not_checkable");
  }

  @Test
  void theFirstRowHasNoneBefore() {
    Finding finding =
        Judging.findings(
                RULE,
                """
                name | 培训
                total | 100
                indicator | name=人数 | actual=31 | weight=20
                indicator | name=满意度 | actual=95% | weight=80 | score=80
                """)
            .get(0);
    assertThat(finding.subject()).hasToString("p1/i1");
  }

  @Test
  void whatIsLeftOverMayBeTheScore() {
    assertThat(
            Judging.outcome(
                RULE,
                form("self_evaluation", "100", "31人", "20", null, "80")
                    + "problem | UNPLACED_TEXT | 31人\nremarks | 无"))
        .isEqualTo("consistent,not_checkable");
  }

  private static String form(
      @Nullable String form,
      @Nullable String total,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score,
      @Nullable String other) {
    return "form | %s%nname | 培训经费%n".formatted(print(form))
        + (total == null ? "" : "total | " + total + "\n")
        + """
        indicator | name=满意度 | actual=95%% | weight=80 | score=%s
        indicator | name=培训人数 | actual=%s | weight=%s | score=%s
        """
            .formatted(print(other), print(actual), print(weight), print(score));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
