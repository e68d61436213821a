package org.fuhe.scorer.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.scorer.finding.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NotesReaderTest {
  private static final String ZENGDU =
      "<p>备注:</p> <p>2、定量指标完成数汇总原则: 绝对值直接累加计算。定量指标计分原则: (即目标值为 $\\geq X$ 得分=权重*B/A,"
          + " 反向指标(即目标值为≤X, 得分=权重*A/B), 得分不得突破权重总额。</p> <p>3、定性指标计分原则:"
          + " 三挡, 分别按照该指标对应分值区间100-80%(含80%)、80-50(含50%)、50-0%合理确定分值。</p>";

  @Test
  void readsRatiosAndBands() {
    Notes notes = NotesReader.read(ZENGDU);
    assertThat(notes.atLeast()).map(Cited::value).contains(Norm.Shortfall.RATIO);
    assertThat(notes.atMost()).map(Cited::value).contains(Norm.Shortfall.INVERSE_RATIO);
    assertThat(notes.atLeast()).map(c -> c.by().norm()).contains(Citation.PRINTED);
    assertThat(notes.atLeast().orElseThrow().by().text().zh()).contains("≥X得分=权重*B/A");
    List<Norm.Band> bands = notes.bands().orElseThrow().value();
    assertThat(bands).extracting(band -> band.low().toString()).containsExactly("80", "50", "0");
    assertThat(bands).extracting(band -> band.high().toString()).containsExactly("100", "80", "50");
    assertThat(bands).extracting(Norm.Band::lowIncluded).containsExactly(true, true, true);
    assertThat(bands).extracting(Norm.Band::highIncluded).containsExactly(true, false, false);
    assertThat(notes.grades()).isEmpty();
    assertThat(notes.executionWeight()).isEmpty();
  }

  @Test
  void readsTheLongWayOfPuttingRatios() {
    Notes notes =
        NotesReader.read(
            "2.定量指标若为正向指标（即指标值为≥*），则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；"
                + "若定量指标为反向指标（即指标值为≤*），则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。");
    assertThat(notes.atLeast()).map(Cited::value).contains(Norm.Shortfall.RATIO);
    assertThat(notes.atMost()).map(Cited::value).contains(Norm.Shortfall.INVERSE_RATIO);
  }

  @Test
  void aBandOfWhichNothingIsSaidLeavesItsEndToTheOneBelow() {
    List<Norm.Band> bands =
        NotesReader.read("按100-80%、80-60%（含）、60-0%计分").bands().orElseThrow().value();
    assertThat(bands).extracting(Norm.Band::lowIncluded).containsExactly(false, true, true);
    assertThat(bands).extracting(Norm.Band::highIncluded).containsExactly(true, true, false);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按照优（90-100分），良（80-89分），中（60-79分），差（0-59分）标准划定 | 优 90 100], 良 80 89], 中 60 79], 差 0 59]
          优(90(含)-100分)、良(80(含)-90分)、中(60(含)-80分)、差(0-60分)           | 优 90 100], 良 80 90), 中 60 80), 差 0 60)
          优秀：100分-90(含)分、良好：90分-80(含)分、差：80分-0分                  | 优秀 90 100], 良好 80 90), 差 0 80)
          优（90-100分），良（80-90分），差（0-80分）                              | 优 90 100], 良 80 90], 差 0 80]
          """)
  void readsGrades(String note, String grades) {
    Cited<Norm.GradeScale> scale = NotesReader.read(note).grades().orElseThrow();
    assertThat(scale.by().norm()).isEqualTo(Citation.PRINTED);
    assertThat(
            scale.value().grades().stream()
                .map(
                    g ->
                        "%s %s %s%s"
                            .formatted(g.name(), g.low(), g.high(), g.highIncluded() ? "]" : ")"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(grades);
  }

  @Test
  void readsFromWhereARateMustBeExplained() {
    Cited<BigDecimal> rate = NotesReader.read("1.执行率低于90%的，需说明原因。").explainedRate().orElseThrow();
    assertThat(rate.value()).isEqualByComparingTo("0.9");
    assertThat(rate.by().text().en()).contains("执行率低于90%");
  }

  @Test
  void readsWeightsThatAreTheWhole() {
    Notes notes = NotesReader.read("一级指标权重统一设置为：产出指标50%、效益指标30%、服务对象满意度指标10%、预算资金执行率10%。");
    assertThat(notes.executionWeight()).map(Cited::value).contains(BigDecimal.TEN);
    assertThat(notes.levelWeights()).containsOnlyKeys("产出指标", "效益指标", "满意度指标");
    assertThat(notes.levelWeights().values())
        .extracting(marks -> marks.value().toString())
        .containsExactlyInAnyOrder("50", "30", "10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "无",
        "≥X得分=权重*A/B",
        "≤X得分=权重*B/A",
        "目标值为≥X，反向指标为≤X；B/A",
        "100-80%、70-50%、50-0%",
        "90-80%、80-50%、50-0%",
        "100-80%、80-50%、50-10%",
        "100-80%、80-50%",
        "优（90-100分），良（80-89分）",
        "优（80-95分），良（60-79分），差（0-59分）",
        "优（90-100分），良（80-95分），差（0-59分）",
        "优（90-100分），良（80-89分），差（10-79分）",
        "执行率低于上年，原因见说明",
        "产出指标50%、效益指标30%、满意度指标10%",
        "产出指标50%、效益指标30%、满意度指标20%、执行率10%",
        "产出指标50%、产出指标30%、满意度指标10%、资金执行率10%",
      })
  void leavesAloneWhatItDoesNotUnderstand(String note) {
    assertThat(NotesReader.read(note)).isEqualTo(Notes.NONE);
  }

  @Test
  void aReportIsNoNote() {
    assertThat(NotesReader.read(ZENGDU + "。".repeat(4000))).isEqualTo(Notes.NONE);
    assertThat(NotesReader.mayTellNorm(ZENGDU)).isTrue();
    assertThat(NotesReader.mayTellNorm(ZENGDU + "。".repeat(4000))).isFalse();
    assertThat(NotesReader.mayTellNorm("无")).isFalse();
  }
}
