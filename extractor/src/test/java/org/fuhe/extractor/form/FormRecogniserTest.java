package org.fuhe.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.text.TextReader;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;
import org.junit.jupiter.api.Test;

final class FormRecogniserTest {
  @Test
  void levelsAreFilledDownFromMergedCells() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分
            产出指标(50分)	数量指标	养护里程	≥30公里	31公里	20	20
            		养护次数	4次	4次	10	10
            	质量指标	合格率	95%	90%	20	18
            总分				100	98
            """);
    assertThat(indicators(disclosure))
        .containsExactly(
            "产出指标/数量指标/养护里程 ≥30公里 31公里 20 20",
            "产出指标/数量指标/养护次数 4次 4次 10 10",
            "产出指标/质量指标/合格率 95% 90% 20 18");
    Values head = disclosure.projects().get(0).values();
    assertThat(head.text(Project.WEIGHT_TOTAL)).isEqualTo("100");
    assertThat(head.text(Project.TOTAL_ROW)).isEqualTo("98");
    assertThat(disclosure.projects().get(0).headings())
        .extracting(heading -> heading.label() + heading.fullMarks().orElseThrow())
        .containsExactly("产出指标50");
  }

  @Test
  void cellsThatAMergedCellCoversCanBeLeftOut() {
    Disclosure disclosure =
        read(
            """
            项目名称|道路养护
            项目资金（万元）| |年初预算数|全年预算数|全年执行数|分值|执行率|得分
            年度资金总额|30|31|29|10|93.55%|9.35
            其中：当年财政拨款|30|31|29|－|－|－
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|数量指标|养护里程|≥30公里|31公里|20|20
            养护次数|4次|4次|10|10
            质量指标|合格率|95%|90%|20|18
            """);
    assertThat(indicators(disclosure))
        .containsExactly(
            "产出指标/数量指标/养护里程 ≥30公里 31公里 20 20",
            "产出指标/数量指标/养护次数 4次 4次 10 10",
            "产出指标/质量指标/合格率 95% 90% 20 18");
    assertThat(funds(disclosure))
        .containsExactly("年度资金总额 30 31 29 10 93.55% 9.35", "其中：当年财政拨款 30 31 29 － － －");
  }

  @Test
  void mergedCellsCanBeRepeated() {
    Disclosure disclosure =
        read(
            """
            项目名称|项目名称|道路养护|道路养护|道路养护|道路养护|道路养护
            年度目标|预期目标|预期目标|预期目标|实际完成情况|实际完成情况|实际完成情况
            年度目标|养好道路|养好道路|养好道路|已养好|已养好|已养好
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|数量指标|养护里程|≥30公里|31公里|20|20
            产出指标|数量指标|养护次数|4次|4次|10|10
            合计|合计|合计|合计|合计|100|98
            """);
    Values head = disclosure.projects().get(0).values();
    assertThat(head.text(Project.NAME)).isEqualTo("道路养护");
    assertThat(head.text(Project.GOAL_EXPECTED)).isEqualTo("养好道路");
    assertThat(head.text(Project.GOAL_ACTUAL)).isEqualTo("已养好");
    assertThat(head.text(Project.TOTAL_ROW)).isEqualTo("98");
    assertThat(indicators(disclosure))
        .containsExactly("产出指标/数量指标/养护里程 ≥30公里 31公里 20 20", "产出指标/数量指标/养护次数 4次 4次 10 10");
  }

  @Test
  void columnsComeInTheOrderOfTheirHeadings() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            三级指标	得分	分值	实际完成值	年度指标值	是否核心指标
            养护里程	20	20	31公里	≥30公里	是
            """);
    assertThat(indicators(disclosure)).containsExactly("//养护里程 ≥30公里 31公里 20 20");
  }

  @Test
  void aHeadingOfTwoRowsIsReadFromTheTopDown() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            绩效指标			年度指标值			实际完成值	分值	得分
            一级指标	二级指标	三级指标	指标性质	指标值	计量单位
            产出指标	数量指标	养护里程	≥	30	公里	31	20	20
            """);
    assertThat(indicators(disclosure)).containsExactly("产出指标/数量指标/养护里程 30 31 20 20");
    Values row = disclosure.projects().get(0).indicators().get(0).values();
    assertThat(row.text(Indicator.NATURE)).isEqualTo("≥");
    assertThat(row.text(Indicator.UNIT)).isEqualTo("公里");
  }

  @Test
  void aTableThatWasCutIntoHalvesIsPutTogether() {
    Disclosure disclosure =
        read(
            """
            2021年度部门项目支出

            项目名称	道路养护			自评总分(分)
            主管部门	某局			联系人及电话	王
            项目资金(元)		全年预算数	全年执行数	执行率%
            	年度资金总额	300	300	100
            	其他资金
            年度总体目标	年初设定目标			全年目标实际完成
            	养好道路			已养好
            绩效指标	指标名称	计量单位	指标权重	指标值	全年完成值
            	养护里程	公里	20	30	31
            	养护次数	次	20	4	4

            经办人：

            绩效自评表

            100
            12345	 \t
            执行率得分	 \t
            10	 \t
            /	 \t
            情况	 \t
            得分系数(%)	指标得分
            100	20
            100	19
            """
                .replace("100\n12345", "100\t\n12345"));
    Project project = disclosure.projects().get(0);
    assertThat(disclosure.projects()).hasSize(1);
    assertThat(project.values().text(Project.TOTAL)).isEqualTo("100");
    assertThat(project.values().text(Project.CONTACT)).isEqualTo("王12345");
    assertThat(project.values().text(Project.GOAL_ACTUAL)).isEqualTo("已养好");
    assertThat(funds(disclosure)).containsExactly("年度资金总额 300 300 100 10", "其他资金 /");
    assertThat(indicators(disclosure)).containsExactly("//养护里程 30 31 20 20", "//养护次数 4 4 20 19");
  }

  @Test
  void oneCellOnEachLineIsATableToo() {
    Disclosure disclosure =
        read(
            """
            \t道路养护项目支出绩效自评表

            \t项目名称
            \t道路养护

            \t项目资金

            （万元）
            \t
            \t全年预算数
            \t全年执行数
            \t得分

            \t
            \t年度资金总额
            \t20.00
            \t20.00
            \t10分
            """);
    assertThat(disclosure.projects().get(0).values().text(Project.NAME)).isEqualTo("道路养护");
    assertThat(funds(disclosure)).containsExactly("年度资金总额 20.00 20.00 10分");
    assertThat(disclosure.projects().get(0).funds().get(0).values().text(FundLine.AMOUNT_UNIT))
        .isEqualTo("万元");
  }

  @Test
  void aListHoldsManyProjects() {
    Disclosure disclosure =
        read(
            """
            某局2024年度项目支出绩效自评情况表

            序号	项目名称	指标名称	指标性质	指标值	计量单位	指标权重	全年完成值	指标得分	说明	自评得分
            1	道路养护	养护里程	≥	30	公里	60	31	60	按期完成	100
            		满意度	定性	优		40	优	40
            2	桥梁检测	检测座数	＝	3	座	100	3	100		100
            """);
    assertThat(disclosure.publisher().orElseThrow().text()).isEqualTo("某局");
    assertThat(disclosure.fiscalYear().orElseThrow().value()).contains(2024);
    assertThat(disclosure.projects())
        .extracting(
            project ->
                project.values().text(Project.LABEL_NO)
                    + project.values().text(Project.NAME)
                    + project.values().text(Project.TOTAL)
                    + project.values().text(Project.REMARKS))
        .containsExactly("1道路养护100按期完成", "2桥梁检测100");
    assertThat(disclosure.projects().get(0).indicators()).hasSize(2);
  }

  @Test
  void anExplanationOfEachIndicatorIsItsReason() {
    Disclosure disclosure =
        read(
            """
            序号	项目名称	指标名称	指标值	指标权重	全年完成值	指标得分	说明	自评得分
            1	道路养护	养护里程	30	60	31	60	无	100
            		满意度	90	40	90	40	无
            """);
    assertThat(disclosure.projects().get(0).indicators())
        .allMatch(row -> row.values().text(Indicator.REASON).equals("无"));
    assertThat(disclosure.projects().get(0).values().text(Project.REMARKS)).isEmpty();
  }

  @Test
  void anExplanationThatIsPrintedAgainOnANewPageIsOne() {
    Disclosure disclosure =
        read(
            """
            序号	项目名称	指标名称	指标值	指标权重	全年完成值	指标得分	说明	自评得分
            1	道路养护	养护里程	30	60	31	60	分年实施	100
            1	道路养护	满意度	90	40	90	40	分年实施	100
            """);
    Project project = disclosure.projects().get(0);
    assertThat(disclosure.projects()).hasSize(1);
    assertThat(project.values().text(Project.REMARKS)).isEqualTo("分年实施");
    assertThat(project.indicators())
        .hasSize(2)
        .allMatch(row -> row.values().text(Indicator.REASON).isEmpty());
  }

  @Test
  void aSummaryHasItsAmountsUnderAHeadingOfTheirOwn() {
    Disclosure disclosure =
        read(
            """
            2021年度部门项目支出绩效自评汇总表

            填表单位（盖章）：某局

            序号	项目名称	资金总量（万元）				自评得分	自评等级
            		中央资金	市级资金	区级资金	其他资金
            1	道路养护			135.00		100	优
            """);
    SummaryRow row = disclosure.summary().get(0);
    assertThat(row.values().text(SummaryRow.DISTRICT)).isEqualTo("135.00");
    assertThat(row.values().text(SummaryRow.TOTAL)).isEqualTo("100");
    assertThat(row.values().text(SummaryRow.AMOUNT_UNIT)).isEqualTo("万元");
    assertThat(disclosure.publisher().orElseThrow().text()).isEqualTo("某局");
  }

  @Test
  void aTargetFormHasLinesOfMoneyWithoutHeadings() {
    Disclosure disclosure =
        read(
            """
            项目支出绩效目标申报表

            项目名称		道路养护
            项目资金 （万元）		年度资金总额		61.59
            		其中：上级资金		61.59
            		本级资金
            总体目标	年度目标	养好道路
            绩效指标	一级指标	二级指标	三级指标	指标性质	指标值	度量单位	分值权重
            	产出指标	数量指标	养护里程	≥	30	公里	20
            """);
    Project project = disclosure.projects().get(0);
    assertThat(project.form().label()).isEqualTo("target");
    assertThat(project.values().text(Project.GOAL_EXPECTED)).isEqualTo("养好道路");
    assertThat(funds(disclosure)).containsExactly("年度资金总额 61.59", "其中：上级资金 61.59", "本级资金");
  }

  @Test
  void sourcesCanStandSideBySide() {
    Disclosure disclosure =
        read(
            """
            项目名称|道路养护
            项目资金来源（万元）|中央|本级|其他|合计|执行数|执行率
            |14|16||30|29|96.7%
            """);
    assertThat(funds(disclosure)).containsExactly("中央 14", "本级 16", "其他", "合计 30 29 96.7%");
  }

  @Test
  void aWholeDepartmentHasHeadingsOfTwoLevels() {
    Disclosure disclosure =
        read(
            """
            2024年部门（单位）整体支出绩效目标表

            预算部门	某局
            总体资金情况（元）	预算支出总额		基本支出		项目支出
            	17.00		合计	财政拨款	合计	财政拨款
            			8.00	8.00	9.00	9.00
            """);
    assertThat(disclosure.projects().get(0).form().label()).isEqualTo("whole_department_target");
    assertThat(funds(disclosure))
        .containsExactly(
            "预算支出总额 17.00", "基本支出/合计 8.00", "基本支出/财政拨款 8.00", "项目支出/合计 9.00", "项目支出/财政拨款 9.00");
  }

  @Test
  void headingsOfTwoLevelsCanStandOverTheirFigures() {
    Disclosure disclosure =
        read(
            """
            2024年部门（单位）整体支出绩效目标表

            预算部门	某局
            总体资金情况（元）	预算支出总额	基本支出			项目支出
            		合计	财政拨款	单位资金	合计	财政拨款	单位资金
            	17.00	8.00	8.00		9.00	9.00
            """);
    assertThat(funds(disclosure))
        .containsExactly(
            "预算支出总额 17.00",
            "基本支出/合计 8.00",
            "基本支出/财政拨款 8.00",
            "基本支出/单位资金",
            "项目支出/合计 9.00",
            "项目支出/财政拨款 9.00",
            "项目支出/单位资金");
  }

  @Test
  void aDateOverTheNextTablesBeginsTheNextForm() {
    Disclosure disclosure =
        read(
            """
            2020年度道路养护绩效自评表

            填报日期：2021.4.14

            项目名称	道路养护
            三级指标	年初目标值	实际完成值	得分
            养护里程	30	31	60

            2020年度全区桥梁检测的培训

            填报日期：2021.3.23

            总分：90

            项目名称	桥梁检测
            三级指标	年初目标值	实际完成值	得分
            检测座数	3	3	90
            """);
    assertThat(disclosure.projects())
        .extracting(
            project ->
                project.values().text(Project.NAME)
                    + " "
                    + project.values().text(Project.REPORT_DATE)
                    + " "
                    + project.values().text(Project.TOTAL))
        .containsExactly("道路养护 2021.4.14 ", "桥梁检测 2021.3.23 90");
  }

  @Test
  void aDateUnderTheTablesWithNothingBelowIsAProblem() {
    Disclosure disclosure =
        read(
            """
            2020年度道路养护绩效自评表

            填报日期：2021.4.14

            项目名称	道路养护
            三级指标	年初目标值	实际完成值	得分
            养护里程	30	31	60

            填报日期：2021.3.23
            """);
    assertThat(disclosure.projects()).hasSize(1);
    assertThat(disclosure.problems()).extracting(Problem::detail).containsExactly("2021.3.23");
  }

  @Test
  void theNumberOfAnAttachmentIsNoText() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护	自评总分	100
            三级指标	年初目标值	实际完成值	得分
            养护里程	30	31	60
            备注		\s
            附件4-11		\s
            项目名称	桥梁检测	自评总分	90
            三级指标	年初目标值	实际完成值	得分
            检测座数	3	3	90
            """);
    assertThat(disclosure.projects())
        .hasSize(2)
        .allMatch(project -> project.values().text(Project.REMARKS).isEmpty());
    assertThat(disclosure.problems()).isEmpty();
  }

  @Test
  void labelsStandInLinesToo() {
    Disclosure disclosure =
        read(
            """
            2021年度道路养护项目绩效自评表

            填报日期：

            2022.1.5

            总分：98.5

            项目名称	道路养护
            三级指标	年度指标值	实际完成值	得分
            养护里程	30	31	20
            备注：1、得分不超过权重。2、其他。
            """);
    Values head = disclosure.projects().get(0).values();
    assertThat(head.text(Project.REPORT_DATE)).isEqualTo("2022.1.5");
    assertThat(head.text(Project.TOTAL)).isEqualTo("98.5");
    assertThat(head.text(Project.REMARKS)).isEqualTo("1、得分不超过权重。2、其他。");
    assertThat(head.value(Project.FISCAL_YEAR)).contains(2021);
  }

  @Test
  void aTextGoesOnInTheRowBelow() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            年度绩效目标	目标1：养好道路。
            	目标2：养好桥梁。
            三级指标	年度指标值	实际完成值	得分
            养护里程	30	31	20
            """);
    assertThat(disclosure.projects().get(0).values().text(Project.GOAL_EXPECTED))
        .isEqualTo("目标1：养好道路。目标2：养好桥梁。");
  }

  @Test
  void aTableOfTasksIsNoFundingBlock() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            年度主要任务	任务名称	预算数（万元）	执行数（万元）
            	任务1	100	90
            """);
    assertThat(funds(disclosure)).isEmpty();
    assertThat(disclosure.problems()).extracting(Problem::kind).contains(Problem.Kind.UNPLACED_ROW);
  }

  @Test
  void levelsCanHaveNoHeadingOfTheirOwn() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            绩效指标	指标	指标值	完成值	权重	得分
            数量指标	养护里程	5公里	5.2公里	30	30
            总得分：98.7分
            """);
    assertThat(indicators(disclosure)).containsExactly("/数量指标/养护里程 5公里 5.2公里 30 30");
    assertThat(disclosure.projects().get(0).values().text(Project.TOTAL)).isEqualTo("98.7分");
  }

  @Test
  void aLabelBesideALabelIsNoValue() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            总体目标完成情况	总体目标	全年实际完成情况
            	改造10个。	已改造9个。
            """);
    Values head = disclosure.projects().get(0).values();
    assertThat(head.text(Project.GOAL_EXPECTED)).isEqualTo("改造10个。");
    assertThat(head.text(Project.GOAL_ACTUAL)).isEqualTo("已改造9个。");
  }

  @Test
  void whatIsNotRecognisedIsAProblemWithItsPlace() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            三级指标	年度指标值	实际完成值	得分	天气
            养护里程	30	31	20	晴
            检查	无人知晓的一行
            满意度	90%	95%	二十	晴
            """);
    assertThat(disclosure.problems())
        .extracting(problem -> problem.kind() + " " + problem.detail())
        .contains(Problem.Kind.UNKNOWN_HEADING + " 天气", Problem.Kind.UNREADABLE_VALUE + " 二十");
    assertThat(disclosure.problems()).allMatch(problem -> problem.place().isPresent());
  }

  @Test
  void whatIsLeftOfATableIsAProblem() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            三级指标	年度指标值	实际完成值	得分
            养护里程	30	31	20

            数量指标 检测座数 3 3
            """);
    assertThat(disclosure.problems())
        .extracting(problem -> problem.kind() + " " + problem.detail())
        .containsExactly(Problem.Kind.UNPLACED_TEXT + " 数量指标");
  }

  @Test
  void headingsWithoutRowsAreAProblem() {
    Disclosure disclosure =
        read(
            """
            项目名称	道路养护
            一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分
            """);
    assertThat(disclosure.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.HEADINGS_WITHOUT_ROWS);
  }

  @Test
  void proseIsNoForm() {
    Disclosure disclosure = read("今天的会议讨论了绩效自评工作。\n会议要求各单位按时报送。\n");
    assertThat(disclosure.isEmpty()).isTrue();
  }

  private static Disclosure read(String text) {
    try {
      Content read = TextReader.read(text.getBytes(StandardCharsets.UTF_8));
      return FormRecogniser.recognise(read.blocks(), Lexicon.standard());
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> indicators(Disclosure disclosure) {
    return disclosure.projects().stream()
        .flatMap(project -> project.indicators().stream())
        .map(
            row ->
                row.values().text(Indicator.LEVEL1)
                    + "/"
                    + row.values().text(Indicator.LEVEL2)
                    + "/"
                    + joined(
                        row.values(),
                        Indicator.NAME,
                        Indicator.TARGET,
                        Indicator.ACTUAL,
                        Indicator.WEIGHT,
                        Indicator.SCORE))
        .toList();
  }

  private static List<String> funds(Disclosure disclosure) {
    return disclosure.projects().stream()
        .flatMap(project -> project.funds().stream())
        .map(
            line -> {
              String group = line.values().text(FundLine.GROUP);
              return (group.isEmpty() ? "" : group + "/")
                  + joined(
                      line.values(),
                      FundLine.LABEL,
                      FundLine.BUDGET_INITIAL,
                      FundLine.BUDGET,
                      FundLine.EXECUTED,
                      FundLine.WEIGHT,
                      FundLine.RATE,
                      FundLine.SCORE);
            })
        .toList();
  }

  private static String joined(Values values, Field<?>... fields) {
    return List.of(fields).stream()
        .map(values::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
