package org.fuhe.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReaderTest {
  private static final String FORM = "项目名称\t道路养护\n得分\t９８分\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void theBytesTellTheEncoding(String charset) throws UnreadableException {
    assertThat(rows(FORM.getBytes(Charset.forName(charset))))
        .containsExactly("项目名称|道路养护", "得分|９８分");
  }

  @Test
  void aByteOrderMarkIsNoCharacter() throws UnreadableException {
    assertThat(rows(("\ufeff" + FORM).getBytes(StandardCharsets.UTF_8)))
        .containsExactly("项目名称|道路养护", "得分|９８分");
  }

  @Test
  void aTextCutInTheMiddleOfACharacterIsReadWithAProblemAtItsEnd() throws UnreadableException {
    byte[] bytes = "项目名称\t道路".getBytes(StandardCharsets.UTF_8);
    Content text = TextReader.read(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(text.problems())
        .containsExactly(
            new Problem(
                Problem.Kind.BROKEN_ENCODING,
                "UTF-8",
                java.util.Optional.of(new Place.InText(1, 6, 7))));
  }

  @Test
  void nothingIsNoText() {
    assertThatThrownBy(() -> TextReader.read(new byte[0]))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableException.Reason.EMPTY));
  }

  @Test
  void zerosAreNoText() {
    assertThatThrownBy(() -> TextReader.read(new byte[4096]))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableException.Reason.BINARY));
  }

  @Test
  void lineEndsOfAllKindsAreRead() throws UnreadableException {
    assertThat(rows("a\tb\r\nc\td\re\tf\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("a|b", "c|d", "e|f");
  }

  @Test
  void aLineWithoutATabGoesOnWithTheCellAbove() throws UnreadableException {
    assertThat(rows("\t项目\n名称\n\t道路\n\n\t资金\n\n（万元）\n\t\n\t得分\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("项目名称|道路", "资金（万元）||得分");
  }

  @Test
  void barsPartCells() throws UnreadableException {
    assertThat(rows("| 项目 | 道路 |\n|---|:---:|\n| 得分 |  |\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("项目|道路", "得分|");
  }

  @Test
  void withoutABarInFrontOfEveryRowOneInFrontIsABlankCell() throws UnreadableException {
    assertThat(rows("项目|道路|\n|得分|98\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("项目|道路", "|得分|98");
  }

  @Test
  void tagsOfWebDumpsAreLayoutAndBoxesAreNot() throws UnreadableException {
    assertThat(
            rows(
                "备注\t<p style=\"x\">一</p> <p>二<br/>三</p>\n类别\t一 <input type=\"checkbox\" checked=\"\" />\n"
                    .getBytes(StandardCharsets.UTF_8)))
        .containsExactly("备注|一二三", "类别|一<input type=\"checkbox\"checked=\"\"/>");
  }

  @Test
  void aComparisonIsNoTag() throws UnreadableException {
    assertThat(rows("偏差率\t<5%\t<b>95</b>\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("偏差率|<5%|95");
  }

  @Test
  void everyCharacterKnowsItsPlaceInCodePoints() throws UnreadableException {
    Table table = (Table) blocks("𠮷\t道 路 养护\n".getBytes(StandardCharsets.UTF_8)).get(0);
    Printed cell = table.rows().get(0).cell(1);
    assertThat(cell.text()).isEqualTo("道路养护");
    assertThat(cell.runs())
        .extracting(run -> run.characters() + run.place())
        .containsExactly(
            "道" + new Place.InText(1, 2, 3),
            "路" + new Place.InText(1, 4, 5),
            "养护" + new Place.InText(1, 6, 8));
    assertThat(cell.part(1, 3).runs())
        .extracting(run -> run.characters() + run.place())
        .containsExactly("路" + new Place.InText(1, 4, 5), "养" + new Place.InText(1, 6, 7));
  }

  @Test
  void aSpaceBetweenLatinWordsBelongsToTheText() throws UnreadableException {
    assertThat(rows("设备\tWindows Server 2019 系统\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("设备|Windows Server2019系统");
  }

  @Test
  void wordsOfALineKnowTheirColumns() throws UnreadableException {
    Line line = (Line) blocks("\n  年度  12\n".getBytes(StandardCharsets.UTF_8)).get(0);
    assertThat(line.afterBlank()).isTrue();
    assertThat(line.words())
        .extracting(word -> word.text() + word.left() + "-" + word.right())
        .containsExactly("年度2-6", "128-10");
  }

  @Test
  void aFormFeedBeginsAPage() throws UnreadableException {
    List<Block> blocks = blocks("一\n\f二\n".getBytes(StandardCharsets.UTF_8));
    assertThat(blocks).extracting(block -> ((Line) block).pageStart()).containsExactly(false, true);
  }

  private static List<Block> blocks(byte[] bytes) throws UnreadableException {
    return TextReader.read(bytes).blocks();
  }

  private static List<String> rows(byte[] bytes) throws UnreadableException {
    return blocks(bytes).stream()
        .flatMap(block -> ((Table) block).rows().stream())
        .map(Object::toString)
        .toList();
  }
}
