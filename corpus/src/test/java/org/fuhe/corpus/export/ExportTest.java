package org.fuhe.corpus.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuhe.corpus.csv.CsvOutput;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.export.ExportException.Fault;
import org.fuhe.corpus.store.Store;
import org.fuhe.corpus.store.Tables;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class ExportTest {
  private static final List<Table> ALL = Arrays.asList(Table.values());
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @TempDir private Path folder;
  private Path dataset = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void write() throws IOException {
    dataset = folder.resolve("dataset");
    out = folder.resolve("out");
    Tables.write(dataset, rows());
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>(Tables.oddRows());
    for (String score : List.of("98.50", "0", "-3", "100.0", "0.6153846153846154")) {
      rows.add(Tables.score(rows.size() + 1, score));
    }
    return rows;
  }

  @Test
  void csvIsThatOfTheRunByteForByte() throws Exception {
    export(ExportFormat.CSV);

    for (Table table : ALL) {
      String name = table.label() + ".csv";
      assertThat(out.resolve(name)).hasSameBinaryContentAs(dataset.resolve(name));
    }
  }

  @Test
  void csvForSpreadsheetProgramsHoldsNoFormula() throws Exception {
    export(ExportFormat.CSV_SPREADSHEET);

    Path expected = folder.resolve("expected.csv");
    try (var stream = Files.newOutputStream(expected)) {
      CsvOutput.write(Table.INDICATORS, rows(), CsvStyle.SPREADSHEET, stream);
    }
    assertThat(out.resolve("indicators.csv")).hasSameBinaryContentAs(expected);
  }

  @Test
  void aLineOfJsonHasTheCellsThatAreNotEmpty() throws Exception {
    export(ExportFormat.JSONL);

    List<String> lines = Files.readAllLines(out.resolve("indicators.jsonl"), UTF_8);
    List<Row> rows = rows();
    assertThat(lines).hasSameSizeAs(rows);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = JSON.readTree(lines.get(i));
      for (Column column : Table.INDICATORS.columns()) {
        JsonNode cell = line.path(column.name());
        assertThat(cell.asText()).isEqualTo(rows.get(i).get(column.name()));
        assertThat(cell.isNumber())
            .isEqualTo(!cell.isMissingNode() && column.type() != Column.Type.TEXT);
      }
    }
    assertThat(lines.get(Tables.ODD_TEXTS.size())).contains("\"score\":98.50");
    assertThat(Files.size(out.resolve("funds.jsonl"))).isZero();
  }

  @Test
  void parquetIsReadBackEqual() throws Exception {
    export(ExportFormat.PARQUET);

    String file = out.resolve("indicators.parquet").toString().replace("'", "''");
    try (Store store = Store.open(dataset)) {
      String both = "(SELECT * FROM indicators) %s (SELECT * FROM '" + file + "')";
      assertThat(store.select(both.formatted("EXCEPT ALL"))).isEmpty();
      assertThat(store.select("SELECT count(*), max(typeof(score)) FROM '" + file + "'"))
          .containsExactly(List.of(Integer.toString(rows().size()), "DECIMAL(38,16)"));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DUCKDB")
  void theSameDatasetGivesTheSameBytes(ExportFormat format) throws Exception {
    export(format);
    Map<String, String> first = files();
    Files.delete(dataset.resolve(Store.FILE_NAME));
    export(format);

    assertThat(files()).isEqualTo(first);
  }

  @Test
  void theStoreIsADatasetItself() throws Exception {
    export(ExportFormat.DUCKDB);

    try (Store store = Store.open(out.resolve(Store.FILE_NAME))) {
      List<Row> rows = new ArrayList<>();
      store.read(Table.INDICATORS, rows::add);
      assertThat(rows).isEqualTo(rows());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsDescribed(ExportFormat format) throws Exception {
    export(format);

    JsonNode description = JSON.readTree(out.resolve("datapackage.json").toFile());
    assertThat(description.path("resources")).hasSameSizeAs(ALL);
    for (JsonNode resource : description.path("resources")) {
      Path file = out.resolve(resource.path("path").asText());
      assertThat(resource.path("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.path("hash").asText()).matches("sha256:[0-9a-f]{64}");
      assertThat(resource.path("schema").path("fields"))
          .allSatisfy(field -> assertThat(field.path("description_zh").asText()).isNotEmpty());
    }
    JsonNode funds = description.path("resources").get(ALL.indexOf(Table.FUNDS));
    assertThat(funds.at("/schema/fields/4/constraints/enum")).hasSize(3);
    assertThat(funds.at("/schema/primaryKey").toString()).isEqualTo("[\"project_id\",\"no\"]");
    assertThat(funds.at("/schema/foreignKeys/0/reference/resource").asText()).isEqualTo("projects");
    assertThat(funds.at("/schema/fields/11/unit").asText()).isEqualTo("CNY");
  }

  @Test
  void onlyTheTablesThatAreAskedForAreWritten() throws Exception {
    export(ExportFormat.CSV, Table.FUNDS, Table.PROJECTS);

    assertThat(files()).containsOnlyKeys("datapackage.json", "funds.csv", "projects.csv");
  }

  @Test
  void exportsInOtherFormatsCanStandInOneFolder() throws Exception {
    export(ExportFormat.CSV, Table.FUNDS);
    export(ExportFormat.PARQUET, Table.FUNDS);
    export(ExportFormat.CSV, Table.FUNDS);

    assertThat(files()).containsOnlyKeys("datapackage.json", "funds.csv", "funds.parquet");
  }

  @Test
  void aFileOfAnotherIsNeverOverwritten() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("funds.csv"), "mine");
    refused(Fault.FOREIGN_FILE, "funds.csv");
    assertThat(files()).containsOnlyKeys("funds.csv");
    assertThat(out.resolve("funds.csv")).hasContent("mine");

    Files.move(out.resolve("funds.csv"), out.resolve("notes.txt"));
    Files.writeString(
        out.resolve("datapackage.json"), "{\"name\":\"mine\",\"files\":[\"funds.csv\"]}");
    refused(Fault.FOREIGN_FILE, "datapackage.json");
    Files.writeString(out.resolve("datapackage.json"), "no JSON");
    refused(Fault.FOREIGN_FILE, "datapackage.json");
    Files.delete(out.resolve("datapackage.json"));

    export(ExportFormat.CSV);
    assertThat(out.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void theDatasetItselfIsNotOverwritten() throws Exception {
    out = dataset;
    refused(Fault.FOREIGN_FILE, "documents.csv");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws Exception {
    Files.writeString(out, "a file");
    refused(Fault.NOT_WRITABLE, "out");

    Files.delete(out);
    Files.createDirectories(out);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(out)).isFalse(); // the superuser may write everywhere
    refused(Fault.NOT_WRITABLE, "out");
  }

  private void refused(Fault fault, String name) {
    assertThatThrownBy(() -> export(ExportFormat.CSV))
        .asInstanceOf(type(ExportException.class))
        .returns(fault, ExportException::fault)
        .satisfies(e -> assertThat(e.path()).endsWith(name));
  }

  private Export.Result export(ExportFormat format, Table... tables) throws Exception {
    try (Store store = Store.openForExport(dataset)) {
      return Export.run(store, format, tables.length == 0 ? ALL : List.of(tables), out);
    }
  }

  /** The hashes of all files, by their names. */
  private Map<String, String> files() throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(out)) {
      for (Path file : list.toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        files.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(hash));
      }
    }
    return files;
  }
}
