package org.fuhe.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.web.WebReader;
import org.fuhe.model.Disclosure;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Values;
import org.junit.jupiter.api.Test;

/** Rows of formats that keep their tables: no cell has moved from its column. */
final class PlacedRowsTest {
  private static final String HEADINGS =
      "<tr><td>一级指标<td>二级指标<td>三级指标<td colspan=2>年度指标值<td>实际完成值<td>分值<td>得分";

  @Test
  void whatStandsSideBySideUnderOneHeadingIsOneText() throws Exception {
    Disclosure disclosure =
        read(
            HEADINGS
                + "<tr><td rowspan=2>产出指标<td>数量指标<td>养护里程<td>≥<td>30公里<td>31公里<td>50<td>50"
                + "<tr><td>质量指标<td>合格率<td><td>95%<td>96%<td>40<td>40");

    assertThat(disclosure.projects().get(0).indicators())
        .extracting(row -> row.values().text(Indicator.TARGET))
        .containsExactly("≥30公里", "95%");
  }

  @Test
  void aRowWithBlankCellsIsNotMoved() throws Exception {
    Disclosure disclosure =
        read(
            HEADINGS
                + "<tr><td rowspan=2>产出指标<td>数量指标<td>养护里程<td colspan=2>30公里<td>31公里<td>50<td>50"
                + "<tr><td>时效指标<td>2022年完成<td colspan=2>100<td><td>20<td>");
    Values last = disclosure.projects().get(0).indicators().get(1).values();

    assertThat(
            List.of(
                last.text(Indicator.LEVEL2),
                last.text(Indicator.NAME),
                last.text(Indicator.TARGET),
                last.text(Indicator.ACTUAL),
                last.text(Indicator.WEIGHT),
                last.text(Indicator.SCORE)))
        .containsExactly("时效指标", "2022年完成", "100", "", "20", "");
  }

  @Test
  void amountsStandUnderTheHeadingsThatCoverThem() throws Exception {
    Disclosure disclosure =
        read(
            "<tr><td rowspan=2>项目资金（万元）<td><td colspan=2>全年预算数<td>全年执行数<td>分值<td>执行率<td>得分"
                + "<tr><td>年度资金总额<td><td>30<td>29<td>10<td>96.67%<td>9.67");
    Values line = disclosure.projects().get(0).funds().get(0).values();

    assertThat(line.text(FundLine.BUDGET)).isEqualTo("30");
    assertThat(line.text(FundLine.EXECUTED)).isEqualTo("29");
  }

  private static Disclosure read(String rows) throws UnreadableException {
    String page = "<p>项目支出绩效自评表</p><table><tr><td>项目名称<td colspan=7>道路养护" + rows + "</table>";
    return FormRecogniser.recognise(
        WebReader.read(page.getBytes(StandardCharsets.UTF_8)).blocks(), Lexicon.standard());
  }
}
