package org.fuhe.extractor.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.extractor.drawn.Sketch;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlignedTablesTest {
  private static final double LINE = 10;

  @Test
  void textsThatKeepToColumnsAreATableAndWhatStandsAroundThemIsNone() {
    Sketch sketch =
        new Sketch(1)
            .text(50, 60, "以下为本年度各项目支出情况汇总表供参考")
            .text(50, 100, "项目名称")
            .text(200, 100, "预算数")
            .text(300, 100, "得分")
            .text(50, 120, "道路养护")
            .text(200, 120, "12.5")
            .text(300, 120, "98")
            .text(50, 140, "信息化")
            .text(300, 140, "100");
    assertThat(parts(sketch))
        .containsExactly("以下为本年度各项目支出情况汇总表供参考", "[项目名称][预算数][得分][道路养护][12.5][98][信息化][][100]");
  }

  @Test
  void aHeadingAtTheLeftOfItsColumnAndNumbersAtTheRightAreOneColumn() {
    Sketch sketch =
        new Sketch(1)
            .text(50, 100, "Item")
            .text(120, 100, "Year")
            .text(50, 120, "Road")
            .text(160, 120, "2020")
            .text(50, 140, "Park")
            .text(160, 140, "2021");
    assertThat(parts(sketch)).containsExactly("[Item][Year][Road][2020][Park][2021]");
  }

  @Test
  void linesOfOneCellStayTogetherBesideACellOfOneLine() {
    Sketch sketch =
        new Sketch(1)
            .text(50, 100, "名称")
            .text(200, 100, "金额")
            .text(50, 120, "公务用车")
            .text(200, 126, "3.5")
            .text(50, 132, "运行费")
            .text(50, 154, "会议费")
            .text(200, 154, "1.2")
            .text(50, 174, "培训费")
            .text(200, 174, "0.8");
    assertThat(parts(sketch)).containsExactly("[名称][金额][公务用车/运行费][3.5][会议费][1.2][培训费][0.8]");
  }

  @Test
  void aHeadingOverSeveralColumnsSpansThem() {
    Sketch sketch = new Sketch(1).text(50, 100, "单位").text(190, 100, "本年度资金情况合计");
    for (int row = 1; row < 5; row++) {
      double y = 100 + 20 * row;
      sketch.text(50, y, "甲局").text(180, y, "10.5").text(270, y, "9.25");
    }
    Page page = read(sketch);
    Grid grid = page.grids().get(0);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells())
        .filteredOn(cell -> cell.text().startsWith("本年度"))
        .singleElement()
        .satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(2));
  }

  @Test
  void rulingsBetweenRowsPartThem() {
    Sketch sketch = new Sketch(1);
    for (int row = 0; row < 4; row++) {
      double y = 100 + 24 * row;
      sketch.across(y - 1, 50, 300).text(50, y, "第一行").text(50, y + 11, "第二行").text(200, y, "8");
    }
    sketch.across(195, 50, 300);
    assertThat(parts(sketch)).containsExactly("[第一行/第二行][8]".repeat(4));
  }

  @Test
  void paragraphsAreNoTable() {
    Sketch sketch = new Sketch(1);
    for (int line = 0; line < 12; line++) {
      sketch.text(50, 100 + 14 * line, "本单位严格执行预算管理制度资金使用规范绩效目标完成情况良好".substring(line));
    }
    assertThat(parts(sketch)).noneMatch(part -> part.startsWith("["));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyTableOfWordsApartIsReadCellForCell(int seed) {
    Random random = new Random(seed);
    int rows = 3 + random.nextInt(8);
    int columns = 2 + random.nextInt(6);
    Sketch sketch = new Sketch(1);
    StringBuilder wanted = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        String text = "项".repeat(1 + random.nextInt(4)) + row + column;
        sketch.text(40 + 80 * column, 100 + 2 * LINE * row, text);
        wanted.append('[').append(text).append(']');
      }
    }
    assertThat(parts(sketch)).containsExactly(wanted.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noWordOfAPageIsLostOrReadTwice(int seed) {
    Random random = new Random(seed);
    Sketch sketch = new Sketch(1);
    List<String> words = new ArrayList<>();
    for (int row = 0; row < 40; row++) {
      double x = 30 + random.nextInt(60);
      while (x < 450) {
        String word = words.size() + "号";
        sketch.text(x, 40 + 16 * row + random.nextInt(4), word);
        words.add(word);
        x += 30 + random.nextInt(120);
      }
    }
    String read = String.join(" ", parts(sketch)).replaceAll("[\\[\\]/]", " ");
    assertThat(List.of(read.trim().split("\\s+"))).containsExactlyInAnyOrderElementsOf(words);
  }

  private static List<String> parts(Sketch sketch) {
    return Sketch.parts(read(sketch));
  }

  private static Page read(Sketch sketch) {
    DrawnPage drawn = sketch.read();
    return AlignedTables.of(drawn.page(), drawn.tracing().loose(), drawn.em());
  }
}
