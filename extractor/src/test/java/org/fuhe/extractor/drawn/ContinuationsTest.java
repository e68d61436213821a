package org.fuhe.extractor.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
