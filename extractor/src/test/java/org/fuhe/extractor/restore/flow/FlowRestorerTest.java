package org.fuhe.extractor.restore.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.extractor.text.TextReader;
import org.junit.jupiter.api.Test;

final class FlowRestorerTest {
  private static final String HEAD =
      """
      项目名称 道路养护
      主管部门 某县交通局 实施单位 某县养护中心
      项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度资金总额 30 31 29 10 93.55% 9.35
      """;

  private static final String HEADING = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n";

  @Test
  void labelsAndTheirValuesInOneLineArePairs() {
    assertThat(rows(HEAD + HEADING + "产出指标 数量指标 养护里程 30公里 31公里 20 20\n"))
        .contains("项目名称|道路养护", "主管部门|某县交通局", "实施单位|某县养护中心");
  }

  @Test
  void aNameBrokenOverLinesIsOneCell() {
    assertThat(
            rows(
                HEAD
                    + HEADING
                    + """
                      产出指标 数量指标 指标1：完成农村道路
                      养护里程 ≥30公里 31公里 20 20
                      指标2：养护次数 4次 4次 10 10
                      质量指标 指标1：合格率 95% 90% 20 18
                      """))
        .contains(
            "产出指标|数量指标|指标1：完成农村道路养护里程|≥30公里|31公里|20|20",
            "||指标2：养护次数|4次|4次|10|10",
            "|质量指标|指标1：合格率|95%|90%|20|18");
  }

  @Test
  void headingsBrokenOverLinesAreRead() {
    assertThat(
            rows(
                HEAD
                    + """
                      一级
                      指标
                      二级指标 三级指标 年度
                      指标值
                      实际完成
                      值
                      分值 得分
                      产出指标 数量指标 养护里程 ≥30公里 31公里 20 20
                      质量指标 合格率 95% 90% 20 18
                      """))
        .contains("|质量指标|合格率|95%|90%|20|18");
  }

  @Test
  void pageNumbersInTheMiddleOfRowsBelongToNone() {
    assertThat(
            rows(
                HEAD
                    + HEADING
                    + """
                      产出指标 数量指标 指标1：完成农村道路
                      — 3 —
                      养护里程 ≥30公里 31公里 20 20
                      质量指标 指标1：合格率 95% 90% 20 18
                      """))
        .contains("产出指标|数量指标|指标1：完成农村道路养护里程|≥30公里|31公里|20|20");
  }

  @Test
  void theTotalRowEndsTheIndicators() {
    assertThat(
            rows(
                HEAD
                    + HEADING
                    + """
                      产出指标 数量指标 养护里程 ≥30公里 31公里 60 60
                      质量指标 合格率 95% 90% 40 38.5
                      总分 100 98.5
                      """))
        .last()
        .asString()
        .matches("总分\\|+100\\|98\\.5");
  }

  @Test
  void aLabelThatStandsUprightBesideTheHeadingIsTheSections() {
    assertThat(
            rows(
                HEAD
                    + """
                      绩
                      效
                      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
                      产出指标 数量指标 养护里程 ≥30公里 31公里 60 60
                      质量指标 合格率 95% 90% 40 38.5
                      """))
        .contains("绩效|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分");
  }

  @Test
  void aSecondFormBeginsWhereAHeadLabelComesAgain() {
    String form = HEAD + HEADING + "产出指标 数量指标 养护里程 30公里 31公里 20 20\n";
    assertThat(rows(form + form).stream().filter(row -> row.equals("项目名称|道路养护"))).hasSize(2);
  }

  private static List<String> rows(String text) {
    List<Line> lines = new ArrayList<>();
    try {
      for (Block block : TextReader.read(text.getBytes(StandardCharsets.UTF_8)).blocks()) {
        if (block instanceof Line line) {
          lines.add(line);
        }
      }
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
    List<String> rows = new ArrayList<>();
    for (Block block : FlowRestorer.restore(lines, List.of(), Lexicon.standard()).blocks()) {
      if (block instanceof Table table) {
        table.rows().stream()
            .map(Row::toString)
            // the column of the block's label, blank here
            .map(row -> row.startsWith("|") ? row.substring(1) : row)
            .forEach(rows::add);
      }
    }
    return rows;
  }
}
