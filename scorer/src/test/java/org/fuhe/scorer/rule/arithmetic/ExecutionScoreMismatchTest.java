package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExecutionScoreMismatchTest {
  private static final String RULE = "execution-score-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                               | form            | budget | executed | weight | rate  | score | outcome
          a form of targets                  | target          | 65     | 53.132   | 20     | 82%   | 5     | not_applicable
          no score                           | self_evaluation | 65     | 53.132   | 20     | 82%   |       | not_applicable
          no rate and no amounts             | self_evaluation |        |          | 20     |       | 16    | not_checkable
          of the amounts                     | self_evaluation | 65     | 53.132   | 20     | 82%   | 16.35 | consistent
          of the printed rate                | self_evaluation | 65     | 53.132   | 20     | 82%   | 16.4  | consistent
          of the printed rate alone          | self_evaluation |        |          | 20     | 82%   | 16.4  | consistent
          whole points                       | self_evaluation | 65     | 53.132   | 20     | 82%   | 16    | consistent
          cut off                            | self_evaluation | 65     | 53.132   | 20     | 81.74% | 16.34 | rounding
          what the printed rate can stand for | self_evaluation |       |          | 20     | 82%   | 16.45 | rounding
          beyond all that                    | self_evaluation | 65     | 53.132   | 20     | 82%   | 16.7  | inconsistent
          full marks for a part              | self_evaluation | 65     | 53.132   | 20     | 82%   | 20    | inconsistent
          more than the budget is capped     | self_evaluation | 50     | 53.132   | 10     | 106%  | 10    | consistent
          and no more than capped            | self_evaluation | 50     | 53.132   | 10     | 106%  | 10.6  | inconsistent
          nothing spent                      | self_evaluation | 50.00  | 0        | 10     | 0%    | 0     | consistent
          marks of the norm                  | self_evaluation | 65     | 53.132   |        | 82%   | 8.17  | consistent
          marks of the norm, and another score | self_evaluation | 65   | 53.132   |        | 82%   | 9     | inconsistent
          above unprinted marks              | self_evaluation | 65     | 53.132   |        | 82%   | 16.35 | not_checkable
          above printed marks                | self_evaluation | 65     | 53.132   | 10     | 82%   | 16.35 | inconsistent
          an amount under the weight         | self_evaluation | 65     | 53.132   | 65     | 82%   | 16.35 | not_checkable
          """)
  void outcome(
      String name,
      @Nullable String form,
      @Nullable String budget,
      @Nullable String executed,
      @Nullable String weight,
      @Nullable String rate,
      @Nullable String score,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(form, budget, executed, weight, rate, score)))
        .isEqualTo(outcome);
  }

  @Test
  void findingComputesTheScore() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "65", "53.132", "20", "82%", "20")).get(0);
    assertThat(finding.detail().field()).isEqualTo("score");
    assertThat(finding.detail().expected()).isEqualTo("16.35");
    assertThat(finding.message().en())
        .isEqualTo(
            "53.132 ÷ 65 = 81.74 %, × 20 = 16.35; the score of the execution is printed as 20.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("20", "20", "53.132", "65", "82%");
    assertThat(finding.detail().related()).containsExactly("execution-rate-mismatch");
  }

  @Test
  void itIsExpectedWithTheDecimalsThatArePrinted() {
    Finding finding =
        Judging.findings(RULE, form("self_evaluation", "65", "53.132", "20", "82%", "19.5")).get(0);
    assertThat(finding.detail().expected()).isEqualTo("16.3");
  }

  @Test
  void marksThatAHeadingPrintsCount() {
    String form = form("self_evaluation", "65", "53.132", null, "82%", "16.35");
    assertThat(Judging.outcome(RULE, form + "heading | 得分(20分*执行率)\n")).isEqualTo("consistent");
  }

  @Test
  void marksThatTheOtherWeightsLeaveCount() {
    String form = form("self_evaluation", "65", "53.132", null, "82%", "16.35");
    assertThat(Judging.outcome(RULE, form + "indicator | name=培训人数 | weight=80 | score=80\n"))
        .isEqualTo("consistent");
  }

  @Test
  void aRowOfTheIndicatorsIsScoredToo() {
    String list =
        "name | 引进人才\nindicator | name=年度预算执行率 | target=100 | actual=%s | unit=%% | weight=10 | score=%s\n";
    assertThat(Judging.outcome(RULE, list.formatted("4.21", "0.42"))).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, list.formatted("0.952", "9.52"))).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, list.formatted("4.21", "10"))).isEqualTo("inconsistent");
  }

  @Test
  void anOutputOfTheSameNameIsNoRowOfTheExecution() {
    assertThat(
            Judging.outcome(
                RULE,
                "name | 引进人才\nindicator | level1=产出指标 | name=预算执行率 | target=100 | actual=50 |"
                    + " unit=% | weight=10 | score=10\n"))
        .isEqualTo("not_applicable");
  }

  private static String form(
      @Nullable String form,
      @Nullable String budget,
      @Nullable String executed,
      @Nullable String weight,
      @Nullable String rate,
      @Nullable String score) {
    return """
        form | %s
        name | 培训经费
        funds | label=总额 | source=total | unit=万元 | budget=%s | executed=%s | weight=%s | rate=%s | score=%s
        """
        .formatted(
            print(form), print(budget), print(executed), print(weight), print(rate), print(score));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
