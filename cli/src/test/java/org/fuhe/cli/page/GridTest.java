package org.fuhe.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuhe.cli.page.Grid.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GridTest {
  @ParameterizedTest
  @CsvSource({"abc,3", "公务,4", "（公）,6", "≥2辆,4", "𠮷,2", "e\u0301,1", "'',0"})
  void aChineseCharacterTakesTwoColumns(String text, int width) {
    assertThat(DisplayText.width(text)).isEqualTo(width);
  }

  @Test
  void controlCharactersOfADocumentDoNotReachTheTerminal() {
    assertThat(DisplayText.harmless("a\u001b[2Jb\u0007")).isEqualTo("a�[2Jb�");
  }

  @Test
  void columnsAreAlignedAndNumbersStandAtTheRight() {
    Grid grid = new Grid(List.of(new Heading("名称", false), new Heading("分", true)));
    grid.add(List.of("公务用车", "9"));
    grid.add(List.of("车", "100"));

    assertThat(grid.lines(80))
        .containsExactly("名称       分", "────────  ───", "公务用车    9", "车        100");
  }

  @Test
  void aColumnWithoutValuesIsLeftOut() {
    Grid grid = new Grid(List.of(new Heading("名称", false), new Heading("备注", false)));
    grid.add(List.of("车", ""));

    assertThat(grid.lines(80)).containsExactly("名称", "────", "车");
  }

  @Test
  void aTableWithoutRowsHasNoLines() {
    assertThat(new Grid(List.of(new Heading("名称", false))).lines(80)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 80, 100})
  void noLineIsWiderThanTheTerminalAndNoCharacterIsLost(int columns) {
    Grid grid =
        new Grid(
            List.of(new Heading("名称", false), new Heading("说明", false), new Heading("分", true)));
    String name = "返乡创业明星评选及“农民工日”及慰问系列活动专项经费";
    String note = "按照序时进度支付，确保接入办公网络、公共外网运行畅通 abc def".repeat(3);
    grid.add(List.of(name, note, "100.00"));

    List<String> lines = grid.lines(columns);

    assertThat(lines).allMatch(line -> DisplayText.width(line) <= columns);
    assertThat(sorted(String.join("", lines.subList(2, lines.size()))))
        .isEqualTo(sorted(name + note + "100.00"));
  }

  private static String sorted(String text) {
    return text.replace(" ", "")
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
