package org.fuhe.extractor.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Table;
import org.junit.jupiter.api.Test;

final class ContinuationsTest {
  private static final List<Double> X = List.of(50.0, 100.0, 150.0, 250.0);

  /** Headings, a row, and a row that ends in a text that fills its line. */
  private static Sketch firstPage() {
    return new Sketch(1)
        .text(60, 60, "自评表的标题在第一页")
        .table(X, List.of(700.0, 720.0, 740.0, 770.0))
        .text(52, 702, "名称")
        .text(102, 702, "得分")
        .text(152, 702, "原因")
        .text(52, 722, "甲")
        .text(102, 722, "10")
        .text(152, 722, "无")
        .text(52, 742, "乙")
        .text(102, 742, "8")
        .text(152, 742, "供货方交付延迟验收")
        .text(152, 756, "推迟到年后将完善合");
  }

  @Test
  void aRowThatThePageBreakCutsIsOneRow() {
    Sketch second =
        new Sketch(2)
            .table(X, List.of(50.0, 70.0, 90.0))
            .text(152, 52, "同违约条款")
            .text(52, 72, "丙")
            .text(102, 72, "9")
            .text(152, 72, "无");
    assertThat(blocks(firstPage(), second))
        .containsExactly(
            "自评表的标题在第一页", "名称|得分|原因", "甲|10|无", "乙|8|供货方交付延迟验收推迟到年后将完善合同违约条款", "丙|9|无");
  }

  @Test
  void headingsThatAreRepeatedOnTheNextPageAreReadOnce() {
    Sketch second =
        new Sketch(2)
            .table(X, List.of(50.0, 70.0, 90.0))
            .text(52, 52, "名称")
            .text(102, 52, "得分")
            .text(152, 52, "原因")
            .text(152, 72, "同违约条款");
    assertThat(blocks(firstPage(), second)).endsWith("乙|8|供货方交付延迟验收推迟到年后将完善合同违约条款").hasSize(4);
  }

  @Test
  void aRowOfItsOwnIsNotJoinedToTheOneAbove() {
    Sketch second =
        new Sketch(2)
            .table(X, List.of(50.0, 70.0, 90.0))
            .text(52, 52, "丙")
            .text(102, 52, "9")
            .text(152, 52, "无")
            .text(52, 72, "丁");
    assertThat(blocks(firstPage(), second)).endsWith("丙|9|无", "丁||");
  }

  @Test
  void aTextThatIsMergedOverRowsGoesOnOverThePageBreak() {
    Sketch first =
        mergedRows(1, 600)
            .text(52, 602, "1")
            .text(102, 602, "甲")
            .text(202, 602, "里程")
            .text(202, 622, "质量")
            .text(152, 602, "按实际")
            .text(152, 622, "兑现补");
    Sketch second = mergedRows(2, 50).text(152, 52, "贴。").text(202, 52, "进度").text(202, 72, "满意度");
    assertThat(blocks(first, second))
        .containsExactly("1|甲|按实际兑现补贴。|里程", "|||质量", "|||进度", "|||满意度");
  }

  @Test
  void aMergedTextBesideNewOnesIsItsOwn() {
    Sketch first =
        mergedRows(1, 600)
            .text(52, 602, "1")
            .text(102, 602, "甲")
            .text(152, 602, "兑现补")
            .text(202, 602, "里程");
    Sketch second = mergedRows(2, 50).text(102, 52, "乙").text(152, 52, "无").text(202, 52, "进度");
    assertThat(blocks(first, second)).containsExactly("1|甲|兑现补|里程", "|||", "|乙|无|进度", "|||");
  }

  @Test
  void aPartWithFewerRulingsKeepsTheColumnsOfTheWholeTable() {
    Sketch second =
        new Sketch(2)
            .table(List.of(50.0, 150.0, 250.0), List.of(50.0, 70.0, 90.0))
            .text(52, 52, "总分")
            .text(152, 52, "98");
    assertThat(blocks(firstPage(), second)).endsWith("总分||98", "||");
  }

