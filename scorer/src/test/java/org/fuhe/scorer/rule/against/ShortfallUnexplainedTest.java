package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortfallUnexplainedTest {
  private static final String RULE = "shortfall-unexplained";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          a form of targets | form;target//I;name=甲;target==100人;weight=20;score=0 | not_applicable
          full marks | I;name=甲;target=优;actual=优;weight=20;score=20 | consistent
          no score | I;name=甲;target=优;actual=优;weight=20 | consistent
          a reason of the indicator | I;name=甲;target==100人;actual=40;weight=20;score=0;reason=任务取消 | consistent
          a reason of the form | I;name=甲;target==100人;actual=40;weight=20;score=0//deviation_reason;任务取消 | consistent
          a row beside its headings | I;name=满意度;target=≥;unit=90;actual=90;weight=90;score=30 | consistent
          points are lost | I;name=甲;target==100人;actual=40;weight=20;score=0 | inconsistent
          few points are lost | I;name=甲;target=优;actual=良;weight=20;score=19.99 | inconsistent
          a reason of another indicator | I;name=甲;target==100人;actual=40;weight=20;score=0//I;name=乙;target=优;actual=良;weight=20;score=19;reason=疫情 | inconsistent
          a rate at the threshold | funds;source=total;unit=万元;budget=100;executed=90 | consistent
          a rate under the threshold | funds;source=total;unit=万元;budget=100;executed=89.99 | inconsistent
          a printed rate under it | funds;source=total;rate=89% | inconsistent
          a rate with a reason of an indicator | funds;source=total;rate=89%//I;name=甲;weight=20;score=20;reason=疫情 | consistent
          a rate with a reason of the form | funds;source=total;rate=89%//improvement;加快进度 | consistent
          a rate with 无 | funds;source=total;rate=89%//improvement;无 | inconsistent
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void findingNamesTheRowsAndTheRate() {
    Finding finding =
        Judging.findings(
                RULE,
                form(
                    "I;name=甲;target==100人;actual=40;weight=20;score=0//I;name=乙;target=优;actual=良;weight=20;score=19//funds;source=total;rate=63%"))
            .get(0);
    assertThat(finding.subject()).hasToString("p1");
    assertThat(finding.message().en())
        .isEqualTo(
            "Points are lost in row 1 “甲”, row 2 “乙”, and no reason is given. 63 % of the budget was"
                + " spent, which is below 90 %, and no reason is given.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("0", "20", "19", "63%");
    assertThat(finding.citation()).isEqualTo(Judging.NORM.thresholds().explainedRate().by());
  }

  @Test
  void ofTheRateAloneOnlyTheRateIsShown() {
    Finding finding = Judging.findings(RULE, form("funds;source=total;rate=63%")).get(0);
    assertThat(finding.detail().reported()).isEqualTo("63%");
    assertThat(finding.message().zh()).isEqualTo("预算执行率63 %，低于90 %，未说明原因。");
  }

  @Test
  void ofManyRowsTheFirstAreNamed() {
    String five = "I;name=甲;target==100人;actual=40;weight=20;score=0//".repeat(5);
    assertThat(Judging.findings(RULE, form(five)).get(0).message().zh())
        .isEqualTo("第1项“甲”、第2项“甲”、第3项“甲”、第4项“甲”等5项未得满分，未说明原因。");
  }

  @Test
  void aRowOfUncertainReadingIsLeftOut() {
    String lines =
        form(
            "I;name=甲;target==100人;actual=40;weight=20;score=0//I;name=乙;target=优;actual=良;weight=20;score=19.5");
    assertThat(
            Judging.findings(RULE, lines + "problem | UNREADABLE_VALUE | 19.5")
                .get(0)
                .message()
                .en())
        .isEqualTo("Points are lost in row 1 “甲”, and no reason is given.");
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("I;name=甲;target==100人;actual=40;weight=20;score=0")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
