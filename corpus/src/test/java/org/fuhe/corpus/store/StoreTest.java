package org.fuhe.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fuhe.corpus.store.StoreException.Fault;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreTest {
  @TempDir private Path folder;

  @Test
  void everyTextIsReadBackAsItWasWritten() throws Exception {
    List<Row> rows = Tables.oddRows();
    Tables.write(folder, rows);

    assertThat(read(folder, Table.INDICATORS)).isEqualTo(rows);
  }

  @Test
  void anEmptyTableIsATable() throws Exception {
    Tables.write(folder, List.of());

    assertThat(read(folder, Table.FUNDS)).isEmpty();
    assertThat(ask(folder, "SELECT count(*) FROM findings")).containsExactly(List.of("0"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          98.50 7,                              'DECIMAL(18,2)', 98.50 7.00
          0.6153846153846154 12,                'DECIMAL(18,16)', 0.6153846153846154 12.0000000000000000
          0.6153846153846154 -1234.5,           'DECIMAL(38,16)', 0.6153846153846154 -1234.5000000000000000
          123456789012345678 0.123456789012345678, 'DECIMAL(38,18)', 123456789012345678.000000000000000000 0.123456789012345678
          1234567890123456789 2.5,              'DECIMAL(38,1)', 1234567890123456789.0 2.5
          0.123456789012345678901234567890123 2.5, 'DECIMAL(38,33)', 0.123456789012345678901234567890123 2.500000000000000000000000000000000
          1234567890123456789012 0.12345678901234567 2.5, 'DECIMAL(18,17)', ? 0.12345678901234567 2.50000000000000000
          1234567890123456789012345678901234567890 2.5, 'DECIMAL(18,1)', ? 2.5
          """)
  void aColumnHasAsManyDecimalsAsItsNumbers(String cells, String type, String typed)
      throws Exception {
    List<Row> rows = new ArrayList<>();
    Stream.of(cells.split(" ")).forEach(cell -> rows.add(Tables.score(rows.size() + 1, cell)));
    Tables.write(folder, rows);

    assertThat(ask(folder, "SELECT coalesce(CAST(score AS VARCHAR), '?') FROM indicators"))
        .containsExactlyElementsOf(Stream.of(typed.split(" ")).map(List::of).toList());
    assertThat(ask(folder, "SELECT DISTINCT typeof(score) FROM indicators"))
        .containsExactly(List.of(type));
    assertThat(read(folder, Table.INDICATORS)).isEqualTo(rows);
  }

  @Test
  void numbersThatAreTooLongAreCounted() throws Exception {
    Tables.write(folder, List.of(Tables.score(1, "9".repeat(39)), Tables.score(2, "1")));

    try (Store store = Store.open(folder)) {
      assertThat(store.tooLong(Table.INDICATORS)).isEqualTo(1);
      assertThat(store.tooLong(Table.FUNDS)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "a;b", "a[1]*?", "x\ny", "\"q\"", "预算 😀", "a:b", "{a,b}"})
  void theFolderCanHaveAnyName(String name) throws Exception {
    Path odd = folder.resolve(name);
    Tables.write(odd, List.of(Tables.score(1, "2")));

    assertThat(read(odd, Table.INDICATORS)).hasSize(1);
    assertThat(names(odd)).contains(Store.FILE_NAME).noneMatch(file -> file.startsWith("."));
    Path file = Files.move(odd.resolve(Store.FILE_NAME), odd.resolve(name + ".duckdb"));
    assertThat(read(file, Table.INDICATORS)).hasSize(1);
  }

  @Test
  void aStoreThatIsOlderThanItsTablesIsMadeAgain() throws Exception {
    Tables.write(folder, List.of(Tables.score(1, "2")));
    read(folder, Table.INDICATORS);
    Tables.write(folder, List.of(Tables.score(1, "3")));
    Files.setLastModifiedTime(
        folder.resolve(Store.FILE_NAME), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(read(folder, Table.INDICATORS)).containsExactly(Tables.score(1, "3"));
  }

  @Test
  void whatAnEarlierVersionDidNotWriteIsEmpty() throws Exception {
    Files.writeString(folder.resolve("indicators.csv"), "project_id,no,score\np,1,2.50\n");

    assertThat(read(folder, Table.INDICATORS))
        .containsExactly(
            Row.of(Table.INDICATORS)
                .put("project_id", "p")
                .put("no", 1)
                .put("score", "2.50")
                .build());
    assertThat(read(folder, Table.EVIDENCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          project_id,score\\n                  | UNKNOWN_COLUMN | scores | project_id,scores\\n
          """,
      delimiter = '|')
  void aColumnThatIsNotKnownIsNamed(String known, Fault fault, String detail, String header)
      throws Exception {
    refused(header.replace("\\n", "\n"), fault, detail);
  }

  @Test
  void whatIsNoDatasetIsRefused() throws Exception {
    refused("project_id,score\np,abc\n", Fault.NO_NUMBER, "score: abc");
    refused("\ufeffproject_id,score\n", Fault.SPREADSHEET, "");
    refused("project_id,score\np,1,2,3\n", Fault.DAMAGED, "");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> Store.open(empty))
        .asInstanceOf(type(StoreException.class))
        .returns(Fault.NO_TABLES, StoreException::fault);
    assertThatThrownBy(() -> Store.open(folder.resolve("nowhere")))
        .asInstanceOf(type(StoreException.class))
        .returns(Fault.MISSING, StoreException::fault);
    Path text = Files.writeString(folder.resolve("text.duckdb"), "no database");
    assertThatThrownBy(() -> Store.open(text))
        .asInstanceOf(type(StoreException.class))
        .returns(Fault.NO_STORE, StoreException::fault);
  }

  private void refused(String csv, Fault fault, String detail) throws IOException {
    Path refused = Files.createTempDirectory(folder, "refused");
    Files.writeString(refused.resolve("indicators.csv"), csv);

    assertThatThrownBy(() -> Store.open(refused))
        .asInstanceOf(type(StoreException.class))
        .returns(fault, StoreException::fault)
        .satisfies(e -> assertThat(e.detail()).contains(detail));
    assertThat(names(refused)).containsExactly("indicators.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/hostname')",
        "COPY (SELECT 1) TO 'made.csv'",
        "ATTACH 'made.duckdb'",
        "INSTALL excel",
        "LOAD excel",
        "SET enable_external_access = true",
        "SET memory_limit = '8GB'",
        "DELETE FROM exact.indicators",
        "CREATE TABLE other (a INTEGER)",
        "SELEC 1",
        "SELECT nothing FROM indicators"
      })
  void aQuestionReachesNothingButTheStore(String sql) throws Exception {
    Tables.write(folder, List.of(Tables.score(1, "2")));

    assertThatThrownBy(() -> ask(folder, sql)).isInstanceOf(QueryException.class);
    assertThat(read(folder, Table.INDICATORS)).hasSize(1);
  }

  @Test
  void theStoreDescribesItsColumns() throws Exception {
    Tables.write(folder, List.of());

    assertThat(
            ask(
                folder,
                "SELECT comment FROM duckdb_columns() WHERE table_name = 'funds' AND column_name = 'budget_yuan' AND schema_name = 'main'"))
        .containsExactly(List.of("全年预算数，以元计 / The budget of the whole year in yuan"));
    assertThat(ask(folder, "SELECT count(*) FROM fuhe.columns WHERE zh = '' OR en = ''"))
        .containsExactly(List.of("0"));
  }

  private static List<Row> read(Path path, Table table) throws IOException, StoreException {
    List<Row> rows = new ArrayList<>();
    try (Store store = Store.open(path)) {
      store.read(table, rows::add);
      assertThat(store.rows(table)).isEqualTo(rows.size());
    }
    return rows;
  }

  private static List<List<String>> ask(Path path, String sql) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Store store = Store.open(path)) {
      store.ask(
          sql,
          new Answer() {
            @Override
            public void begin(List<Heading> headings) {}

            @Override
            public void add(List<String> cells) {
              rows.add(cells);
            }
          });
    }
    return rows;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
