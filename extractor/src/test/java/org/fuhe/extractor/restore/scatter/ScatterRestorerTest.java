package org.fuhe.extractor.restore.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Restored;
import org.fuhe.extractor.page.Table;
import org.fuhe.extractor.text.TextReader;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;

final class ScatterRestorerTest {
  private static final String HEADS =
      """
      项目支出绩效自评表

      项目名称

      普法宣传经费

      一级指标

      二级指标

      三级指标

      年度指标值

      实际完成值

      分值

      得分

      """;

  @Test
  void cellsOfARowFollowEachOther() {
    assertThat(
            rows(
                HEADS
                    + """
                    数量指标

                    举办普法讲座

                    ≥100场

                    105场

                    30

                    30

                    质量指标

                    矫正对象脱管率

                    ≤2%

                    1%

                    20

                    20
                    """))
        .contains("|数量指标|举办普法讲座|≥100场|105场|30|30", "|质量指标|矫正对象脱管率|≤2%|1%|20|20");
  }

  @Test
  void cellsOfAColumnArePrintedTogether() {
    assertThat(
            rows(
                HEADS
                    + """
                    数量指标
                    举办普法讲座
                    质量指标
                    矫正对象脱管率
                    时效指标
                    案件办结时限

                    ≥100场
                    ≤2%
                    2020年12月底前

                    105场
                    1%
                    2020年11月底前

                    30 28
                    20 20
                    15 15
                    """))
        .contains(
            "|数量指标|举办普法讲座|≥100场|105场||",
            "|质量指标|矫正对象脱管率|≤2%|1%||",
            "|时效指标|案件办结时限|2020年12月底前|2020年11月底前||");
  }

  @Test
  void wrappedNamesAreJoinedAndGoOnBehindTheirRow() {
    assertThat(
            rows(
                HEADS
                    + """
                    数量指标 指标1：举办普法讲 ≥100场 105场 30 30
                    座场次
                    质量指标 指标1：矫正对象脱 ≤2% 1% 20 20
                    管率
                    时效指标 指标1：案件按期办 ≥90% 95% 15 15
                    结率
                    """))
        .contains(
            "|数量指标|指标1：举办普法讲座场次|≥100场|105场|30|30",
            "|质量指标|指标1：矫正对象脱管率|≤2%|1%|20|20",
            "|时效指标|指标1：案件按期办结率|≥90%|95%|15|15");
  }

  @Test
  void aLevelCoversTheRowsBelowItUpToTheNextOne() {
    assertThat(
            rows(
                HEADS
                    + """
                    产出指标（50分）

                    数量指标

                    指标1：举办普法讲座

                    ≥100场

                    105场

                    30

                    30

                    指标2：印制宣传手册

                    ≥500册

                    500册

                    10

                    10

                    质量指标

                    指标1：矫正对象脱管率

                    ≤2%

                    1%

                    20

                    20
                    """))
        .contains(
            "产出指标（50分）|数量指标|指标1：举办普法讲座|≥100场|105场|30|30",
            "产出指标（50分）|数量指标|指标2：印制宣传手册|≥500册|500册|10|10",
            "产出指标（50分）|质量指标|指标1：矫正对象脱管率|≤2%|1%|20|20");
  }

  @Test
  void aLevelOneWithMarksStandsOverTheSameWordsWithoutThem() {
    assertThat(
            rows(
                HEADS
                    + """
                    预算执行（10分）

                    预算执行

                    指标1：预算执行率

                    ≥100%

                    100%

                    10

                    10

                    产出指标（90分）

                    数量指标

                    指标1：举办普法讲座

                    ≥100场

                    105场

                    60

                    60

                    指标2：印制宣传手册

                    ≥500册

                    500册

                    30

                    30
                    """))
        .contains("预算执行（10分）|预算执行|指标1：预算执行率|≥100%|100%|10|10");
  }

