package org.fuhe.scorer.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnfilledFormTest {
  private static final String RULE = "unfilled-form";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          a form of targets | form;target//I;name=甲;target=≥1人;weight=20 | not_applicable
          no indicators | total;90 | not_applicable
          a total | I;name=甲;target=≥1人;weight=20//total;90 | consistent
          an actual value | I;name=甲;target=≥1人;weight=20;actual=1 | consistent
          a placeholder is filled in | I;name=甲;target=≥1人;weight=20;actual=/ | consistent
          a score | I;name=甲;target=≥1人;weight=20;score=20 | consistent
          a coefficient | I;name=甲;target=≥1人;weight=20;coefficient=100 | consistent
          an amount spent | I;name=甲;target=≥1人;weight=20//funds;source=total;unit=万元;budget=1;executed=1 | consistent
          a budget alone | I;name=甲;target=≥1人;weight=20//funds;source=total;unit=万元;budget=1 | inconsistent
          nothing | I;name=甲;target=≥1人;weight=20 | inconsistent
          a row of placeholders | I;name=/;target=/;actual=/;score=/;weight=/ | consistent
          a score of zero | I;name=甲;weight=20;score=0 | consistent
          a score for nothing | I;name=甲;weight=20;score=20 | inconsistent
          a score for placeholders | I;name=甲;target=/;actual=/;weight=20;score=20 | inconsistent
          a score with an actual value alone | I;name=甲;actual=1;weight=20;score=20 | consistent
          the row of the execution | I;name=年度预算执行率;weight=10;score=10 | consistent
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void findingNamesTheRows() {
    Finding finding =
        Judging.findings(RULE, form("I;name=甲;weight=20;score=20//I;name=乙;weight=10;score=9"))
            .get(0);
    assertThat(finding.message().en())
        .isEqualTo(
            "In row 1 “甲”, row 2 “乙” there is a score, and neither a target nor an actual value.");
    assertThat(finding.evidence()).extracting(e -> e.printed().text()).containsExactly("20", "9");
  }

  @Test
  void anEmptyFormPointsAtItsName() {
    Finding finding = Judging.findings(RULE, form("I;name=甲;target=≥1人;weight=20")).get(0);
    assertThat(finding.evidence()).extracting(e -> e.printed().text()).containsExactly("工作经费");
    assertThat(finding.message().zh()).startsWith("自评表未填写");
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("I;name=甲;weight=20;score=20") + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
