package org.fuhe.scorer.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImpossibleTargetTest {
  private static final String RULE = "impossible-target";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | indicator | outcome
          no sign | name=投诉;target=0;unit=起 | not_applicable
          no number | name=投诉;target=无 | not_applicable
          no unit that is known | name=投诉;target=<0;unit=宗族 | not_applicable
          a direction is no limit | name=差错率;nature=反向;target=0;unit=% | not_applicable
          none allowed | name=投诉;target=≤0起 | consistent
          none | name=投诉;target==0起 | consistent
          below none | name=投诉;target=<0起 | inconsistent
          below one | name=投诉;target=<1起 | consistent
          at most less than none | name=投诉;target=≤-1起 | inconsistent
          at least none | name=培训人数;target=≥0人 | inconsistent
          at least one | name=培训人数;target=≥1人 | consistent
          more than none | name=培训人数;target=>0人 | consistent
          more than less than none | name=培训人数;target=>-1人 | inconsistent
          what can be negative | name=费用增长率;target=<0% | consistent
          money can be negative | name=净额;target=≥0万元 | consistent
          a share below none | name=重大舆情发生率;nature=＜;target=0;unit=% | inconsistent
          more than the whole | name=服务对象满意度;target=>100% | inconsistent
          at least the whole | name=服务对象满意度;target=≥100% | consistent
          at least more than the whole | name=服务对象满意度;target=≥101% | inconsistent
          exactly the whole | name=服务对象满意度;target==100% | consistent
          exactly more than the whole | name=服务对象满意度;target==120% | inconsistent
          at most the whole | name=服务对象满意度;target=≤100% | inconsistent
          at most less than the whole | name=差错率;target=≤99% | consistent
          below the whole | name=差错率;target=<100% | consistent
          below more than the whole | name=差错率;target=<101% | inconsistent
          what can pass the whole | name=任务完成率;target=≥120% | consistent
          points are no share | name=服务对象满意度;target=≥120人 | consistent
          the highest that is read as a share | name=服务对象满意度;target=≥1000% | inconsistent
          hardly a share | name=服务对象满意度;target=≥1001% | not_checkable
          """)
  void outcome(String name, String cells, String outcome) {
    assertThat(Judging.outcome(RULE, form(cells))).isEqualTo(outcome);
  }

  @Test
  void findingSaysWhetherItCannotBeMetOrMissed() {
    assertThat(Judging.findings(RULE, form("name=投诉;target=<0起")).get(0).message().zh())
        .isEqualTo("指标“投诉”的指标值“< 0”任何取值都达不到。");
    Finding missed = Judging.findings(RULE, form("name=人数;nature=≥;target=0;unit=人")).get(0);
    assertThat(missed.message().en())
        .isEqualTo("The target “>= 0” of “人数” cannot be missed by any value.");
    assertThat(missed.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("0", "≥", "人");
  }

  @Test
  void nothingIsSaidOfARowInAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE, form("name=投诉;target=<0起") + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Cells as the test language writes them, parted by a semicolon. */
  private static String form(String cells) {
    return "name | 工作经费\nindicator | " + cells.replace(";", " | ") + "\n";
  }
}
