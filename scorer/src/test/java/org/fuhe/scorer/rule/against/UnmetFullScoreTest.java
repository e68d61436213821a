package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnmetFullScoreTest {
  private static final String RULE = "unmet-full-score";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          no score | name=培训人数;target=≥100人;actual=31人;weight=20;score= | not_applicable
          no weight | name=培训人数;target=≥100人;actual=31人;weight=;score=20 | not_applicable
          points are lost | name=培训人数;target=≥100人;actual=31人;weight=20;score=19.99 | not_applicable
          a weight of zero | name=培训人数;target=≥100人;actual=31人;weight=0;score=0 | not_applicable
          in another unit | name=培训人数;target=20000人;actual=100%;weight=20;score=20 | not_applicable
          words | name=培训人数;target=100人;actual=计划标准;weight=20;score=20 | not_applicable
          met | name=培训人数;target=≥90;actual=90;weight=20;score=20 | consistent
          none allowed and none | name=培训人数;target=≤0起;actual=0;weight=20;score=20 | consistent
          far above | name=办理业务数量;target=20000;unit=件;actual=100000;weight=20;score=20 | consistent
          missed | name=培训人数;target=≥100人;actual=31人;weight=20;score=20 | inconsistent
          missed by what rounding hides | name=培训人数;target=≥100人;actual=97.51人;weight=20;score=20 | rounding
          missed by little | name=培训人数;target=≥100人;actual=97.49人;weight=20;score=20 | inconsistent
          missed with more than its weight | name=培训人数;target=≥100人;actual=31人;weight=20;score=21 | inconsistent
          missed with a coefficient of 100 | name=培训人数;target=≥100人;actual=31人;weight=20;score=;coefficient=100 | inconsistent
          missed with a coefficient of 99 | name=培训人数;target=≥100人;actual=31人;weight=20;score=;coefficient=99 | not_applicable
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                         | indicator                                                                    | severity
          a sign                       | name=维护设备;target=≥100;unit=台;actual=31;weight=20;score=20                  | ERROR
          words that tell              | name=着装人数;target=100;unit=人;actual=31;weight=20;score=20                   | ERROR
          nothing tells                | name=先进;target=100;unit=天;actual=31;weight=20;score=20                     | WARNING
          a date of this year          | name=完成时间;target=2024年6月30日前;actual=2024年7月1日;weight=20;score=20      | ERROR
          a date of another year       | name=完成时间;target=2023年12月底前;actual=2024年12月15日;weight=20;score=20     | WARNING
          """)
  void isAnErrorWhereTheDirectionIsTold(String name, String cells, Severity severity) {
    assertThat(Judging.findings(RULE, "year | 2024\n" + form(cells)))
        .singleElement()
        .satisfies(found -> assertThat(found.severity()).isEqualTo(severity));
  }

  @Test
  void findingGivesTheScoreOfTheNormAndPointsAtAllThatItRestsOn() {
    Finding finding =
        Judging.findings(RULE, form("name=着装人数;target=100;unit=人;actual=31;weight=20;score=20"))
            .get(0);
    assertThat(finding.subject()).hasToString("p1/i1");
    assertThat(finding.detail().reported()).isEqualTo("20");
    assertThat(finding.detail().expected()).isEqualTo("6.20");
    assertThat(finding.detail().difference())
        .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("13.8"));
    assertThat(finding.message().zh())
        .startsWith("得满分（20），但完成值31未达到指标值100")
        .contains("31 ÷ 100 × 20 = 6.2");
    assertThat(finding.citation()).isEqualTo(Judging.NORM.citation());
    assertThat(finding.evidence())
        .extracting(Evidence::field)
        .containsExactly("score", "target", "actual", "weight");
  }

  @Test
  void theScoreIsComputedBesideACoefficientOfFullMarks() {
    Finding finding =
        Judging.findings(
                RULE, form("name=培训人数;target=≥100人;actual=31;weight=20;coefficient=100;score=20"))
            .get(0);
    assertThat(finding.detail().field()).isEqualTo("score");
    assertThat(finding.detail().expected()).isEqualTo("6.20");
  }

  @Test
  void ofACoefficientNoScoreIsExpected() {
    Finding finding =
        Judging.findings(RULE, form("name=培训人数;target=≥100人;actual=31;weight=20;coefficient=100"))
            .get(0);
    assertThat(finding.detail().field()).isEqualTo("coefficient");
    assertThat(finding.detail().expected()).isEmpty();
  }

  @Test
  void noScoreIsExpectedWhereTheNormLeavesItOpen() {
    Finding finding =
        Judging.findings(RULE, form("name=重大事故;target=≤0起;actual=2;weight=20;score=20")).get(0);
    assertThat(finding.detail().expected()).isEmpty();
    assertThat(finding.message().en())
        .isEqualTo("The marks are full (20), although the actual value 2 misses the target ≤0起.");
  }

  @Test
  void theScoreHasTheDecimalsOfItsColumn() {
    assertThat(
            Judging.findings(
                RULE,
                form("name=培训人数;target=≥300人;actual=100;weight=20;score=20")
                    + "indicator | name=满意度 | weight=10 | score=9.125"))
        .singleElement()
        .satisfies(found -> assertThat(found.detail().expected()).isEqualTo("6.667"));
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=培训人数;target=≥100人;actual=31人;weight=20;score=20")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
