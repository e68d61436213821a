package org.fuhe.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Table;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {
  private static final String DUMP =
      "2021年度 自评表\r\n\n项目名称\t公 务𠮷用车\t20.00\r年度\f总体\n\t单元格\n\t第二 格<br>下\n结尾";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void holdsWhatTheReaderReadAtEachPlace(String charset) throws UnreadableException {
    byte[] bytes = DUMP.getBytes(Charset.forName(charset));
    SourceText source = SourceText.of(bytes);

    List<Run> runs = runs(TextReader.read(bytes).blocks());

    assertThat(runs).hasSizeGreaterThan(8);
    assertThat(runs)
        .allSatisfy(
            run ->
                assertThat(source.characters((Place.InText) run.place()))
                    .isEqualTo(run.characters()));
  }

  @Test
  void holdsTheWhiteSpaceToo() throws UnreadableException {
    SourceText source = SourceText.of("项目\n𠮷 公 务 用车".getBytes(StandardCharsets.UTF_8));

    assertThat(source.characters(new Place.InText(2, 2, 5))).isEqualTo("公 务");
  }

  private static List<Run> runs(List<Block> blocks) {
    List<Run> runs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().stream().map(Printed::runs).forEach(runs::addAll));
      } else if (block instanceof Line line) {
        line.words().stream().map(Word::printed).map(Printed::runs).forEach(runs::addAll);
      }
    }
    return runs;
  }
}
