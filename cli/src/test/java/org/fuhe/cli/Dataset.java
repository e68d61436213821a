package org.fuhe.cli;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a dataset back, as a researcher's script does. */
final class Dataset {
  private Dataset() {}

  static List<Map<String, String>> rows(Path folder, String table)
      throws IOException, CsvException {
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(folder.resolve(table + ".csv")))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      List<String[]> lines = reader.readAll();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] cells : lines.subList(1, lines.size())) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(lines.get(0)[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  static List<String> column(Path folder, String table, String column)
      throws IOException, CsvException {
    return rows(folder, table).stream().map(row -> row.get(column)).toList();
  }

  /**
   * Returns the bytes of all files of a dataset, as text, by their names; not what tells of the
   * run.
   */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var list = Files.list(folder)) {
      for (Path file : list.filter(each -> each.toString().endsWith(".csv")).toList()) {
        files.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
