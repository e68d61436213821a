package org.fuhe.extractor.restore.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

final class ListingRestorerTest {
  private static final String HEADING =
      """
      序号 项目名称 指标名称 指标性质 指标值 计量单位 指标权重 全年完成值 指标得分 说明 自评得分
      """;

  @Test
  void theTotalStandsInTheLineOfOneOfTheRowsOrRightBeforeAName() throws UnreadableException {
    assertThat(
            rows(
                HEADING
                    + """
                    1
                    稳岗补贴
                    及时兑现到位 ＝ 100 % 40 100 40
                    100扶持企业发展 定性 优 40 优 40
                    满意度 定性 优 20 优 20
                    2
                    培训经费
                    培训人数 ≥ 20 人 60 25 60
                    95
                    合格率 ≥ 90 % 40 80 35
                    """))
        .containsExactly(
            "1|稳岗补贴|及时兑现到位|＝|100|%|40|100|40||100",
            "||扶持企业发展|定性|优||40|优|40||",
            "||满意度|定性|优||20|优|20||",
            "2|培训经费|培训人数|≥|20|人|60|25|60||95",
            "||合格率|≥|90|%|40|80|35||");
  }

  @Test
  void aWrappedNameGoesOnInTheNextLine() throws UnreadableException {
    assertThat(
            rows(
                HEADING
                    + """
                    1
                    社会保险
                    基金预算
                    管理经费
                    资金支付率 ＝ 100 % 60 100 60
                    100
                    满意率 ≥ 95 % 40 95 40
                    2
                    元旦春节
                    慰问
                    慰问人数 ＝ 8 人 60 8 60
                    100
                    体现政策
                    关怀 定性 优 40 优 40
                    """))
        .contains(
            "1|社会保险基金预算管理经费|资金支付率|＝|100|%|60|100|60||100", "2|元旦春节慰问|慰问人数|＝|8|人|60|8|60||100");
  }

  @Test
  void aPageThatPrintsTheMergedCellsOnceMoreGoesOnWithTheProject() throws UnreadableException {
    assertThat(
            rows(
                HEADING
                    + """
                    1
                    稳岗补贴
                    兑现人数 ≥ 100 人 60 100 60
                    100
                    \f"""
                    + HEADING
                    + """
                    1
                    稳岗补贴
                    满意度 ≥ 90 % 40 95 40
                    100
                    2
                    培训经费
                    培训人数 ≥ 20 人 60 25 60
                    100
                    合格率 ≥ 90 % 40 92 40
                    """))
        .containsExactly(
            "1|稳岗补贴|兑现人数|≥|100|人|60|100|60||100",
            "||满意度|≥|90|%|40|95|40||",
            "2|培训经费|培训人数|≥|20|人|60|25|60||100",
            "||合格率|≥|90|%|40|92|40||");
  }

  @Test
  void columnsThatFollowEachOtherAreRowsSideBySide() throws UnreadableException {
    assertThat(rows(COLUMNS))
        .containsExactly(
            "1|设备维护费|维护台数|＝|105|台|20|105|20||100",
            "||设备完好率|≥|90|%|30|100|30||",
            "||群众满意度|≥|80|%|50|85|50||",
            "2|技能培训经费|培训人数|≥|70|人|40|90|40||100",
            "||培训合格率|≥|95|%|30|96|30||",
            "||学员满意度|≥|85|%|30|92|30||");
  }

  @Test
  void aColumnThatLostACellWithoutATraceIsNotShifted() throws UnreadableException {
    String scores = "指标得分\n\n20\n30\n50\n40\n30\n30\n";
    assertThat(COLUMNS).contains(scores);
    Restored restored = restore(COLUMNS.replace(scores, "指标得分\n\n20\n30\n50\n40\n30\n"));
    assertThat(rows(restored)).noneMatch(row -> row.startsWith("2|") && row.contains("|40|90|30|"));
    assertThat(restored.problems())
        .anyMatch(problem -> problem.kind() == Problem.Kind.AMBIGUOUS_READING);
  }