  @Test
  void wordsOnOneLineStandInOneRowFromTheLeft() {
    assertThat(
            rows(
                """
                项目支出绩效自评表
                项目名称
                救灾物资储备费
                三级指标
                指标值
                全年实际完成值
                指标单位
                指标权重
                得分
                指标1：减灾宣传覆 ≥2.47
                2.47 万人 13
                13
                盖人口
                指标2：维护指挥终 ≥14
                14
                台 18
                18
                端
                指标3：应急广播设 ≥30
                31
                套 20
                20
                备数
                """))
        .contains(
            "指标1：减灾宣传覆盖人口|≥2.47|2.47|万人|13|13",
            "指标2：维护指挥终端|≥14|14|台|18|18",
            "指标3：应急广播设备数|≥30|31|套|20|20");
  }

  @Test
  void aScoreBetweenTheLinesOfALevelIsNotPartOfItsMarks() {
    assertThat(
            rows(
                HEADS
                    + """
                    满意度指
                    标（10
                    服务对象满意度指标
                    群众满意度
                    ≥85%
                    80%
                    10
                    9.2
                    分）
                    """))
        .contains("满意度指标（10分）|服务对象满意度指标|群众满意度|≥85%|80%|10|9.2");
  }

  @Test
  void theHeadOfAFormIsReadByTheKindsOfItsValues() {
    assertThat(
            rows(
                """
                项目支出绩效自评表

                项目名称

                主管部门

                普法宣传经费

                实施单位

                某某县司法局

                联系电话

                某某县法律援助中心

                0000-1234567

                三级指标

                年度指标值

                实际完成值

                分值

                得分

                举办普法讲座

                ≥100场

                105场

                30

                30
                """))
        .contains("项目名称|普法宣传经费", "主管部门|某某县司法局", "实施单位|某某县法律援助中心", "联系电话|0000-1234567");
  }

  @Test
  void aWideNameOnTheLineOfItsLabelIsNoGoal() {
    assertThat(
            rows(
                HEADS.replace("项目名称\n\n普法宣传经费", "项目名称 51310823T617158007558-重度残疾人托养服务补助\n\n预期目标")
                    + """
                    数量指标

                    举办普法讲座

                    ≥100场

                    105场

                    30

                    30
                    """))
        .contains("项目名称|51310823T617158007558-重度残疾人托养服务补助");
  }

  @Test
  void aFundingBlockIsReadByItsSums() {
    assertThat(
            rows(
                """
                项目支出绩效自评表

                项目名称

                普法宣传经费

                项目资金（万元）

                年初预算数

                全年预算数

                全年执行数

                分值

                执行率

                得分

                年度资金总额

                40.00

                50.00

                45.00

                10

                90%

                9

                其中：当年财政拨款

                30.00

                40.00

                36.00

                其他资金

                10.00

                10.00

                9.00

                """
                    + HEADS.substring(HEADS.indexOf("一级指标"))
                    + """
                    数量指标

                    举办普法讲座

                    ≥100场

                    105场

                    30

                    30
                    """))
        .contains(
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "|年度资金总额|40.00|50.00|45.00|10|90%|9",
            "|其中：当年财政拨款|30.00|40.00|36.00|||",
            "|其他资金|10.00|10.00|9.00|||");
  }

  @Test
  void aHeadingThatBothTablesHaveBelongsToTheIndicatorsBesideTheirHeadings() {
    assertThat(
            rows(
                """
                项目支出绩效自评表
                项目名称
                普法宣传经费
                全年预算数
                执行数
                执行率
                总额
                50.00
                45.00
                90%
                指标权重 得分 未达标原因
                一级指标 二级指标 三级指标 指标值 实际完成值
                数量指标 举办普法讲座 ≥100场 105场 30 30 无
                质量指标 矫正对象脱管率 ≤2% 1% 20 20 无
                """))
        .contains("|数量指标|举办普法讲座|≥100场|105场|30|30|无", "|总额|50.00|45.00|90%");
  }

  @Test
  void goalsSideBySideAreTakenApart() {
    assertThat(
            rows(
                """
                项目支出绩效自评表

                项目名称

                普法宣传经费

                预期目标

                实际完成情况

                目标1：推进法律援助，举办普法讲座100
                目标1：举办普法讲座105场；矫正对象脱管率71.3%；
                场；矫正对象脱管率不低于100%；受援群
                受援群众满意度45.5%；目标2：资金管理规范，未发现
                众满意度不低于80%；目标2：规范资金管
                违规使用情况。
                理，提高财政资金使用效益。

                """
                    + HEADS.substring(HEADS.indexOf("一级指标"))
                    + """
                    数量指标

                    举办普法讲座

                    ≥100场

                    105场

                    30

                    30
                    """))
        .contains(
            "预期目标|目标1：推进法律援助，举办普法讲座100场；矫正对象脱管率不低于100%；" + "受援群众满意度不低于80%；目标2：规范资金管理，提高财政资金使用效益。",
            "实际完成情况|目标1：举办普法讲座105场；矫正对象脱管率71.3%；" + "受援群众满意度45.5%；目标2：资金管理规范，未发现违规使用情况。");
  }

