package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExecutionRateMismatchTest {
  private static final String RULE = "execution-rate-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                  | unit | initial | budget  | executed | weight | rate    | outcome
          no rate                               | 万元 |         | 65      | 53.132   |        |         | not_applicable
          a rate that is no number              | 万元 |         | 65      | 53.132   |        | 正常    | not_applicable
          no executed amount                    | 万元 |         | 65      |          |        | 82%     | not_applicable
          no budget                             | 万元 |         |         | 53.132   |        | 82%     | not_applicable
          an amount under the weight            | 万元 |         | 65.00   | 53.13    | 65.00  | 92%     | not_checkable
          an amount with decimals under it      | 万元 |         | 13.0000 | 12.0000  | 13.0000 | 100%   | not_checkable
          nothing to spend                      | 万元 |         | 0       | 0        |        | 100%    | not_checkable
          rounded                               | 万元 |         | 65      | 53.132   |        | 82%     | consistent
          with two decimals                     | 万元 |         | 65      | 53.132   |        | 81.74%  | consistent
          without a sign                        | 万元 |         | 65      | 53.132   |        | 81.74   | consistent
          a fraction                            | 万元 |         | 65      | 53.132   |        | 0.8174  | consistent
          a whole for 1                         | 万元 |         | 65      | 65       |        | 1       | consistent
          a bare share of next to nothing       | 万元 |         | 1000    | 5        |        | 0.5     | consistent
          cut off                               | 万元 |         | 65      | 53.132   |        | 81%     | rounding
          cut off before the whole              | 万元 |         | 10000.0 | 9998.5   |        | 99%     | rounding
          within the rounding of the amounts    | 万元 |         | 65      | 53       |        | 82.1%   | rounding
          beyond all rounding                   | 万元 |         | 65      | 53.132   |        | 83%     | inconsistent
          below all rounding                    | 万元 |         | 65      | 53.132   |        | 80%     | inconsistent
          no unit                               |      |         | 65      | 53.132   |        | 92%     | inconsistent
          equal whole amounts                   | 万元 |         | 2       | 2        |        | 80%     | inconsistent
          a fraction far off                    | 万元 |         | 65      | 53.132   |        | 0.5     | inconsistent
          the only budget is the initial one    | 万元 | 65      |         | 53.132   |        | 82%     | consistent
          """)
  void outcome(
      String name,
      @Nullable String unit,
      @Nullable String initial,
      @Nullable String budget,
      @Nullable String executed,
      @Nullable String weight,
      @Nullable String rate,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(unit, initial, budget, executed, weight, rate)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 80%, 100%, warning",
    "5, 5, 80%, 100%, error",
    "5.00, 5.00, 80%, 100%, error",
    "1115, 1114.83, 80%, 100%, error",
    "25300000, 23532795, 73.02, 93.02, error",
    "100.00, 93.02, 0.5, 0.93, error",
    "100, 104, 100%, 104%, warning",
  })
  void theRateIsExpectedAsItIsPrinted(
      String budget, String executed, String rate, String expected, String severity) {
    Finding finding = Judging.findings(RULE, form("元", null, budget, executed, null, rate)).get(0);
    assertThat(finding.subject()).hasToString("p1/f1");
    assertThat(finding.detail().reported()).isEqualTo(rate);
    assertThat(finding.detail().expected()).isEqualTo(expected);
    assertThat(finding.severity().label()).isEqualTo(severity);
  }

  @Test
  void theOtherBudgetIsNamedWhereItFits() {
    Finding finding =
        Judging.findings(RULE, form("万元", "80.00", "100.00", "40.00", null, "50%")).get(0);
    assertThat(finding.severity().label()).isEqualTo("warning");
    assertThat(finding.message().en())
        .isEqualTo(
            "40.00 ÷ 100.00 = 40 %; the rate is printed as 50%. It fits the initial budget: 40.00 ÷"
                + " 80.00 = 50 %.");
    assertThat(finding.evidence()).extracting(e -> e.printed().text()).contains("80.00", "100.00");
  }

  @Test
  void aRateCappedAtTheWholeIsNamed() {
    Finding finding =
        Judging.findings(RULE, form("万元", null, "100.00", "104.00", null, "100%")).get(0);
    assertThat(finding.message().en()).endsWith("The rate seems to be capped at 100 %.");
  }

  @Test
  void unitsBesideTheNumbersAreReckonedWith() {
    assertThat(Judging.outcome(RULE, form("元", null, "65万", "531320", null, "81.74%")))
        .isEqualTo("consistent");
  }

  private static String form(
      @Nullable String unit,
      @Nullable String initial,
      @Nullable String budget,
      @Nullable String executed,
      @Nullable String weight,
      @Nullable String rate) {
    return """
        name | 培训经费
        funds | label=总额 | source=total | unit=%s | initial=%s | budget=%s | executed=%s | weight=%s | rate=%s
        """
        .formatted(
            print(unit),
            print(initial),
            print(budget),
            print(executed),
            print(weight),
            print(rate));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
