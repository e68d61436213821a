package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpendingOutcomeGapTest {
  private static final String RULE = "spending-outcome-gap";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          no rate | I;name=甲;weight=50;score=50 | not_applicable
          no outcomes | funds;source=total;rate=20% | not_applicable
          a form of targets | form;target//I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50 | not_applicable
          an outcome without a weight | I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50//I;name=乙;score=40 | not_applicable
          a row of placeholders | I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50//I;name=/;target=/;actual=/ | inconsistent
          points are lost | I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50//I;name=乙;weight=40;score=39.9 | consistent
          an outcome without a score | I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50//I;name=乙;weight=40 | consistent
          little spent | I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50 | inconsistent
          half spent | funds;source=total;rate=50%//I;name=甲;weight=50;score=50 | consistent
          less than half | funds;source=total;rate=49.9%//I;name=甲;weight=50;score=50 | inconsistent
          amounts | funds;source=total;unit=万元;budget=100;executed=49.99//I;name=甲;weight=50;score=50 | inconsistent
          amounts of half | funds;source=total;unit=万元;budget=100;executed=50//I;name=甲;weight=50;score=50 | consistent
          no budget | funds;source=total;unit=万元;budget=0;executed=0//I;name=甲;weight=50;score=50 | not_applicable
          the amounts say more | funds;source=total;unit=万元;budget=100;executed=90;rate=9%//I;name=甲;weight=50;score=50 | consistent
          a rate that may be a fraction | I;name=年度预算执行率;target=100;unit=%;actual=0.85;weight=10;score=8.5//I;name=甲;weight=50;score=50 | not_applicable
          a rate of one | I;name=年度预算执行率;target=100;unit=%;actual=1;weight=10;score=10//I;name=甲;weight=50;score=50 | not_applicable
          a row with its own sign | I;name=年度预算执行率;target=100;actual=4.21%;weight=10;score=0.42//I;name=甲;weight=50;score=50 | inconsistent
          a row that is no percentage | I;name=年度预算执行率;target=100;unit=万元;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50 | not_applicable
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void findingNamesRateAndThreshold() {
    Finding finding =
        Judging.findings(
                RULE,
                form(
                    "I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50//remarks;按实际情况兑现"))
            .get(0);
    assertThat(finding.detail().reported()).isEqualTo("4.21");
    assertThat(finding.message().en())
        .isEqualTo(
            "Only 4.21 % of the budget was spent (below 50 %), and all 1 other indicators have full"
                + " marks.");
    assertThat(finding.citation()).isEqualTo(Judging.NORM.thresholds().littleSpent().by());
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("4.21", "50", "按实际情况兑现");
  }

  @Test
  void aPrintedRateIsNamedBeforeTheOneOfTheAmounts() {
    String lines = "//I;name=甲;weight=50;score=50";
    assertThat(
            Judging.findings(
                    RULE,
                    form("funds;source=total;unit=万元;budget=100;executed=47.16;rate=47%" + lines))
                .get(0)
                .detail()
                .reported())
        .isEqualTo("47%");
    assertThat(
            Judging.findings(
                    RULE,
                    form("funds;source=total;unit=万元;budget=100;executed=48;rate=47%" + lines))
                .get(0)
                .detail()
                .reported())
        .isEqualTo("48");
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form(
                        "I;name=年度预算执行率;nature=＝;target=100;unit=%;actual=4.21;weight=10;score=0.42//I;name=甲;weight=50;score=50")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
