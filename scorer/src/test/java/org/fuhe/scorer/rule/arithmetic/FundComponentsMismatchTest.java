package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FundComponentsMismatchTest {
  private static final String RULE = "fund-components-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                    | total   | first  | second | other  | outcome
          no total                                |         | 3.40   | 0      | 16.60  | not_applicable
          no parts                                | 17.00   |        |        |        | not_applicable
          the sum                                 | 20.00   | 3.40   | 0      | 16.60  | consistent
          the sum with a blank                    | 20.00   | 3.40   |        | 16.60  | consistent
          a difference of the last digit          | 20.01   | 3.40   | 0      | 16.60  | rounding
          the limit of two parts                  | 20.0    | 3.40   | 0      | 16.66  | rounding
          more than the limit of two parts        | 20.0    | 3.40   | 0      | 16.67  | inconsistent
          more than rounding, above               | 20.02   | 3.40   | 0      | 16.60  | inconsistent
          more than rounding, below               | 19.98   | 3.40   | 0      | 16.60  | inconsistent
          the limit of three parts                | 30.02   | 10.00  | 10.00  | 10.00  | rounding
          more than the limit of three parts      | 30.03   | 10.00  | 10.00  | 10.00  | inconsistent
          a part that is alone                    | 20.01   | 20.00  | 0      | 0      | inconsistent
          a total with fewer decimals             | 20      | 19.60  | 0      | 0      | rounding
          and beyond its rounding                 | 20      | 19.40  | 0      | 0      | inconsistent
          less, and a part is blank               | 17.00   | 3.40   |        | 10.00  | not_checkable
          more, and a part is blank               | 17.00   | 3.40   |        | 16.60  | inconsistent
          less                                    | 30.00   | 3.40   | 0      | 16.60  | inconsistent
          a negative part                         | 17.00   | -3.40  | 0      | 16.60  | not_checkable
          a negative total                        | -17.00  | 3.40   | 0      | 16.60  | not_checkable
          another unit                            | 17.00   | 3.40元 | 0      | 16.60  | not_checkable
          a stroke for a part                     | 30.00   | 3.40   | /      | 16.60  | not_checkable
          """)
  void outcome(
      String name,
      @Nullable String total,
      @Nullable String first,
      @Nullable String second,
      @Nullable String other,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(total, first, second, other))).isEqualTo(outcome);
  }

  @Test
  void findingHasTheSumAndTheTotal() {
    Finding finding = Judging.findings(RULE, form("17.00", "3.40", "0", "16.60")).get(0);
    assertThat(finding.subject()).hasToString("p1/budget");
    assertThat(finding.detail().reported()).isEqualTo("20.00");
    assertThat(finding.detail().expected()).isEqualTo("17.00");
    assertThat(finding.message().en())
        .isEqualTo("The parts 3.40 + 0 + 16.60 sum to 20.00; the total (年度资金总额) is 17.00.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("17.00", "3.40", "0", "16.60");
  }

  @Test
  void eachColumnIsCheckedForItself() {
    String form = form("20.00", "3.40", "0", "16.60");
    String executed =
        form.replace("budget=20.00", "budget=20.00 | executed=9")
            .replace("budget=3.40", "budget=3.40 | executed=10");
    assertThat(Judging.findings(RULE, executed))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("p1/executed");
    assertThat(Judging.findings(RULE, executed.replace("executed", "initial")))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("p1/budget_initial");
  }

  @Test
  void aListThatDoesNotCloseNeedNotBeWhole() {
    String form = form("30.00", "3.40", "0", "16.60").replace("source=other", "source=central");
    assertThat(Judging.outcome(RULE, form)).isEqualTo("not_checkable");
  }

  @Test
  void partsOfAPartAreNotCountedTwice() {
    String levels =
        """
        name | 培训经费
        funds | label=总额 | source=total | budget=100
        funds | label=财政拨款 | source=fiscal | budget=80
        funds | label=中央 | source=central | budget=30
        funds | label=区级 | source=district | budget=%s
        funds | label=其他资金 | source=other | budget=20
        """;
    assertThat(Judging.outcome(RULE, levels.formatted("50"))).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, levels.formatted("51"))).isEqualTo("inconsistent");
  }

  @Test
  void ofWhichBeginsThePartsOfAPart() {
    String nested =
        """
        name | 培训经费
        funds | label=总额 | source=total | budget=100
        funds | label=单位资金 | source=own | budget=80
        funds | label=%s | source=special_account | budget=30
        funds | label=事业收入 | source=special_account | budget=50
        funds | label=其他资金 | source=other | budget=20
        """;
    assertThat(Judging.outcome(RULE, nested.formatted("其中：专户"))).isEqualTo("consistent");
    assertThat(Judging.outcome(RULE, nested.formatted("专户"))).isEqualTo("inconsistent");
  }

  @Test
  void groupsAreSummedThemselvesAndTogether() {
    String groups =
        """
        form | whole_department_target
        department | 某局
        funds | label=预算支出总额 | source=total | budget=42
        funds | group=基本支出 | label=合计 | source=total | budget=8
        funds | group=基本支出 | label=财政拨款 | source=fiscal | budget=%s
        funds | group=项目支出 | label=合计 | source=total | budget=%s
        funds | group=项目支出 | label=财政拨款 | source=fiscal | budget=34
        """;
    assertThat(Judging.outcome(RULE, groups.formatted("8", "34"))).isEqualTo("consistent");
    assertThat(Judging.findings(RULE, groups.formatted("12", "34")))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("p1/budget/基本支出");
    assertThat(Judging.findings(RULE, groups.formatted("8", "50")))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("p1/budget", "p1/budget/项目支出");
  }

  @Test
  void groupsThatLostTheirNamesAreNotCountedTwice() {
    String groups =
        """
        form | whole_department_target
        department | 某局
        funds | label=预算支出总额 | source=total | budget=42
        funds | label=合计 | source=total | budget=8
        funds | label=财政拨款 | source=fiscal | budget=8
        funds | label=合计 | source=total | budget=34
        funds | label=财政拨款 | source=fiscal | budget=34
        """;
    assertThat(Judging.outcome(RULE, groups)).isEqualTo("consistent");
  }

  private static String form(
      @Nullable String total,
      @Nullable String first,
      @Nullable String second,
      @Nullable String other) {
    return """
        name | 培训经费
        funds | label=年度资金总额 | source=total | unit=万元 | budget=%s
        funds | label=其中：上级资金 | source=upper_level | unit=万元 | budget=%s
        funds | label=本级资金 | source=local | unit=万元 | budget=%s
        funds | label=其他资金 | source=other | unit=万元 | budget=%s
        """
        .formatted(print(total), print(first), print(second), print(other));
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