  @Test
  void wordsSortedByTheirHeightGoBackToTheirRows() throws UnreadableException {
    assertThat(rows(BY_HEIGHT))
        .containsExactly(
            "1|办公设备购置费|检查特种设备使用单位|≥|413|家|25|413|25|无|100",
            "||特种设备定检率|≥|98|%|50|99|50|无|",
            "||市场主体满意度|≥|80|%|25|80|25|无|",
            "2|食堂运行补助|购置办公设备数量|=|6|台|25|6|25|无|100",
            "||政府采购规范率|≥|95|%|25|95|25|无|",
            "||市场主体满意度|≥|98|%|50|100|50|无|");
  }

  @Test
  void cellsOfARowInLinesOfTheirOwnAreOneRow() throws UnreadableException {
    assertThat(rows(CELLS))
        .containsExactly(
            "1|设备维护费|维护台数|＝|105|台|40|105|40||100",
            "||群众满意度|≥|80|%|60|85|60||",
            "2|技能培训经费|培训人数|≥|70|人|40|90|40||100",
            "||服务能力|定性|增强||60|增强|60||");
  }

  @Test
  void aBlankCellStaysBlank() throws UnreadableException {
    assertThat(rows(CELLS.replace("90\n\n40\n\n服务", "90\n\n服务")))
        .contains("2|技能培训经费|培训人数|≥|70|人|40|90|||100");
  }

  @Test
  void aListThatDoesNotAddUpIsNotRead() throws UnreadableException {
    String shuffled =
        CELLS.replace("\n100\n\n100\n", "\n61\n\n77\n").replace("60\n\n增强", "13\n\n增强");
    Restored restored = restore(shuffled);
    assertThat(restored.blocks()).noneMatch(Table.class::isInstance);
    assertThat(restored.problems())
        .extracting(Problem::kind)
        .contains(Problem.Kind.AMBIGUOUS_READING);
  }

  private static final String HEADINGS =
      """
      序号

      1

      2

      项目名称

      设备维护费

      技能培训经费

      """;

  private static final String COLUMNS =
      HEADINGS
          + """
          指标名称
          维护台数
          设备完好率
          群众满意度
          培训人数
          培训合格率
          学员满意度

          指标
          性质
          ＝
          ≥
          ≥
          ≥
          ≥
          ≥

          指标值

          105
          90
          80
          70
          95
          85

          计量单位
          台
          %
          %
          人
          %
          %

          指标权重
          20
          30
          50
          40
          30
          30

          全年完成值

          105
          100
          85
          90
          96
          92

          指标得分

          20
          30
          50
          40
          30
          30

          说明

          自评得分

          100

          100
          """;

  private static final String CELLS =
      HEADINGS
          + """
          指标名称

          指标性质

          指标值

          计量单位

          指标权重

          全年完成值

          指标得分

          说明

          维护台数

          ＝

          105

          台

          40

          105

          40

          群众满意度

          ≥

          80

          %

          60

          85

          60

          培训人数

          ≥

          70

          人

          40

          90

          40

          服务能力

          定性

          增强

          60

          增强

          60

          自评得分

          100

          100
          """;

  private static final String BY_HEIGHT =
      """
      序 项目名称
      号

      指标 指标 计量 指标 全年 指标
      自评
      指标名称
      说明
      性质 值 单位 权重 完成值 得分
      得分
      检查特种设备使用 ≥ 413 家
      25 413
      25 无
      单位
      办公设备购
      1 置费 特种设备定检率 ≥ 98 %
      100
      50 99
      50 无
      市场主体满意度 ≥ 80 %
      25 80
      25 无
      购置办公设备数量 =
      6
      台
      25 6
      25 无
      食堂运行补
      2
      政府采购规范率 ≥ 95 %
      25 95
      25 无
      100
      助
      市场主体满意度 ≥ 98 %
      50 100
      50 无
      """;

  private static Restored restore(String text) throws UnreadableException {
    List<Line> lines = new ArrayList<>();
    for (Block block : TextReader.read(text.getBytes(StandardCharsets.UTF_8)).blocks()) {
      lines.add((Line) block);
    }
    return ListingRestorer.restore(lines, Lexicon.standard()).orElseThrow();
  }

  private static List<String> rows(String text) throws UnreadableException {
    return rows(restore(text));
  }

  private static List<String> rows(Restored restored) {
    return restored.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream().skip(1))
        .map(row -> String.join("|", row.cells().stream().map(Printed::text).toList()))
        .toList();
  }
}