  @Test
  void whatRunsOnEveryPageDoesNotPartATable() {
    Sketch first = firstPage().text(50, 20, "某局部门决算");
    Sketch second =
        new Sketch(2)
            .text(50, 20, "某局部门决算")
            .table(X, List.of(50.0, 70.0, 90.0))
            .text(152, 52, "同违约条款");
    assertThat(blocks(first, second)).endsWith("乙|8|供货方交付延迟验收推迟到年后将完善合同违约条款", "||");
  }

  @Test
  void aTitleBeginsATableOfItsOwn() {
    Sketch second =
        new Sketch(2)
            .text(60, 20, "另一张自评表")
            .table(X, List.of(50.0, 70.0, 90.0))
            .text(152, 52, "同违约条款");
    assertThat(blocks(firstPage(), second)).endsWith("另一张自评表", "||同违约条款", "||");
  }

  @Test
  void aSheetThatIsWiderThanThePaperIsPutTogether() {
    Sketch left = leftHalf(1).text(150, 20, "某局项目支出绩");
    Sketch leftBelow =
        new Sketch(2)
            .table(LEFT, List.of(60.0, 80.0, 110.0, 130.0))
            .text(52, 82, "行驶里程")
            .text(172, 112, "5");
    Sketch right = rightHalf(3).text(50, 20, "效自评表");
    Sketch rightBelow =
        new Sketch(4)
            .table(RIGHT, List.of(60.0, 80.0, 110.0, 130.0))
            .text(52, 82, "97")
            .text(102, 112, "有");
    assertThat(blocks(left, leftBelow, right, rightBelow))
        .containsExactly(
            "某局项目支出绩效自评表",
            "项目名称|公务用车运行维护费|||",
            "指标|目标值|分值|得分|原因",
            "出车次数|100|10|9.8|无",
            "||||",
            "行驶里程|||97|",
            "||5||有");
  }

  @Test
  void aPageWithATitleOfItsOwnIsNoRightHalf() {
    Sketch left = leftHalf(1).text(100, 20, "收入预算表");
    Sketch other = rightHalf(2).text(100, 20, "支出预算表");
    assertThat(blocks(left, other)).contains("项目名称|公务用车运行|", "维护费|");
  }

  private static final List<Double> LEFT = List.of(50.0, 120.0, 170.0, 220.0);
  private static final List<Double> RIGHT = List.of(50.0, 100.0, 250.0);
  private static final List<Double> ROWS = List.of(60.0, 80.0, 110.0, 130.0);

  /** The first row's text is merged over columns on both pages. */
  private static Sketch leftHalf(int page) {
    Sketch sketch =
        new Sketch(page)
            .table(LEFT, ROWS)
            .text(52, 62, "项目名称")
            .text(158, 62, "公务用车运行")
            .text(52, 82, "指标")
            .text(122, 82, "目标值")
            .text(172, 82, "分值")
            .text(52, 112, "出车次数")
            .text(122, 112, "100")
            .text(172, 112, "10");
    sketch.rulings.remove(Edge.vertical(170, 60, 130));
    sketch.rulings.add(Edge.vertical(170, 80, 130));
    return sketch;
  }

  private static Sketch rightHalf(int page) {
    return new Sketch(page)
        .table(RIGHT, ROWS)
        .text(51, 62, "维护费")
        .text(52, 82, "得分")
        .text(102, 82, "原因")
        .text(52, 112, "9.8")
        .text(102, 112, "无");
  }

  /** Two rows, the cells of the first three columns merged over both. */
  private static Sketch mergedRows(int page, double top) {
    Sketch sketch =
        new Sketch(page).table(List.of(50.0, 100.0, 150.0, 200.0, 250.0), List.of(top, top + 40));
    sketch.rulings.add(Edge.horizontal(top + 20, 200, 250));
    return sketch;
  }

  private static List<String> blocks(Sketch... sketches) {
    Continuations continuations = new Continuations();
    for (Sketch sketch : sketches) {
      continuations.add(sketch.read());
    }
    return continuations.blocks().stream().flatMap(block -> rows(block).stream()).toList();
  }

  private static List<String> rows(Block block) {
    return block instanceof Table table
        ? table.rows().stream().map(Object::toString).toList()
        : List.of(((Line) block).text());
  }
}
