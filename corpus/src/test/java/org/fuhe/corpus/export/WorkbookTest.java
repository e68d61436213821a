package org.fuhe.corpus.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fuhe.corpus.store.Tables;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookTest {
  @TempDir private Path folder;

  @Test
  void everyPartIsWellFormedWhateverTheTextIs() throws Exception {
    Map<String, String> parts = parts(1_000, Tables.oddRows());

    assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (String part : parts.values()) {
      assertThat(parser.parse(new java.io.ByteArrayInputStream(part.getBytes(UTF_8)))).isNotNull();
    }
  }

  @Test
  void aTextIsNeverAFormula() throws Exception {
    String sheet = parts(1_000, Tables.oddRows()).getOrDefault("xl/worksheets/sheet1.xml", "");

    assertThat(sheet)
        .doesNotContain("<f>")
        .contains("s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=cmd|' /C calc'!A0</t>")
        .contains("nul_x0000_in")
        .contains("a_x000D_b");
  }

  @Test
  void aNumberIsANumberUnlessItsDigitsWouldBeLost() throws Exception {
    String sheet =
        parts(1_000, List.of(Tables.score(1, "98.50"), Tables.score(2, "0.6153846153846154")))
            .getOrDefault("xl/worksheets/sheet1.xml", "");

    assertThat(sheet)
        .contains("<c r=\"R2\"><v>98.50</v></c>")
        .contains(
            "<c r=\"R3\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">0.6153846153846154<");
  }

  @Test
  void whatReadsAsAnEscapeStaysAsItIs() throws Exception {
    Row row = Row.of(Table.INDICATORS).put("name", "_x0041_ _x_").build();

    assertThat(parts(1_000, List.of(row)).get("xl/worksheets/sheet1.xml"))
        .contains(">_x005F_x0041_ _x_<");
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysSo() throws Exception {
    Row row = Row.of(Table.INDICATORS).put("name", "😀".repeat(20_000)).build();
    Path file = folder.resolve("long.xlsx");
    try (Workbook workbook = new Workbook(file)) {
      workbook.begin(Table.INDICATORS);
      workbook.add(row);
      assertThat(workbook.finish()).isEqualTo(1);
    }

    String cell = cells(parts(file).getOrDefault("xl/worksheets/sheet1.xml", "")).get(22);
    assertThat(cell.length()).isBetween(32_000, 32_767);
    assertThat(cell).endsWith("（共 40000 个字符，已截断 / cut, 40000 characters in all）");
  }

  @Test
  void moreRowsThanASheetHoldsGoOnInFurtherOnes() throws Exception {
    List<Row> rows = List.of(Tables.score(1, "1"), Tables.score(2, "2"), Tables.score(3, "3"));
    Map<String, String> parts = parts(3, rows);

    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"indicators\"", "name=\"indicators (2)\"");
    assertThat(cells(parts.getOrDefault("xl/worksheets/sheet2.xml", "")))
        .contains("project_id", "3")
        .doesNotContain("2");
  }

  private static List<String> cells(String sheet) {
    return Pattern.compile("(?s)<t xml:space=\"preserve\">(.*?)</t>")
        .matcher(sheet)
        .results()
        .map(MatchResult::group)
        .map(cell -> cell.replaceAll("<[^>]*>", ""))
        .collect(Collectors.toList());
  }

  private Map<String, String> parts(int mostRows, List<Row> rows) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (Workbook workbook = new Workbook(file, mostRows)) {
      workbook.begin(Table.INDICATORS);
      for (Row row : rows) {
        workbook.add(row);
      }
      workbook.finish();
    }
    return parts(file);
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    assertThat(Files.size(file)).isPositive();
    return parts;
  }
}
