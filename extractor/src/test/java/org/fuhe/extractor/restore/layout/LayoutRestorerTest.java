package org.fuhe.extractor.restore.layout;

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

final class LayoutRestorerTest {
  @Test
  void aLabelBrokenOverLinesBesideALongTextIsOneCell() {
    assertThat(
            rows(
                """
                   项目名称           学校维修                 主管部门             某县教育局
                改进措施及结果应用
                              建立台账，定期会商，
                   方案         逐项督办。
                """))
        .contains("改进措施及结果应用方案|建立台账，定期会商，逐项督办。");
  }

  @Test
  void valuesBetweenTheLinesOfAWrappedNameBelongToItsRow() {
    assertThat(
            rows(
                """
                 一级指标   二级指标      三级指标         年度指标值   实际完成值    分值   得分

                                  指标1：开展业务
                                            10次       10次       10    10
                                  培训次数

                 产出指标   数量指标
                                  指标2：组织专题
                                            27次       28次       10    9
                                  会议
                """))
        .containsExactly(
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
            "产出指标|数量指标|指标1：开展业务培训次数|10次|10次|10|10",
            "||指标2：组织专题会议|27次|28次|10|9");
  }

  @Test
  void aNameThatEndsAfterItsValuesIsWhole() {
    assertThat(
            rows(
                """
                 一级指标   二级指标      三级指标         年度指标值   实际完成值    分值   得分
                 产出指标   数量指标      开展业务培训       10次       10次       10    10
                                  次数
                          质量指标      合格率          95%       96%       10    10
                """))
        .contains("产出指标|数量指标|开展业务培训次数|10次|10次|10|10", "|质量指标|合格率|95%|96%|10|10");
  }

  @Test
  void levelsStandInTheMiddleOfTheirRowsAndUnderTheRightLevel() {
    assertThat(
            rows(
                """
                 一级指标     二级指标      三级指标         年度指标值   实际完成值    分值   得分
                          数量指标      培训人次         60人次      60人次      10    10
                 产出指标     质量指标      合格率          95%       96%       10    10
                          经济效益指标    带动增收         明显        明显        10    10
                          社会效益指标    就业           增加        增加        10    10
                 效益指标
                          生态效益指标    节能           明显        明显        10    10
                 满意度指标    满意度指标     群众满意度        90%       95%       10    10
                """))
        .extracting(row -> row.substring(0, row.indexOf('|', row.indexOf('|') + 1)))
        .containsExactly(
            "一级指标|二级指标", "产出指标|数量指标", "|质量指标", "效益指标|经济效益指标", "|社会效益指标", "|生态效益指标", "满意度指标|满意度指标");
  }

  @Test
  void aLabelThatStandsUprightBesideTheRowsIsNoPartOfThem() {
    assertThat(
            rows(
                """
                   一级指标   二级指标      三级指标         年度指标值   实际完成值    分值   得分
                绩                   培训人次         60人次      60人次      10    10
                效  产出指标   数量指标
                指                   培训次数         4次        4次        10    10
                标           质量指标      合格率          95%       96%       10    10
                """))
        .containsExactly(
            "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
            "产出指标|数量指标|培训人次|60人次|60人次|10|10",
            "||培训次数|4次|4次|10|10",
            "|质量指标|合格率|95%|96%|10|10");
  }

  @Test
  void headingsOfTwoRowsAreReadWithTheirGroups() {
    assertThat(
            rows(
                """
                                绩效指标                             年度指标值                  实际完成情况                       未达标原因及整改措
                                                                                                 分值         得分
                 一级指标    二级指标            三级指标          指标性质      绩效指标值         度量单位        值                             施
                                       指标1：保护古树名木        ＝         250           株        250    10             10
                         数量指标          指标2：新建防火通道        ≥         35           公里        36     10             10
                 产出指标                  指标3：购置灭火装备        ＝         14          台（套）       14     10             10
                         质量指标       指标1：护林员在岗巡护率         ≥         95            %        95     10             10
                         时效指标          指标1：投诉处理时限        ≤         20            天        20     10             10
                """))
        .contains("产出指标|数量指标|指标1：保护古树名木|＝|250|株|250|10|10|", "|时效指标|指标1：投诉处理时限|≤|20|天|20|10|10|");
  }

