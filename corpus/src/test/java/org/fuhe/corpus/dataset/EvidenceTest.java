package org.fuhe.corpus.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Language;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence of every value of the published documents, read back out of their sources. */
final class EvidenceTest {
  /** Columns that the program makes: what they are made of has evidence of its own. */
  private static final Set<String> MADE =
      Set.of(
          "document_id",
          "path",
          "sha256",
          "media_type",
          "status",
          "message",
          "project_id",
          "form",
          "source",
          "comparator",
          "norm",
          "verdict");

  private static final Set<Table> WITHOUT =
      Set.of(Table.EVIDENCE, Table.FINDINGS, Table.WORKSHEETS);

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("published"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSourceHasTheCharactersOfEveryValue(Path document)
      throws IOException, UnreadableException {
    List<String> lines = Files.readAllLines(document);
    List<Row> rows = rows(document);
    Map<List<String>, StringBuilder> evidence = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.table() == Table.EVIDENCE) {
        int[] line = lines.get(Integer.parseInt(row.get("line")) - 1).codePoints().toArray();
        int from = Integer.parseInt(row.get("char_from"));
        int to = Integer.parseInt(row.get("char_to"));
        String characters = new String(line, from, to - from);
        assertThat(row.get("text")).isEqualTo(characters);
        evidence.computeIfAbsent(evidenceKey(row), key -> new StringBuilder()).append(characters);
      }
    }
    int values = 0;
    for (Row row : rows) {
      for (Column column : row.table().columns()) {
        String value = row.get(column.name());
        if (isPrinted(row, column) && !value.isEmpty()) {
          StringBuilder found = evidence.get(valueKey(row, column));
          assertThat(found).as("evidence of %s of %s", column.name(), row).isNotNull();
          assertThat(withoutSpace(String.valueOf(found)))
              .as("%s of %s", column.name(), row)
              .isEqualTo(withoutSpace(characters(value, column)));
          values++;
        }
      }
    }
    assertThat(values).isGreaterThan(500);
  }

  private static boolean isPrinted(Row row, Column column) {
    return !WITHOUT.contains(row.table())
        && column.type() == Column.Type.TEXT
        && !MADE.contains(column.name())
        && !(row.table() == Table.STATEMENTS && column.name().equals("column"));
  }

  /** The slash in a label of two levels is not printed. */
  private static String characters(String value, Column column) {
    return column.name().equals("label_text") ? value.replaceFirst("(?<=.)/(?=.)", "") : value;
  }

  private static List<String> evidenceKey(Row row) {
    return List.of(
        row.get("table"),
        row.get("project_id"),
        row.get("statement_no"),
        row.get("row_no"),
        row.get("column"));
  }

  private static List<String> valueKey(Row row, Column column) {
    return switch (row.table()) {
      case PROJECTS -> key(row, row.get("project_id"), "", "", column.name());
      case FUNDS, INDICATORS -> key(row, row.get("project_id"), "", row.get("no"), column.name());
      case SUMMARY -> key(row, "", "", row.get("no"), column.name());
      case STATEMENTS -> {
        boolean once = Set.of("statement_code", "title", "amount_unit").contains(column.name());
        String name = column.name().equals("value_text") ? row.get("column") : column.name();
        yield key(row, "", row.get("statement_no"), once ? "" : row.get("row_no"), name);
      }
      default -> key(row, "", "", "", column.name());
    };
  }

  private static List<String> key(Row row, String... parts) {
    return Stream.concat(Stream.of(row.table().label()), Stream.of(parts)).toList();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]", "");
  }

  private static List<Row> rows(Path document) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(document);
    String name = String.valueOf(document.getFileName());
    Extraction extraction = Extractor.extract(bytes, name);
    return Tabulation.rows(
        Document.of(name, bytes, DocumentStatus.EXTRACTED, Explanation.NONE),
        extraction.disclosure(),
        new Origins(Optional.of(SourceText.of(bytes))),
        Optional.empty(),
        Tabulation.Style.of(Contacts.KEEP, Language.ZH));
  }
}
