package org.fuhe.corpus.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuhe.corpus.csv.CsvRecords;

/**
 * A finding that only one of the two makes, the person who judged a document or the program.
 *
 * @param subject the form, the row of the summary or the row of a statement: {@code p3}
 * @param indicator its number; empty where the finding is about none
 * @param printed what is printed there
 * @param saidBy {@code hand} or {@code program}
 */
record Difference(
    String document, String rule, String subject, String indicator, String printed, String saidBy) {
  static final String HAND = "hand";
  static final String PROGRAM = "program";

  /** Reads those that have been decided. */
  static List<Difference> decided(Path file) throws IOException, CsvRecords.FormatException {
    return CsvRecords.read(Files.readString(file)).stream()
        .map(CsvRecords.CsvRecord::cells)
        .map(
            cells ->
                new Difference(
                    cells.getOrDefault("document", ""),
                    cells.getOrDefault("rule", ""),
                    cells.getOrDefault("subject", ""),
                    cells.getOrDefault("indicator", ""),
                    cells.getOrDefault("printed", ""),
                    cells.getOrDefault("said_by", "")))
        .toList();
  }

  @Override
  public String toString() {
    return "%s,%s,%s,%s,\"%s\",%s"
        .formatted(document, rule, subject, indicator, printed.replace("\"", "\"\""), saidBy);
  }
}