  @Test
  void wordsThatAConverterPackedGoBackToTheirColumns() {
    assertThat(
            rows(
                """
                一级    二级指标 指标内容           考核 指标值（A） 全年实际值 指标得 原因分析
                指标                        分值                 （B）        分
                             指标1：立项依据充分 4          充分        达成预期指标 4
                项目决策  项目立项 性
                （10分）        指标2：绩效目标合理 6
                             性                     合理        达成预期指标 6
                      质量指标 指标1：办案文书规范
                             率            22       ≧95%      95%        22
                项目产出  时效指标 指标1：资金支付完成
                （28分）        时间           6        12月底前     2022年12月16 6
                                                             日
                """))
        .contains(
            "项目决策（10分）|项目立项|指标1：立项依据充分性|4|充分|达成预期指标|4|",
            "||指标2：绩效目标合理性|6|合理|达成预期指标|6|",
            "||指标1：资金支付完成时间|6|12月底前|2022年12月16日|6|".replaceFirst("\\|", "|时效指标"));
  }

  @Test
  void aRowGoesOnOverAPageBreakAndItsPageNumber() {
    assertThat(
            rows(
                """
                 一级指标   二级指标      三级指标         年度指标值   实际完成值    分值   得分
                 产出指标   数量指标      培训人次         60人次      60人次      10    10
                                          Page 1
                \f         质量指标      合格率          95%       96%       10    10
                         时效指标      按期完成率        95%       97%       10    10
                """))
        .containsExactly(
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
            "产出指标|数量指标|培训人次|60人次|60人次|10|10",
            "|质量指标|合格率|95%|96%|10|10",
            "|时效指标|按期完成率|95%|97%|10|10");
  }

  @Test
  void aTitleOnEveryPagePartsTheForms() {
    String form =
        """
                                项目绩效目标完成情况表(2021年度)
                                  项目名称                  道路养护
         年度总体目标   完成全年道路养护，路面完好，群众出行方便，没有发生责任事故。
         一级指标   二级指标      三级指标         年度指标值   实际完成值    分值   得分
         产出指标   数量指标      培训人次         60人次      60人次      10    10
                  质量指标      合格率          95%       96%       10    10
        """;
    assertThat(rows(form + "\f" + form + "\f" + form))
        .filteredOn(row -> row.equals("项目名称|道路养护"))
        .hasSize(3);
  }

  @Test
  void twoTextsSideBySideStayApart() {
    assertThat(
            rows(
                """
                        预期目标                          实际完成情况
                年度总体   完成通道新建，提高巡护率，               已完成通道新建，巡护率提高，
                目标     年底前验收合格。                     年底前验收合格，群众满意。
                """))
        .contains("年度总体目标|预期目标|实际完成情况", "完成通道新建，提高巡护率，年底前验收合格。|已完成通道新建，巡护率提高，年底前验收合格，群众满意。");
  }

  @Test
  void textsPackedTogetherArePartedByTheWidthOfTheirLines() {
    assertThat(
            rows(
                """
                        预期目标                                       实际完成情况
                年度总体 做好药品监管工作，完成抽检各项任务。免费 药品监管工作有序推进，免费刻章企业户数 1950
                目标   刻章企业户数 1950 户；上报报告 175 份；准 户；上报不良反应报告 175 份；检定结果准确率
                     确率不低于 85%。                                  85%。
                """))
        .contains(
            "做好药品监管工作，完成抽检各项任务。免费刻章企业户数1950户；上报报告175份；准确率不低于85%。"
                + "|药品监管工作有序推进，免费刻章企业户数1950户；上报不良反应报告175份；检定结果准确率85%。");
  }

  @Test
  void theTotalKeepsItsFiguresInTheirColumns() {
    assertThat(
            rows(
                """
                 一级指标   二级指标      三级指标         年度指标值   实际完成值    分值   得分
                 产出指标   数量指标      培训人次         60人次      60人次      60    60
                          质量指标      合格率          95%       96%       40    38.5
                              总分                              100   98.5
                """))
        .contains("总分||||||100|98.5");
  }

  @Test
  void levelsWithFullMarksThatTouchTheNextCellArePartedBehindThem() {
    assertThat(
            rows(
                """
                一级指标      二级指标     指标名称                年初指标值        权重       年终完成值      得分
                          数量指标（5分）开展防火宣传             ≥46次      5        48         5
                产出指标
                          时效指标（9分）项目按期开工率            ＝100%     9        100%       9
                """))
        .contains("产出指标|数量指标（5分）|开展防火宣传|≥46次|5|48|5", "|时效指标（9分）|项目按期开工率|＝100%|9|100%|9");
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
    for (Block block : LayoutRestorer.restore(lines, Lexicon.standard())) {
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
