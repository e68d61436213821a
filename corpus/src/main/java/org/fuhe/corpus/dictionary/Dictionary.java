package org.fuhe.corpus.dictionary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.corpus.csv.CsvRecords;
import org.fuhe.corpus.csv.CsvRecords.CsvRecord;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/** What the tables of the dataset, their columns and their codes mean, in Chinese and English. */
public final class Dictionary {
  private static final Map<String, List<Code>> CODES = codes();
  private static final Map<String, Entry> ENTRIES = entries();

  private Dictionary() {}

  /**
   * A code that a column can hold.
   *
   * @param value as it stands in the cell
   */
  public record Code(String value, String zh, String en) {}

  /**
   * What a table or a column means.
   *
   * @param unit what a number counts, empty where that is clear or told by another column
   * @param refers the column {@code table.column} that the cells point to, if any
   * @param codes all that the cells can hold, if that is a list
   */
  public record Entry(
      String zh, String en, String unit, Optional<String> refers, List<Code> codes) {
    public Entry {
      codes = List.copyOf(codes);
    }
  }

  public static Entry of(Table table) {
    return entry(table.label());
  }

  public static Entry of(Table table, Column column) {
    return entry(table.label() + "." + column.name());
  }

  /** The columns that name a row of a table; none where nothing but its place does. */
  public static List<String> key(Table table) {
    return switch (table) {
      case DOCUMENTS -> List.of("path");
      case PROJECTS -> List.of("project_id");
      case FUNDS, INDICATORS -> List.of("project_id", "no");
      case SUMMARY -> List.of("document_id", "no");
      case FINDINGS -> List.of("finding_id");
      default -> List.of();
    };
  }

  /** Returns all names that are described: {@code table} and {@code table.column}. */
  static Set<String> names() {
    return ENTRIES.keySet();
  }

  private static Entry entry(String name) {
    return requireNonNull(ENTRIES.get(name), name);
  }

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (CsvRecord row : records("columns.csv")) {
      Map<String, String> cells = row.cells();
      String refers = cell(cells, "refers");
      entries.put(
          cell(cells, "name"),
          new Entry(
              cell(cells, "zh"),
              cell(cells, "en"),
              cell(cells, "unit"),
              refers.isEmpty() ? Optional.empty() : Optional.of(refers),
              CODES.getOrDefault(cell(cells, "codes"), List.of())));
    }
    return entries;
  }

  private static Map<String, List<Code>> codes() {
    Map<String, List<Code>> codes = new LinkedHashMap<>();
    for (CsvRecord row : records("codes.csv")) {
      Map<String, String> cells = row.cells();
      codes
          .computeIfAbsent(cell(cells, "codes"), name -> new ArrayList<>())
          .add(new Code(cell(cells, "value"), cell(cells, "zh"), cell(cells, "en")));
    }
    return codes;
  }

  private static String cell(Map<String, String> cells, String column) {
    return requireNonNull(cells.get(column), column);
  }

  private static List<CsvRecord> records(String name) {
    try (InputStream file = requireNonNull(Dictionary.class.getResourceAsStream(name), name)) {
      return CsvRecords.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvRecords.FormatException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
