package org.fuhe.scorer.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QualitativeTargetNumericActualTest {
  private static final String RULE = "qualitative-target-numeric-actual";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          no quality | I;name=甲;target=≥95%;actual=95% | not_applicable
          nothing reported | I;name=甲;target=提高 | not_applicable
          a placeholder | I;name=甲;target=提高;actual=/ | not_applicable
          words with numbers | I;name=甲;target=结案率90%，调解率60%;actual=95% | not_applicable
          a date | I;name=甲;target=2021年12月31日前;actual=12 | not_applicable
          words | I;name=甲;target=提高;actual=有所提高 | consistent
          a grade for a grade | I;name=甲;nature=定性;target=优;actual=优 | consistent
          a percentage | I;name=甲;target=提高;actual=95%;weight=15;score=15 | inconsistent
          a bare number | I;name=甲;nature=定性;target=优;actual=1 | inconsistent
          the row of the execution | I;name=年度预算执行率;target=优;actual=100 | not_applicable
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void oneFindingShowsAllRows() {
    assertThat(
            Judging.findings(
                RULE,
                form(
                    "I;name=甲;target=提高;actual=95%;weight=15;score=15//I;name=乙;target=长期;actual=90%")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.subject()).hasToString("p1");
              assertThat(found.detail().reported()).isEqualTo("95%");
              assertThat(found.message().zh())
                  .startsWith("第1项“甲”、第2项“乙”的指标值为文字（如“提高”），完成值却为数值（如“95%”）");
              assertThat(found.evidence())
                  .extracting(e -> e.printed().text())
                  .containsExactly("95%", "提高", "90%", "长期");
            });
  }

  @Test
  void aRowOfUncertainReadingIsLeftOut() {
    Finding finding =
        Judging.findings(
                RULE,
                form(
                        "I;name=甲;target=提高;actual=95%;weight=15;score=15//I;name=乙;target=长期;actual=90%")
                    + "problem | UNREADABLE_VALUE | 长期")
            .get(0);
    assertThat(finding.evidence()).hasSize(2);
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("I;name=甲;target=提高;actual=95%;weight=15;score=15")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
