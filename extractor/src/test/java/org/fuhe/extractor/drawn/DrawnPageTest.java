package org.fuhe.extractor.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhe.extractor.drawn.Sketch.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fuhe.extractor.grid.Axis;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawnPageTest {
  private static final List<Double> X = List.of(50.0, 150.0, 250.0);
  private static final List<Double> Y = List.of(100.0, 140.0, 160.0);

  @Test
  void textStandsInItsCellAndCellsOfSeveralLinesStayWhole() {
    Sketch sketch =
        new Sketch(1)
            .table(X, Y)
            .text(55, 105, "项目名称")
            .text(155, 105, "公务用车运行")
            .text(155, 120, "维护费")
            .text(55, 145, "总分")
            .text(155, 145, "98.50");
    assertThat(parts(sketch.read())).containsExactly("[项目名称][公务用车运行/维护费][总分][98.50]");
  }

  @Test
  void aLetterThatARulingTouchesOrCrossesStaysWithItsText() {
    Sketch sketch =
        new Sketch(1)
            .table(X, Y)
            .text(52, 105, "超出单元格宽度的项目名称")
            .text(151, 145, "98")
            .text(132, 145, "得分");
    assertThat(parts(sketch.read())).containsExactly("[超出单元格宽度的项目名称][][得分][98]");
  }

  @Test
  void boldTypeThatIsDrawnTwiceIsPrintedOnce() {
    Sketch sketch =
        new Sketch(1).table(X, Y).text(55, 105, "合计11").text(55.3, 105, "合计11").text(155, 145, "1");
    assertThat(parts(sketch.read())).containsExactly("[合计11][][][1]");
  }

  @Test
  void columnsOfTurnedCharactersAreReadDown() {
    Sketch sketch =
        new Sketch(1)
            .table(List.of(50.0, 70.0, 250.0), List.of(100.0, 180.0, 200.0))
            .down(55, 105, "产出指标")
            .text(80, 120, "数量指标和质量指标");
    assertThat(parts(sketch.read())).containsExactly("[产出指标][数量指标和质量指标][][]");
  }

  @Test
  void aPageWhoseTextIsTurnedIsReadTurnedAndItsPlacesStandOnThePageAsShown() {
    Sketch upright = new Sketch(1).table(X, Y).text(55, 105, "项目名称").text(155, 145, "98.50");
    Page.Size size = new Page.Size(600, 800);
    Sketch turned = new Sketch(1);
    for (int i = 0; i < upright.glyphs.count(); i++) {
      turned.glyphs.add(
          upright.glyphs.text(i),
          (float) size.width() - upright.glyphs.bottom(i),
          upright.glyphs.left(i),
          (float) size.width() - upright.glyphs.top(i),
          upright.glyphs.right(i),
          Way.DOWN);
    }
    for (Edge edge : upright.rulings) {
      turned.rulings.add(
          edge.axis() == Axis.HORIZONTAL
              ? Edge.vertical(size.width() - edge.at(), edge.from(), edge.to())
              : Edge.horizontal(edge.at(), size.width() - edge.to(), size.width() - edge.from()));
    }
    DrawnPage page = turned.read(size);
    assertThat(parts(page)).isEqualTo(parts(upright.read(size)));
    Printed score = page.page().grids().get(0).cells().get(3).printed();
    assertThat(score.part(3, 5).place())
        .isInstanceOfSatisfying(
            Place.OnPage.class,
            place -> assertThat(place.box()).isEqualTo(new Box(445, 170, 455, 180)));
  }

  @Test
  void whatIsDrawnAskewOverATableIsSetAside() {
    Sketch sketch =
        new Sketch(1).table(X, Y).text(55, 105, "项目名称").askew(60, 100, "内部").text(155, 145, "98");
    assertThat(parts(sketch.read())).startsWith("[项目名称][][][98]").hasSize(3);
  }

  @Test
  void thePageNumberIsSetAside() {
    Sketch sketch = new Sketch(1).table(X, Y).text(55, 105, "项目名称").text(290, 780, "- 3 -");
    assertThat(parts(sketch.read())).containsExactly("[项目名称][][][]", "(- 3 -)");
  }

  @Test
  void tablesSideBySideAreReadOneAfterTheOtherEachBehindItsTitle() {
    Sketch sketch =
        new Sketch(1)
            .text(150, 50, "两张表的总标题放在中间写得很长很长很长很长很长很长")
            .text(60, 80, "甲表")
            .text(360, 80, "乙表")
            .table(X, Y)
            .table(List.of(350.0, 450.0, 550.0), Y)
            .text(55, 105, "甲")
            .text(355, 105, "乙")
            .text(55, 170, "甲注")
            .text(355, 170, "乙注");
    assertThat(parts(sketch.read()))
        .containsExactly(
            "两张表的总标题放在中间写得很长很长很长很长很长很长", "甲表", "[甲][][][]", "乙表", "[乙][][][]", "甲注 乙注");
  }

  @Test
  void wordsOutsideOfTablesKnowTheColumnsThatTheyTake() {
    Line line =
        (Line) new Sketch(1).text(100, 50, "指标").text(200, 50, "98.5").read().page().parts().get(0);
    assertThat(line.words()).extracting(Word::left).containsExactly(20, 40);
    assertThat(line.words()).extracting(Word::right).containsExactly(24, 44);
  }

  @Test
  void aSpaceBetweenLatinWordsIsPrinted() {
    Sketch sketch = new Sketch(1).table(X, Y).text(55, 105, "Office 软 件 OA system");
    assertThat(sketch.read().page().grids().get(0).cells().get(0).printed().text())
        .isEqualTo("Office软件OA system");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfDrawingAndTheShiftOfThePageDoNotMatter(int seed) {
    Random random = new Random(seed);
    List<String> expected = parts(sample(0, 0, new Random(seed), false).read());
    Sketch shuffled = sample(random.nextInt(200), random.nextInt(200), new Random(seed), true);
    assertThat(parts(shuffled.read(new Page.Size(900, 1200)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCharacterStandsInOneCellOrLineAndItsBoxGivesIt(int seed) {
    DrawnPage page = sample(0, 0, new Random(seed), true).read();
    PlacesCheck.everyCharacterIsReadOnceAndFoundAtItsPlace(page);
  }

  /** A page with lines and a table with merged cells, filled at random. */
  private static Sketch sample(double dx, double dy, Random random, boolean shuffled) {
    List<Runnable> steps = new ArrayList<>();
    Sketch sketch = new Sketch(1);
    List<Double> x = List.of(50 + dx, 120 + dx, 260 + dx, 400 + dx, 550 + dx);
    List<Double> y = new ArrayList<>();
    for (int row = 0; row <= 8; row++) {
      y.add(150 + 30 * row + dy);
    }
    steps.add(() -> sketch.text(200 + dx, 60 + dy, "项目支出绩效自评表"));
    steps.add(() -> sketch.text(60 + dx, 100 + dy, "单位：万元"));
    steps.add(() -> sketch.table(x, y));
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 4; column++) {
        String text = "第" + random.nextInt(1000) + "格";
        int lines = random.nextInt(3);
        double left = x.get(column) + 3;
        double top = y.get(row) + 3;
        for (int line = 0; line < lines; line++) {
          double lineTop = top + 12 * line;
          steps.add(() -> sketch.text(left, lineTop, text));
        }
      }
    }
    if (shuffled) {
      Collections.shuffle(steps, random);
    }
    steps.forEach(Runnable::run);
    return sketch;
  }

  @Test
  void aTableWithoutTextIsADrawing() {
    assertThat(new Sketch(1).table(X, Y).text(55, 50, "图").read().page().parts())
        .noneMatch(Grid.class::isInstance);
  }
}
