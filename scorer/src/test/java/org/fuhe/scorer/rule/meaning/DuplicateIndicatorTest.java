package org.fuhe.scorer.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DuplicateIndicatorTest {
  private static final String RULE = "duplicate-indicator";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          no weights | I;name=甲//I;name=甲 | not_applicable
          weights of zero | I;name=甲;weight=0//I;name=甲;weight=0 | not_applicable
          placeholders | I;name=/;weight=5//I;name=/;weight=5 | not_applicable
          names that are only numbered | I;name=指标1：;weight=5//I;name=指标2：;weight=5 | not_applicable
          another name | I;name=甲;weight=5//I;name=乙;weight=5 | consistent
          one without a weight | I;name=甲;weight=5//I;name=甲 | consistent
          under another second level | I;level2=质量指标;name=甲;weight=5//I;level2=时效指标;name=甲;weight=5 | consistent
          under another first level | I;level1=产出指标;name=甲;weight=5//I;level1=效益指标;name=甲;weight=5 | consistent
          the same | I;name=使用户数;target=≥40户;weight=50//I;name=使用户数;target=≥30户;weight=20 | consistent,inconsistent
          the same with numbers and units | I;name=指标1：甲（个）;weight=5//I;name=指标2：甲;weight=5 | consistent,inconsistent
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void oneFindingAtTheSecondShowsAll() {
    assertThat(
            Judging.findings(
                RULE,
                form(
                    "I;name=使用户数;target=≥40户;weight=50//I;name=使用户数;target=≥30户;weight=20//I;name=使用户数;target=≥10户;weight=10")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.subject()).hasToString("p1/i2");
              assertThat(found.message().en())
                  .isEqualTo(
                      "The indicator “使用户数” stands 3 times in the form (row 1: target ≥40户, marks 50;"
                          + " row 2: target ≥30户, marks 20; row 3: target ≥10户, marks 10), each"
                          + " with marks of its own.");
              assertThat(found.evidence())
                  .extracting(e -> e.printed().text())
                  .containsExactly("使用户数", "≥30户", "使用户数", "≥40户", "使用户数", "≥10户");
            });
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("I;name=使用户数;target=≥40户;weight=50//I;name=使用户数;target=≥30户;weight=20")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("consistent,not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