  @Test
  void numbersOfPagesStandInNoCell() {
    assertThat(
            rows(
                HEADS
                    + """
                    数量指标

                    举办普法讲座

                    ≥100场

                    105场

                    30

                    30

                    —1—
                    \f质量指标

                    矫正对象脱管率

                    ≤2%

                    1%

                    20

                    20

                    —2—
                    """))
        .contains("|数量指标|举办普法讲座|≥100场|105场|30|30", "|质量指标|矫正对象脱管率|≤2%|1%|20|20");
  }

  @Test
  void cellsThatCouldStandInTwoRowsStayBlankWithAProblem() {
    Restored restored =
        restore(
            HEADS
                + """
                举办普法讲座
                印制宣传手册

                有效保障

                105场
                500册

                30
                20

                30
                20
                """);

    assertThat(rows(restored)).noneMatch(row -> row.contains("有效保障|105场|30|30|20"));
    assertThat(restored.problems())
        .extracting(Problem::kind)
        .contains(Problem.Kind.AMBIGUOUS_READING);
  }

  @Test
  void aTableThatDoesNotFitIsGivenUp() {
    Restored restored =
        restore(
            HEADS
                + """
                举办普法讲座

                30

                印制宣传手册 28 27

                ——

                100场 105场 106场 107场 108场 109场 110场 111场
                """);

    assertThat(rows(restored)).noneMatch(row -> row.contains("举办普法讲座"));
    assertThat(restored.problems())
        .extracting(Problem::kind)
        .contains(Problem.Kind.AMBIGUOUS_READING);
  }

  @Test
  void headingsWithoutOneForTheNamesAreNoTable() throws UnreadableException {
    String page =
        """
        <td>项目名称</td>
        <td>二级指标</td>
        <table border="1" cellspacing="0" width="100%">
        <colgroup>
        <col width="15.0%">
        <col width="17.0%order="1" cellscolgroup>/body1" html>
        """;
    assertThat(
            Extractor.extract(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .disclosure()
                .projects())
        .allSatisfy(project -> assertThat(project.indicators()).isEmpty());
  }

  @Test
  void aSummaryIsReadByItsNumbersAndItsAmountsStayBlank() {
    assertThat(
            rows(
                """
                2021年度项目支出绩效自评汇总表

                序号

                归口科室

                预算单位

                项目名称

                1

                农业科

                某某县司法局

                普法宣传经费

                2

                农业科

                某某县司法局

                法律援助经费

                资金总量（万元）

                中央资金

                市级资金

                18.04

                2530.00

                自评得分

                自评等级

                100

                优

                85.3

                良

                """
                    + HEADS.replace("一级指标", "项目资金（万元）\n\n年度资金总额\n\n30.00\n\n一级指标")
                    + """
                    数量指标

                    举办普法讲座

                    ≥100场

                    105场

                    30

                    30
                    """))
        .contains(
            "序号|归口科室|预算单位|项目名称|自评得分|自评等级",
            "1|农业科|某某县司法局|普法宣传经费|100|优",
            "2|农业科|某某县司法局|法律援助经费|85.3|良");
  }

  private static Restored restore(String text) {
    List<Line> lines = new ArrayList<>();
    for (Block block : read(text)) {
      lines.add((Line) block);
    }
    return ScatterRestorer.restore(lines, Lexicon.standard());
  }

  private static List<Block> read(String text) {
    try {
      return TextReader.read(text.getBytes(StandardCharsets.UTF_8)).blocks();
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> rows(String text) {
    return rows(restore(text));
  }

  private static List<String> rows(Restored restored) {
    return restored.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(row -> String.join("|", row.cells().stream().map(Printed::text).toList()))
        .toList();
  }
}
