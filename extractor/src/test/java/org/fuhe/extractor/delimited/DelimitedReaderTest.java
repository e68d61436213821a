package org.fuhe.extractor.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Parts;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DelimitedReaderTest {
  private static final String CSV =
      """
      自评表,,
      单位：万元,,
      项目名称,"道路
      养护 ""一期""\",10

      得分,"1,000",\\
      备注,无,
      """;

  @Test
  void rowsHaveTheirTitlesAndCells() throws Exception {
    assertThat(Parts.of(DelimitedReader.readCommas(CSV.getBytes(UTF_8))))
        .containsExactly(
            "line 自评表",
            "line 单位：万元",
            "line 项目名称道路养护\"一期\"10",
            "table 2x3",
            "0,0 得分",
            "0,1 1,000",
            "0,2 \\",
            "1,0 备注",
            "1,1 无");
  }

  @Test
  void everyPieceStandsWhereItsPlaceSays() throws Exception {
    byte[] bytes = "甲,\"𠮷林 \"\"乙\"\"\r\n丙\"\r\n丁,\"戊,己\"\r\n".getBytes(Charset.forName("GB18030"));
    SourceText source = SourceText.of(bytes);
    List<Cell> cells = Parts.grid(DelimitedReader.readCommas(bytes)).cells();

    assertThat(cells.get(1).printed().text()).isEqualTo("𠮷林\"乙\"丙");
    assertThat(cells)
        .flatExtracting(cell -> cell.printed().runs())
        .allSatisfy(
            run ->
                assertThat(source.characters((Place.InText) run.place()))
                    .isEqualTo(run.characters()));
  }

  @Test
  void tabsPartCellsAsWell() throws Exception {
    assertThat(Parts.of(DelimitedReader.readTabs("甲\t\"乙\t\"\n丙\t丁\n".getBytes(UTF_8))))
        .containsExactly("table 2x2", "0,0 甲", "0,1 乙", "1,0 丙", "1,1 丁");
  }

  /** What a library makes of a file, its cells are, too; only blank lines are not rows here. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void cellsAreThoseOfALibrary(int seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 200; row++) {
      for (int column = 0; column < 4; column++) {
        String cell =
            random
                .ints(random.nextInt(4), 0, 5)
                .mapToObj("甲\",\n "::substring)
                .map(s -> s.substring(0, 1))
                .reduce("x", String::concat);
        text.append(column == 0 ? "" : ",")
            .append('"')
            .append(cell.replace("\"", "\"\""))
            .append('"');
      }
      text.append('\n');
    }
    List<List<String>> expected = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text.toString()))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      for (String[] row : reader) {
        expected.add(List.of(row).stream().map(cell -> cell.replaceAll("\\s", "")).toList());
      }
    }

    assertThat(new RowScanner(text.toString(), ',').rows())
        .extracting(row -> row.cells().stream().map(cell -> cell.printed().text()).toList())
        .isEqualTo(expected);
  }
}
