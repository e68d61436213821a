package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TablesCommandTest {
  private static final List<List<String>> MERGED =
      List.of(List.of("资金", "-"), List.of("2.50", "10 分"));

  @TempDir Path folder;

  @Test
  void everyCellOfAPageHasItsSpansItsPlaceAndItsText() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), MERGED);

    Command command = Command.run("tables", file);

    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .isEqualTo(
            """
            {"document":"a.pdf","pages":[
            {"page":1,"width":500.00,"height":400.00,"tables":[
            {"no":1,"box":[40.00,50.00,160.00,90.00],"rows":2,"columns":2,"cells":[
            {"row":0,"column":0,"rowSpan":1,"columnSpan":2,"box":[40.00,50.00,160.00,70.00],"text":"资金"},
            {"row":1,"column":0,"rowSpan":1,"columnSpan":1,"box":[40.00,70.00,100.00,90.00],"text":"2.50"},
            {"row":1,"column":1,"rowSpan":1,"columnSpan":1,"box":[100.00,70.00,160.00,90.00],"text":"10 分"}]}]}]}
            """);
  }

  @Test
  void whatAFormatDoesNotHaveIsNull() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "标题\n\n甲 乙\t丙\n丁\t\n");

    assertThat(Command.run("tables", file).out())
        .isEqualTo(
            """
            {"document":"a.txt","pages":[
            {"page":1,"width":null,"height":null,"tables":[
            {"no":1,"box":null,"rows":2,"columns":2,"cells":[
            {"row":0,"column":0,"rowSpan":1,"columnSpan":1,"box":null,"text":"甲 乙"},
            {"row":0,"column":1,"rowSpan":1,"columnSpan":1,"box":null,"text":"丙"},
            {"row":1,"column":0,"rowSpan":1,"columnSpan":1,"box":null,"text":"丁"},
            {"row":1,"column":1,"rowSpan":1,"columnSpan":1,"box":null,"text":""}]}]}]}
            """);
  }

  @Test
  void linesOfACellStayLines() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\t名称\n\t长的\n名字\n");

    assertThat(Command.run("tables", file).out()).contains("\"text\":\"长的\\n名字\"");
  }

  @Test
  void textThatIsNoMarkupStaysText() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("<script>alert(1)</script>.txt".replace('/', '∕')),
            "甲 <b>&\"\t<script>\n\u009b\t丙\n");

    String html = Command.run("tables", file, "--format", "html").out();

    assertThat(html)
        .contains("<td>甲 &lt;b&gt;&amp;&quot;</td><td>&lt;script&gt;</td>")
        .contains("<title>&lt;script&gt;alert(1)")
        .doesNotContain("<script>", "\u009b")
        .endsWith("</html>\n");
  }

  @Test
  void htmlHasMergedCellsAndItsHeadingsInTheLanguageAskedFor() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), MERGED);

    assertThat(Command.run("tables", file, "--format", "html").out())
        .contains("<td colspan=\"2\">资金</td></tr>\n<tr><td>2.50</td>", "第 1 页");
    assertThat(Command.run("tables", file, "--format", "html", "--lang", "en").out())
        .contains("Page 1", "Table 1");
  }

  @Test
  void csvHasTheRowsOfEachTableAndABlankLineBetweenTables() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), MERGED, List.of(List.of("甲,\"乙\"", "")));

    assertThat(Command.run("tables", file, "--format", "csv").out())
        .isEqualTo("资金,\r\n2.50,10 分\r\n\r\n\"甲,\"\"乙\"\"\",\r\n");
  }

  @Test
  void aRowOfOneBlankCellIsNoBlankLineOfTheCsv() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), List.of(List.of("甲"), List.of("")));

    assertThat(Command.run("tables", file, "--format", "csv").out()).isEqualTo("甲\r\n\"\"\r\n");
  }

  @Test
  void onePageIsWrittenAloneAndOneThatThereIsNotIsRefused() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), MERGED, List.of(List.of("甲", "乙")));

    JsonNode second = new ObjectMapper().readTree(Command.run("tables", file, "--page", 2).out());
    assertThat(second.at("/pages")).hasSize(1);
    assertThat(second.at("/pages/0/page").intValue()).isEqualTo(2);
    assertThat(second.at("/pages/0/tables/0/cells/0/text").textValue()).isEqualTo("甲");

    for (int page : List.of(0, 3, -1)) {
      Command none = Command.run("tables", file, "--page", page, "--lang", "en");
      assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(none.err())
          .isEqualTo("fuhe: there is no page %d; the document has 2 pages\n".formatted(page));
      assertThat(none.out()).isEmpty();
    }
  }

  @Test
  void theNameOfTheFileSaysItsFormat() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), MERGED);
    Path csv = folder.resolve("a.CSV");
    Path html = folder.resolve("a.html");
    Path other = folder.resolve("a.out");

    assertThat(Command.run("tables", file, "--out", csv).out()).isEmpty();
    Command.run("tables", file, "--out", html);
    Command.run("tables", file, "--out", other);

    assertThat(csv).content().isEqualTo("资金,\r\n2.50,10 分\r\n");
    assertThat(html).content().startsWith("<!DOCTYPE html>");
    assertThat(other).content().startsWith("{\"document\":\"a.pdf\"");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @Test
  void anEarlierFileIsOnlyReplacedByAWholeOne() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\nnothing");
    Path out = Files.writeString(folder.resolve("a.json"), "earlier");

    Command command = Command.run("tables", broken, "--out", out, "--lang", "en");

    assertThat(command.exit()).isEqualTo(ExitCode.INPUTS_FAILED);
    assertThat(command.err()).contains("a.pdf: a damaged file of the format PDF");
    assertThat(out).content().isEqualTo("earlier");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @Test
  void whatCannotBeReadOrWrittenIsRefused() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), MERGED);
    byte[] before = Files.readAllBytes(file);

    assertThat(Command.run("tables", folder).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("tables", folder.resolve("none")).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("tables", file, "--out", folder.resolve("none/a.csv")).exit())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("tables", file, "--out", file).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aTextThatIsTooLargeIsNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "甲 乙\n".repeat(4_200_000));

    Command command = Command.run("tables", file, "--lang", "en");

    assertThat(command.exit()).isEqualTo(ExitCode.INPUTS_FAILED);
    assertThat(command.err()).contains("more than the limit of 32 MB");
    assertThat(command.out()).isEmpty();
  }

  @Test
  void aTerminalIsNotToldWhatToDoByADocument() throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();

    try (HarmlessOutput out = new HarmlessOutput(screen)) {
      out.write("a\u001b[2J\tb\u009b5n\u00a0é金\r\n\u007f".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("a?[2J\tb?5n\u00a0é金\r\n?");
  }
}
