package org.fuhe.corpus.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvFolderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyTableHasAFileWithItsHeader(Table table) throws IOException {
    write(CsvStyle.PLAIN);

    String header = String.join(",", table.columns().stream().map(Column::name).toList());
    assertThat(folder.resolve(table.label() + ".csv")).hasContent(header + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "two \"quotes\"",
        "\"",
        "a,b",
        "\\",
        "\\\"",
        " blanks around ",
        "line\nend",
        "carriage\rreturn",
        "，“”",
        "𠮷",
        "=1+1",
        "\ttab",
        "'"
      })
  void aPlainCellIsReadBackExactly(String name) throws Exception {
    write(CsvStyle.PLAIN, named(name));

    assertThat(readBack()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          =1+1      | '=1+1
          +86       | '+86
          -5.20     | '-5.20
          @SUM(A1)  | '@SUM(A1)
          ＝1       | '＝1
          1=1       | 1=1
          公务用车  | 公务用车
          """,
      delimiter = '|',
      quoteCharacter = '`')
  void aTextThatLooksLikeAFormulaIsNeutralisedForSpreadsheets(String name, String cell)
      throws Exception {
    write(CsvStyle.SPREADSHEET, named(name));

    assertThat(readBack()).isEqualTo(cell);
  }

  @Test
  void aNumberStaysANumberForSpreadsheets() throws IOException {
    write(
        CsvStyle.SPREADSHEET,
        Row.of(Table.FUNDS).put("budget", Optional.of(new BigDecimal("-5.20"))).build());

    assertThat(Files.readString(folder.resolve("funds.csv"))).startsWith("\ufeffproject_id,");
    assertThat(Files.readString(folder.resolve("funds.csv"))).endsWith(",-5.20,,,,,,,,,,\n");
  }

  @Test
  void halfACharacterDoesNotStopTheWriting() throws Exception {
    write(CsvStyle.PLAIN, named("a\ud842b"));

    assertThat(readBack()).isEqualTo("a?b");
  }

  @Test
  void whatWasThereIsReplacedAndNothingElseIsLeft() throws Exception {
    write(CsvStyle.PLAIN, named("earlier"));
    write(CsvStyle.PLAIN, named("later"));

    assertThat(readBack()).isEqualTo("later");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(Table.values().length);
    }
  }

  @Test
  void aRunThatBreaksOffLeavesTheEarlierTables() throws Exception {
    write(CsvStyle.PLAIN, named("earlier"));
    try (CsvFolder dataset = CsvFolder.open(folder, CsvStyle.PLAIN)) {
      dataset.write(TableRows.of(Table.PROJECTS, List.of(named("later"))));
    }

    assertThat(readBack()).isEqualTo("earlier");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(Table.values().length);
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> CsvFolder.open(file, CsvStyle.PLAIN))
        .isInstanceOf(CsvFolder.NotWritableException.class);
    assertThatThrownBy(() -> CsvFolder.open(file.resolve("out"), CsvStyle.PLAIN))
        .isInstanceOf(CsvFolder.NotWritableException.class);
  }

  private static Row named(String name) {
    return Row.of(Table.PROJECTS).put("name", name).build();
  }

  private void write(CsvStyle style, Row... rows) throws IOException {
    try (CsvFolder dataset = CsvFolder.open(folder, style)) {
      for (TableRows part : DocumentResult.contents(List.of(rows))) {
        dataset.write(part);
      }
      dataset.commit();
    }
  }

  private String readBack() throws IOException, CsvException {
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(folder.resolve("projects.csv")))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withKeepCarriageReturn(true)
            .build()) {
      List<String[]> rows = reader.readAll();
      assertThat(rows).hasSize(2);
      return rows.get(1)[Table.PROJECTS.position("name").orElseThrow()];
    }
  }
}
