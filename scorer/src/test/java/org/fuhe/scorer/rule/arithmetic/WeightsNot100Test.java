package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightsNot100Test {
  private static final String RULE = "weights-not-100";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                    | form            | total | marks | execution | rows                | outcome
          no weights                              | target          |       |       |           | -:- -:-             | not_applicable
          full marks                              | target          |       |       |           | 60:- 40:-           | consistent
          full marks less the norm's execution    | target          |       |       |           | 50:- 40:-           | consistent
          neither                                 | target          |       |       |           | 55:- 40:-           | inconsistent
          above                                   | target          |       |       |           | 65:- 40:-           | inconsistent
          printed marks of the execution          | self_evaluation | 100   | 20    | 20        | 40:40 40:40         | consistent
          rows beside printed marks               | self_evaluation | 100   | 10    | 10        | 40:40 60:50         | inconsistent
          a weight that is no number              | target          |       |       |           | 55:- 优:-           | not_checkable
          a blank weight of a row with a score    | self_evaluation | 95    |       |           | 55:55 -:40          | not_checkable
          a blank weight where the rest sums up   | self_evaluation | 100   |       |           | 60:60 40:40 -:5     | consistent
          an amount under the execution's weight  | self_evaluation | 100   | 60    | 10        | 50:50 45:45         | not_checkable
          fractions of the marks                  | target          |       |       |           | 0.6:- 0.4:-         | consistent
          nine times 11.11                        | target          |       |       |           | 33.33:- 33.33:- 33.33:- | rounding
          off by more than rounding               | target          |       |       |           | 33.33:- 33.33:- 33.32:- | inconsistent
          one row                                 | target          |       |       |           | 40:-                | not_checkable
          half as much again                      | target          |       |       |           | 90:- 60:-           | not_checkable
          just below half as much again           | target          |       |       |           | 90:- 59:-           | inconsistent
          the total counts more than the scores   | self_evaluation | 100   | 10    | 10        | 50:50 35:35         | not_checkable
          the total counts no more                | self_evaluation | 95    | 10    | 10        | 50:50 35:35         | inconsistent
          rounded to more                         | self_evaluation | 95    | 10    | 9.7       | 50:50 35:35         | inconsistent
          the execution may be in the total       | self_evaluation | 95    |       |           | 50:50 35:35         | inconsistent
          """)
  void outcome(
      String name,
      @Nullable String form,
      @Nullable String total,
      @Nullable String marks,
      @Nullable String execution,
      @Nullable String rows,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(form, total, marks, execution, rows))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "target          | -  | -  | -  | 55:- 40:-   | 95  | 100",
        "target          | -  | -  | -  | 44:- 40:-   | 84  | 90",
        "self_evaluation | 95 | 10 | 10 | 50:50 35:35 | 95  | 100",
        "self_evaluation | 95 | -  | 10 | 50:50 35:35 | 95  | 100",
      })
  void theMarksOfTheExecutionAreCounted(
      String form,
      @Nullable String total,
      @Nullable String marks,
      @Nullable String execution,
      String rows,
      String reported,
      String expected) {
    Finding finding = Judging.findings(RULE, form(form, total, marks, execution, rows)).get(0);
    assertThat(finding.detail().reported()).isEqualTo(reported);
    assertThat(finding.detail().expected()).isEqualTo(expected);
  }

  @Test
  void findingHasAllWeights() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "95", "10", "10", "50:50 35:35")).get(0);
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("50", "35", "10");
    assertThat(finding.message().en())
        .isEqualTo("The weights 50 + 35 + 10 sum to 95; they should sum to 100.");
    assertThat(finding.severity().label()).isEqualTo("error");
  }

  @Test
  void aFormThatPrintsTheSameSumMeansOtherFullMarks() {
    String form = form("self_evaluation", "110", "10", "10", "50:50 50:50") + "weight_total | %s\n";
    assertThat(Judging.findings(RULE, form.formatted("110")).get(0).severity().label())
        .isEqualTo("warning");
    assertThat(Judging.findings(RULE, form.formatted("100")).get(0).severity().label())
        .isEqualTo("error");
  }

  @Test
  void aRowOfTheExecutionIsOneOfTheWeights() {
    String row = "indicator | name=年度预算执行率 | actual=95 | unit=% | weight=10 | score=9.5\n";
    assertThat(Judging.outcome(RULE, "name | 培训\n" + row + rows("50:50 40:40")))
        .isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, "name | 培训\n" + row + rows("40:40 40:40")))
        .isEqualTo("inconsistent");
  }

  @Test
  void rowsWithAStrokeHaveNoWeight() {
    assertThat(
            Judging.outcome(
                RULE,
                form("target", null, null, null, "60:- 35:-")
                    + "indicator | name=/ | target=/ | weight=/ | score=/\n"))
        .isEqualTo("inconsistent");
  }

  private static String form(
      @Nullable String form,
      @Nullable String total,
      @Nullable String marks,
      @Nullable String execution,
      @Nullable String rows) {
    return "form | %s%nname | 培训经费%n".formatted(print(form))
        + (total == null ? "" : "total | " + total + "\n")
        + "funds | label=总额 | source=total | weight=%s | score=%s%n"
            .formatted(print(marks), print(execution))
        + rows(rows);
  }

  /** Rows of weight and score, 10:9.5, with - for a blank. */
  private static String rows(@Nullable String rows) {
    StringBuilder lines = new StringBuilder();
    for (String row : print(rows).split(" ", -1)) {
      String[] cells = row.replace("-", "").split(":", -1);
      lines.append(
          "indicator | name=培训人数%d | actual=31人 | weight=%s | score=%s%n"
              .formatted(lines.length(), cells[0], cells[1]));
    }
    return lines.toString();
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
