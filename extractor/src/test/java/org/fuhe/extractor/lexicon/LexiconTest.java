package org.fuhe.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fuhe.model.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
  private final Lexicon lexicon = Lexicon.standard();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          全年预算数（A）,        FUNDS,      FUNDS_BUDGET
          预 算 数(A),            FUNDS,      FUNDS_BUDGET
          执行率%(B/A),           FUNDS,      FUNDS_RATE
          得分（20分*执行率）,    FUNDS,      FUNDS_SCORE
          得分（20分*执行率）,    INDICATORS, INDICATORS_SCORE
          指标名称 （三级指标）,  INDICATORS, INDICATORS_NAME
          其中:中央补助,          FUND_ROW,   FUND_ROW_CENTRAL
          2.省级财政资金,         FUND_ROW,   FUND_ROW_OTHER
          年度资金总额：,         FUND_ROW,   FUND_ROW_TOTAL
          业务主管 部门,          FORM,       FORM_DEPARTMENT
          产出指标（50分）,       LEVEL,      LEVEL_FIRST
          总分,                   FORM,       FORM_TOTAL
          """)
  void labelsAreReadWithoutWhatSurroundsThem(String text, Scope scope, Term term) {
    assertThat(lexicon.label(text).in(scope)).contains(term);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          年终实际完成值, INDICATORS, INDICATORS_ACTUAL
          一季度指标值,   INDICATORS, INDICATORS_TARGET
          整改后的得分,   INDICATORS, INDICATORS_SCORE
          本年支出数,     FUNDS,      FUNDS_EXECUTED
          """)
  void headingsNeverSeenAreToldByTheirLastWords(String text, Scope scope, Term term) {
    assertThat(lexicon.label(text).in(scope)).contains(term);
  }

  @Test
  void aSentenceIsNoHeading() {
    assertThat(lexicon.label("按照年度工作计划全面完成各项任务并且达到了年初设定的指标值").isKnown()).isFalse();
  }

  @Test
  void bracketsDeclareUnitAndFullMarks() {
    Label label = lexicon.label("预算执行情况 (万元) (20分)");
    assertThat(label.unit()).contains(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(label.fullMarks()).contains(new BigDecimal("20"));
    assertThat(label.words()).isEqualTo("预算执行情况");
  }

  @Test
  void aPercentSignIsDeclaredInAndOutsideOfBrackets() {
    assertThat(lexicon.label("得分系数（%）").percent()).isTrue();
    assertThat(lexicon.label("执行率%(B/A)").percent()).isTrue();
    assertThat(lexicon.label("执行率(B/A)").percent()).isFalse();
  }

  @Test
  void unknownWordsMeanNothing() {
    assertThat(lexicon.label("天气").isKnown()).isFalse();
  }
}
