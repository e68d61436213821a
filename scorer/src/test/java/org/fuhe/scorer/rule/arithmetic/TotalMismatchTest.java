package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotalMismatchTest {
  private static final String RULE = "total-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                        | form            | total  | row   | execution | rows                    | outcome
          a form of targets                           | target          | 100    |       |           | 40:40 60:60             | not_applicable
          no total                                    | self_evaluation |        |       | 10        | 40:40 50:50             | not_applicable
          no scores                                   | self_evaluation | 100    |       |           | 40:- 60:-               | not_applicable
          a total that is no number                   | self_evaluation | 优秀   |       | 10        | 40:40 50:50             | not_checkable
          the exact sum                               | self_evaluation | 100.00 |       | 10        | 40:40 50:50             | consistent
          of a whole department                       | whole_department | 99    |       | 10        | 40:40 50:50             | inconsistent
          one of two totals is the sum                | self_evaluation | 98     | 100   | 10        | 40:40 50:50             | consistent
          neither of two totals is the sum            | self_evaluation | 98     | 97    | 10        | 40:40 50:50             | inconsistent
          a blank score taken for zero                | self_evaluation | 50     |       | 10        | 40:40 50:-              | consistent
          half a unit, the limit                      | self_evaluation | 66.7   |       |           | 50:33.25 50:33.40       | rounding
          a hair over half a unit                     | self_evaluation | 66.7   |       |           | 50:33.25 50:33.39       | inconsistent
          cut off                                     | self_evaluation | 66     |       |           | 50:33.5 50:33.45        | rounding
          cut off by more than the last digit         | self_evaluation | 65     |       |           | 50:33.5 50:33.45        | inconsistent
          added up before the execution was rounded   | self_evaluation | 95.523 |       | 5.52      | 40:40 50:50             | rounding
          further decimals beyond that rounding       | self_evaluation | 95.526 |       | 5.52      | 40:40 50:50             | inconsistent
          further decimals, a whole execution         | self_evaluation | 95.4   |       | 5         | 40:40 50:50             | inconsistent
          below the sum                               | self_evaluation | 99     |       | 10        | 40:40 50:50             | inconsistent
          above the sum                               | self_evaluation | 100    |       | 9         | 40:40 50:50             | inconsistent
          a weight that is no number                  | self_evaluation | 99     |       | 10        | 40:40 优:50             | not_checkable
          weights above full marks                    | self_evaluation | 99     |       | 10        | 60:40 50:50             | not_checkable
          scores above full marks                     | self_evaluation | 90     |       | 10        | 40:50 50:50             | not_checkable
          an execution that is no number              | self_evaluation | 99     |       | 优        | 40:40 50:50             | not_checkable
          a stroke for the execution                  | self_evaluation | 101    |       | /         | 40:40 50:50             | inconsistent
          the execution is not printed, none of it    | self_evaluation | 90     |       |           | 40:40 50:50             | consistent
          the execution is not printed, all of it     | self_evaluation | 100    |       |           | 40:40 50:50             | not_checkable
          the execution is not printed, some of it    | self_evaluation | 90.01  |       |           | 40:40 50:50             | not_checkable
          the execution is not printed, too much      | self_evaluation | 91     |       |           | 40:30 50:50             | inconsistent
          all marks are with the rows                 | self_evaluation | 100    |       |           | 40:40 60:55             | inconsistent
          a blank score is counted                    | self_evaluation | 90     |       | 10        | 40:40 50:-              | not_checkable
          a blank score cannot be so much             | self_evaluation | 100    |       | 0         | 40:40 50:-              | inconsistent
          a row is lacking                            | self_evaluation | 95     |       | 10        | 40:40 40:40             | not_checkable
          a row is lacking, and the total is less     | self_evaluation | 85     |       | 10        | 40:40 40:40             | inconsistent
          no weights                                  | self_evaluation | 91     |       | 10        | -:40 -:40               | inconsistent
          no weights, the execution is not printed    | self_evaluation | 91     |       |           | -:40 -:40               | not_checkable
          no weights, the total is less               | self_evaluation | 79     |       |           | -:40 -:40               | inconsistent
          """)
  void outcome(
      String name,
      @Nullable String form,
      @Nullable String total,
      @Nullable String row,
      @Nullable String execution,
      @Nullable String rows,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(form, total, row, execution, rows))).isEqualTo(outcome);
  }

  @Test
  void findingHasTheSumAndAllItsParts() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "98", "97", "10", "40:40 50:50")).get(0);
    assertThat(finding.subject()).hasToString("p1");
    assertThat(finding.detail().reported()).isEqualTo("98");
    assertThat(finding.detail().expected()).isEqualTo("100");
    assertThat(finding.message().en())
        .isEqualTo("The scores 10 + 40 + 50 sum to 100; the total is 98.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("98", "97", "10", "40", "50");
    assertThat(finding.detail().related()).contains("score");
  }

  @Test
  void findingSaysWhatABlankScoreCanAdd() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "100", null, "0", "40:40 50:-")).get(0);
    assertThat(finding.detail().expected()).isEqualTo("90");
    assertThat(finding.message().en()).endsWith("can add 50 at most.");
  }

  @Test
  void somethingLeftOverMayBeAScore() {
    assertThat(
            Judging.outcome(
                RULE,
                form("self_evaluation", "98", null, "10", "40:40 50:50")
                    + "problem | UNPLACED_TEXT | 31人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  @Test
  void aScoreOfAPartOfTheFundsMayBeTheExecutions() {
    assertThat(
            Judging.outcome(
                RULE,
                form("self_evaluation", "99", null, null, "40:40 50:50")
                    + "funds | label=其他资金 | source=other | score=10"))
        .isEqualTo("not_checkable");
  }

  @Test
  void aRowThatScoresTheExecutionIsAddedOnce() {
    String rows =
        rows("40:40 50:50")
            + "indicator | name=年度预算执行率 | actual=4.21 | unit=% | weight=10 | score=0.42\n";
    assertThat(Judging.outcome(RULE, "name | 引进人才\ntotal | 90.42\n" + rows))
        .isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, "name | 引进人才\ntotal | 100\n" + rows))
        .isEqualTo("inconsistent");
  }

  @Test
  void marksPrintedAtTheLevelsLeaveThoseOfTheExecution() {
    String form =
        "name | 档案费\nheading | 产出指标(40分)\nheading | 效益指标(40分)\ntotal | %s\n" + rows("-:40 -:40");
    assertThat(Judging.outcome(RULE, form.formatted("96.35"))).isEqualTo("not_checkable");
    assertThat(Judging.outcome(RULE, form.formatted("101"))).isEqualTo("inconsistent");
  }

  private static String form(
      @Nullable String form,
      @Nullable String total,
      @Nullable String row,
      @Nullable String execution,
      @Nullable String rows) {
    String head = "form | %s%nname | 培训经费%n".formatted(print(form));
    String totals =
        (total == null ? "" : "total | " + total + "\n")
            + (row == null ? "" : "total_row | " + row + "\n");
    return head
        + totals
        + "funds | label=总额 | source=total | score=%s%n".formatted(print(execution))
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
