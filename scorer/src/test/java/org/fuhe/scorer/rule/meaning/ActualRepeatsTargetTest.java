package org.fuhe.scorer.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActualRepeatsTargetTest {
  private static final String RULE = "actual-repeats-target";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          nothing reported | I;name=甲;target=>95% | not_applicable
          the same number | I;name=甲;target=100;actual=100 | consistent
          the number without the sign | I;name=甲;target=≥95%;actual=95% | consistent
          another number with the sign | I;name=甲;target=≥95%;actual=≥96% | consistent
          the same words | I;name=甲;target=提升;actual=提升 | consistent
          a time that was kept | I;name=甲;target=2021年12月31日之前;actual=2021年12月31日之前 | consistent
          sign and number | I;name=甲;target=>95%;actual=>95%;weight=10;score=10 | inconsistent
          written in other widths | I;name=甲;target=＞95％;actual=>95% | inconsistent
          a kind of standard | I;name=甲;target=≤65万元;actual=计划标准 | inconsistent
          a standard of words | I;name=甲;target=进一步提升;actual=政策标准 | inconsistent
          words about a standard | I;name=甲;target=达标;actual=达到计划标准 | consistent
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void oneFindingShowsAllRows() {
    Finding finding =
        Judging.findings(
                RULE,
                form(
                    "I;name=甲;target=>95%;actual=>95%;weight=10;score=10//I;name=乙;target=提升;actual=计划标准"))
            .get(0);
    assertThat(finding.message().zh()).isEqualTo("第1项“甲”、第2项“乙”的完成值照抄了指标值（如“>95%”），未报告实际完成数。");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly(">95%", ">95%", "计划标准", "提升");
  }

  @Test
  void aKindOfStandardIsNamedAsSuch() {
    assertThat(Judging.findings(RULE, form("I;name=乙;target=提升;actual=计划标准")).get(0).message().en())
        .isEqualTo(
            "In row 1 “乙” the actual value names a kind of standard or repeats the target (such as"
                + " “计划标准”) and does not report what was reached.");
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("I;name=甲;target=>95%;actual=>95%;weight=10;score=10")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
