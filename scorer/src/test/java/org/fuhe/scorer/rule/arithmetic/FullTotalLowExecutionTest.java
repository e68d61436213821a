package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FullTotalLowExecutionTest {
  private static final String RULE = "full-total-low-execution";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                               | form            | total | budget | executed | weight | rate  | score | outcome
          a form of targets                  | target          | 100   | 100    | 10       | 10     | 10%   |       | not_applicable
          no total                           | self_evaluation |       | 100    | 10       | 10     | 10%   | 1     | not_applicable
          no rate                            | self_evaluation | 100   | 100    |          | 10     |       | 10    | not_applicable
          all was spent                      | self_evaluation | 100   | 100    | 100      | 10     | 100%  | 10    | consistent
          the highest total                  | self_evaluation | 91    | 100    | 10       | 10     | 10%   | 1     | consistent
          rounded up to a whole              | self_evaluation | 92    | 100.00 | 11.00    | 10     | 11.00% | 1.1  | inconsistent
          within the rounding of total, score | self_evaluation | 91   | 100.00 | 4.60     | 10     | 4.60% | 0.5   | consistent
          beyond the rounding of the two     | self_evaluation | 91    | 100.00 | 4.40     | 10     | 4.40% | 0.5   | inconsistent
          full                               | self_evaluation | 100   | 100    | 10       | 10     | 10%   | 10    | inconsistent
          above full marks                   | self_evaluation | 110   | 100    | 10       | 10     | 10%   | 10    | not_checkable
          the printed rate allows it         | self_evaluation | 100   | 100    | 10       | 10     | 100%  | 10    | consistent
          the amounts allow it               | self_evaluation | 100   | 100    | 100      | 10     | 10%   | 10    | consistent
          the score tells that it has marks  | self_evaluation | 100   | 100    | 10       |        | 10%   | 10    | inconsistent
          the weights tell it                | self_evaluation | 100   | 100    | 10       |        | 10%   |       | inconsistent
          an amount under the weight         | self_evaluation | 100   | 100    | 10       | 60     | 10%   | 10    | not_applicable
          """)
  void outcome(
      String name,
      @Nullable String form,
      @Nullable String total,
      @Nullable String budget,
      @Nullable String executed,
      @Nullable String weight,
      @Nullable String rate,
      @Nullable String score,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(form, total, budget, executed, weight, rate, score)))
        .isEqualTo(outcome);
  }

  @Test
  void findingSaysTheHighestTotal() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "100", "12", "1.63", "10.00", "14%", "1.36"))
            .get(0);
    assertThat(finding.detail().reported()).isEqualTo("100");
    assertThat(finding.detail().expected()).isEqualTo("91.36");
    assertThat(finding.message().en())
        .isEqualTo(
            "With 1.63 ÷ 12 = 13.58 % and 10.00 points for the execution, the total can be 100 −"
                + " 10.00 + 1.36 = 91.36 at most; it is 100.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("100", "1.63", "12", "14%", "1.36");
    assertThat(finding.citation().norm()).isEqualTo("printed");
  }

  @Test
  void theLowerOfTwoTotalsCounts() {
    String form = form("self_evaluation", "100", "100", "10", "10", "10%", "1");
    assertThat(Judging.outcome(RULE, form + "total_row | 91\n")).isEqualTo("consistent");
    Finding finding = Judging.findings(RULE, form + "total_row | 93\n").get(0);
    assertThat(finding.detail().field()).isEqualTo("total_row");
  }

  @Test
  void theFewestMarksThatTheFormCanMeanCount() {
    String form = form("self_evaluation", "91", "100", "10", "20", "10%", "1");
    assertThat(Judging.outcome(RULE, form)).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, form.replace("weight=40 | score=40", "weight=30 | score=30")))
        .isEqualTo("inconsistent");
  }

  @Test
  void aRowThatHasTheMarksCounts() {
    String list =
        "name | 引进人才\ntotal | %s\nindicator | name=年度预算执行率 | target=100 | actual=4.21 | unit=%% |"
            + " weight=10 | score=%s\nindicator | name=服务人数 | weight=90 | score=90\n";
    assertThat(Judging.outcome(RULE, list.formatted("90.42", "0.42"))).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, list.formatted("100", "10"))).isEqualTo("inconsistent");
  }

  @Test
  void aScoreAboveItsWeightIsAnotherContradiction() {
    String form =
        form("self_evaluation", "93", "100", "10", "10", "10%", "1")
            .replace("score=50", "score=52");
    assertThat(Judging.outcome(RULE, form)).isEqualTo("consistent");
  }

  @Test
  void rowsWithAllMarksLeaveNoneForTheExecution() {
    String form =
        form("self_evaluation", "100", "100", "10", "", "10%", "")
            .replace("weight=40", "weight=50");
    assertThat(Judging.outcome(RULE, form)).isEqualTo("not_applicable");
  }

  private static String form(
      @Nullable String form,
      @Nullable String total,
      @Nullable String budget,
      @Nullable String executed,
      @Nullable String weight,
      @Nullable String rate,
      @Nullable String score) {
    return """
        form | %s
        name | 培训经费
        total | %s
        funds | label=总额 | source=total | unit=万元 | initial=%s | budget=%s | executed=%s | weight=%s | rate=%s | score=%s
        indicator | name=培训人数 | weight=50 | score=50
        indicator | name=服务对象满意度 | weight=40 | score=40
        """
        .formatted(
            print(form),
            total == null ? "无" : total,
            "",
            print(budget),
            print(executed),
            print(weight),
            print(rate),
            print(score));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
