package org.fuhe.scorer.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.form.Forms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttainmentTest {
  @ParameterizedTest(name = "{0} {1} {2} {4}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          name       | nature | target  | unit | actual  | standing | basis
          # nothing to compare
          培训人数   |        |         | 人   | 31      | UNTOLD   | ASSUMED
          培训人数   |        | 100     | 人   |         | UNTOLD   | ASSUMED
          培训人数   |        | 100     | 人   | /       | UNTOLD   | ASSUMED
          # the sign of the nature column
          培训人数   | ≥      | 100     | 人   | 31      | MISSED   | PRINTED
          培训人数   | ≥      | 100     | 人   | 100     | EQUAL    | PRINTED
          培训人数   | ≥      | 100     | 人   | 101     | MET      | PRINTED
          培训费     | ≤      | 100     | 元   | 101     | MISSED   | PRINTED
          培训费     | ≤      | 100     | 元   | 99      | MET      | PRINTED
          培训人数   | >      | 100     | 人   | 100     | EQUAL    | PRINTED
          培训人数   | >      | 100     | 人   | 99      | MISSED   | PRINTED
          # that of the target
          培训人数   |        | ≥100人  |      | 31人    | MISSED   | PRINTED
          培训人数   |        | 不少于100人 |  | 120     | MET      | PRINTED
          # both, and they say the opposite
          培训人数   | ≥      | ≤100    | 人   | 31      | UNTOLD   | ASSUMED
          培训人数   | ≤      | >100    | 人   | 31      | UNTOLD   | ASSUMED
          # =
          培训人数   | =      | 100     | 人   | 31      | MISSED   | PRINTED
          培训人数   | =      | 100     | 人   | 101     | EXCEEDED | PRINTED
          培训人数   | =      | 100     | 人   | 100     | EQUAL    | PRINTED
          运行成本   | =      | 10.24   | 万元 | 9       | EXCEEDED | PRINTED
          运行成本   | =      | 10.24   | 万元 | 11      | MISSED   | PRINTED
          人均标准   | =      | 3       | 万元 | 2       | MISSED   | ASSUMED
          活动持续   | =      | 12      | 月   | 11      | MISSED   | ASSUMED
          保障到位   | =      | 50      | %    | 40      | MISSED   | ASSUMED
          # a bare number
          培训人数   |        | 100     | 人   | 31      | MISSED   | EVIDENT
          消费投诉   |        | 5       | 件   | 6       | MISSED   | EVIDENT
          消费投诉   |        | 5       | 件   | 4       | MET      | EVIDENT
          处理消费投诉 |      | 5       | 件   | 4       | MISSED   | ASSUMED
          流动人员档案 |      | 5       | 件   | 4       | MISSED   | ASSUMED
          重大情况   |        | 0       | 起   | 1       | MISSED   | EVIDENT
          重大情况   |        | 0       | 起   | 0       | EQUAL    | EVIDENT
          # units
          覆盖人口   | ≥      | 1.2     | 万人 | 11000人 | MISSED   | PRINTED
          覆盖人口   | ≥      | 1.2     | 万人 | 13000人 | MET      | PRINTED
          覆盖人口   | ≥      | 1.2     | 万人 | 1.2万人 | EQUAL    | PRINTED
          覆盖人口   | ≥      | 1.2     | 万人 | 1.1     | MISSED   | PRINTED
          覆盖人口   | ≥      | 1.2     | 万人 | 12000   | EQUAL    | PRINTED
          覆盖人口   | ≥      | 100     | 人   | 31户    | UNTOLD   | ASSUMED
          覆盖人口   | ≥      | 100     | 人   | 31名    | MISSED   | PRINTED
          覆盖人口   | ≥      | 100     | 人   | 99%     | UNTOLD   | ASSUMED
          覆盖人口   | ≥      | 100     |      | 31人    | MISSED   | PRINTED
          覆盖人口   | ≥      | 100     |      | 99%     | UNTOLD   | ASSUMED
          办理时长   | ≤      | 2小时   |      | 100分钟 | MET      | PRINTED
          办理时长   | ≤      | 100分钟 |      | 2小时   | MISSED   | PRINTED
          道路长度   | ≥      | 2公里   |      | 1500米  | MISSED   | PRINTED
          运行成本   | ≤      | 40万元  |      | 400000  | EQUAL    | PRINTED
          运行成本   | ≤      | 40万元  |      | 410000元 | MISSED  | PRINTED
          # shares
          满意度     | ≥      | 95      | %    | 0.95    | EQUAL    | PRINTED
          满意度     | ≥      | 95      | %    | 1       | MET      | PRINTED
          满意度     | ≥      | 95%     |      | 0.8     | MISSED   | PRINTED
          满意度     | ≥      | 95%     |      | 94.99   | MISSED   | PRINTED
          满意度     | ≥      | 0.95    | %    | 98%     | MET      | PRINTED
          差错率     | ≤      | 5       | %    | 0.5     | UNTOLD   | ASSUMED
          差错率     | ≤      | 5       | %    | 0.03    | MET      | PRINTED
          差错率     | ≤      | 5       | ‰    | 4       | MET      | PRINTED
          差错率     | ≤      | 5       | ‰    | 1%      | MISSED   | PRINTED
          # an actual value that is a range
          服务人数   |        | >1      | 万人 | >1      | MET      | PRINTED
          服务人数   |        | ≥1      | 万人 | 1万人以上 | MET    | PRINTED
          服务人数   |        | >1      | 万人 | ≥1万人  | UNTOLD   | PRINTED
          服务人数   |        | ≥95     | 人   | >90     | UNTOLD   | PRINTED
          服务人数   |        | ≥95     | 人   | <95     | MISSED   | PRINTED
          服务人数   |        | ≥95     | 人   | ≤95     | UNTOLD   | PRINTED
          服务人数   |        | >95     | 人   | <95     | UNTOLD   | PRINTED
          服务人数   |        | ≥95     | 人   | <90     | MISSED   | PRINTED
          偏差       |        | <5%     | %    | <5%     | MET      | PRINTED
          办案时限   |        | <=45日  | 日   | <=45日  | MET      | PRINTED
          # words
          宣传效果   | 定性   | 优      |      | 优      | EQUAL    | PRINTED
          宣传效果   |        | 提升    |      | 90%     | UNTOLD   | ASSUMED
          宣传效果   | 定性   | 95      |      | 1       | UNTOLD   | ASSUMED
          宣传效果   | 定性   | 95      |      | 95      | EQUAL    | PRINTED
          宣传效果   |        | 长期    |      | 短期    | UNTOLD   | ASSUMED
          宣传人数   |        | 50-60人 |      | 55人    | UNTOLD   | ASSUMED
          # dates
          完成时间   |        | 2021年12月31日前 | | 2021年10月31日 | MET | PRINTED
          完成时间   |        | 2021年12月31日前 | | 2021年10月 | MET     | PRINTED
          完成时间   |        | 2021年12月31日前 | | 12月31日 | EQUAL    | PRINTED
          完成时间   |        | 2021年12月31日前 | | 2022年1月5日 | MISSED | PRINTED
          完成时间   |        | 2021年12月20日前 | | 2021年12月 | UNTOLD   | ASSUMED
          完成时间   |        | 2021年10月31日前 | | 2021年11月 | MISSED   | PRINTED
          完成时间   |        | 2022年3月31日前  | | 5月1日   | UNTOLD   | ASSUMED
          完成时间   |        | 10月31日前 |    | 11月1日  | MISSED   | PRINTED
          完成时间   |        | 2021年12月31日 | | 12月30日 | MET      | EVIDENT
          完成时间   |        | 2021年12月31日前 | | 2021年12月31日前 | EQUAL | PRINTED
          完成时间   |        | 2021年12月31日前 | | 12      | UNTOLD   | ASSUMED
          完成时间   |        | 2021年11月30日前 | | 2021年12月底前 | UNTOLD | ASSUMED
          """)
  void standing(
      String name,
      @Nullable String nature,
      @Nullable String target,
      @Nullable String unit,
      @Nullable String actual,
      Attainment.Standing standing,
      Attainment.Basis basis) {
    Attainment attainment = of(name, nature, target, unit, actual);
    assertThat(attainment.standing()).as(attainment.reason().en()).isEqualTo(standing);
    assertThat(attainment.basis()).isEqualTo(basis);
  }

  @Test
  void aStrictSignMetWithEqualityIsTellable() {
    Attainment attainment = of("开支", "<", "90", "%", "90");
    assertThat(attainment.standing()).isEqualTo(Attainment.Standing.EQUAL);
    assertThat(attainment.isStrict()).isTrue();
    assertThat(attainment.isMet()).isFalse();
    assertThat(of("开支", "≤", "90", "%", "90").isMet()).isTrue();
  }

  @Test
  void bothNumbersAreInOneUnit() {
    Attainment people = of("覆盖人口", "≥", "1.2", "万人", "11000人");
    assertThat(people.target()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1.2"));
    assertThat(people.actual()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1.1"));
    Attainment share = of("满意度", "≥", "95", "%", "0.8");
    assertThat(share.actual()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("80"));
  }

  @Test
  void theDirectionOfABareNumberIsAComparison() {
    assertThat(of("培训人数", null, "100", "人", "31").comparison()).contains(Comparison.AT_LEAST);
    assertThat(of("消费投诉", null, "5", "件", "6").comparison()).contains(Comparison.AT_MOST);
    assertThat(of("消费投诉", null, "5", "件", "6").lessIsBetter()).isTrue();
  }

  @Test
  void theReasonNamesWhatIsPrinted() {
    assertThat(of("培训人数", "≥", "100", "人", "31人").reason().en())
        .isEqualTo("the actual value 31人 misses the target 100");
  }

  private static Attainment of(
      String name,
      @Nullable String nature,
      @Nullable String target,
      @Nullable String unit,
      @Nullable String actual) {
    Indicator indicator =
        Forms.disclosure(
                "indicator | name=%s | nature=%s | target=%s | unit=%s | actual=%s"
                    .formatted(name, blank(nature), blank(target), blank(unit), blank(actual)))
            .projects()
            .get(0)
            .indicators()
            .get(0);
    return Attainment.of(indicator, Optional.of(2021));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
