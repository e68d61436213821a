package org.fuhe.scorer.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitImplausibleTest {
  private static final String RULE = "unit-implausible";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          no unit | name=覆盖率;target=95 | not_applicable
          a name that does not tell | name=慰问活动;target=95;unit=% | not_applicable
          an unknown unit | name=覆盖率;target=95;unit=宗族 | not_applicable
          a share | name=覆盖率;target=95;unit=% | consistent
          people | name=指标1：慰问人数;target=95;unit=人数 | consistent
          either of two | name=参保人数;target=95;unit=人（户） | consistent
          tens of thousands | name=培训人次;target=1.6;unit=万人次 | consistent
          points of satisfaction | name=满意度;target=95;unit=分 | not_applicable
          no share of a whole | name=抽检频率;target=4;unit=次 | not_applicable
          money for a share | name=覆盖率;target=95;unit=元/人·次 | inconsistent
          things for a share | name=指标2：合格率（%）;target=95;unit=件 | inconsistent
          money for people | name=人数;target=21;unit=元/年 | inconsistent
          a share for people | name=培训人数;target=95;unit=% | inconsistent
          a share for an amount | name=发放金额;target=95;unit=% | inconsistent
          money for times | name=检查次数;target=95;unit=万元 | inconsistent
          a number | name=慰问对象满意度;nature=≥;target=95;unit=100 | inconsistent
          a number in a row without a target | name=使用时间;nature=＝;target=＝;unit=12 | not_applicable
          a number in a row without a name | name=＞=;target=95;unit=100 | not_applicable
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @Test
  void findingShowsTheUnit() {
    Finding finding = Judging.findings(RULE, form("name=覆盖率;nature=＝;target=95;unit=元/人·次")).get(0);
    assertThat(finding.detail().reported()).isEqualTo("元/人·次");
    assertThat(finding.message().en())
        .isEqualTo("The unit “元/人·次” does not fit what “覆盖率” counts.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("元/人·次", "覆盖率", "95");
  }

  @Test
  void findingSaysThatAUnitIsANumber() {
    assertThat(Judging.findings(RULE, form("name=满意度;target=95;unit=100")).get(0).message().en())
        .isEqualTo("The unit of “满意度” is printed as the number “100”.");
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form("name=覆盖率;target=95;unit=元") + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
