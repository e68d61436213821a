package org.fuhe.corpus.review;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fuhe.corpus.csv.CsvRecords;

/**
 * Reads waivers from a CSV file with the columns {@code finding_id}, or {@code rule} with {@code
 * document} and {@code subject}; and {@code reason}, {@code name}, {@code date}.
 */
public final class WaiverFile {
  private static final Set<String> COLUMNS =
      Set.of("finding_id", "rule", "document", "subject", "reason", "name", "date");

  private static final Set<String> REQUIRED = Set.of("reason", "name", "date");

  private WaiverFile() {}

  /** Something in a file of waivers that is not one. */
  public static final class InvalidException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final Fault fault;
    private final String detail;

    private InvalidException(int line, Fault fault, String detail) {
      super("line %d: %s %s".formatted(line, fault, detail));
      this.line = line;
      this.fault = fault;
      this.detail = detail;
    }

    public int line() {
      return line;
    }

    public Fault fault() {
      return fault;
    }

    /** The column or value that is meant. */
    public String detail() {
      return detail;
    }
  }

  /** What can be wrong with a waiver. */
  public enum Fault {
    NO_CSV,
    UNKNOWN_COLUMN,
    MISSING,
    NO_DATE,
    NAMES_NOTHING,
    UNKNOWN_RULE
  }

  /**
   * Reads a file.
   *
   * @param rules the ids of all rules
   */
  public static Waivers read(Path file, Set<String> rules) throws IOException, InvalidException {
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new InvalidException(1, Fault.NO_CSV, "UTF-8");
    }
    List<Waiver> waivers = new ArrayList<>();
    try {
      for (CsvRecords.CsvRecord row : CsvRecords.read(text)) {
        waivers.add(waiver(row.line(), row.cells(), rules));
      }
    } catch (CsvRecords.FormatException e) {
      throw new InvalidException(e.line(), Fault.NO_CSV, String.valueOf(e.getMessage()));
    }
    return new Waivers(waivers);
  }

  private static Waiver waiver(int line, Map<String, String> row, Set<String> rules)
      throws InvalidException {
    Set<String> unknown = new TreeSet<>(row.keySet());
    unknown.removeAll(COLUMNS);
    if (!unknown.isEmpty()) {
      throw new InvalidException(1, Fault.UNKNOWN_COLUMN, String.join(", ", unknown));
    }
    for (String column : new TreeSet<>(REQUIRED)) {
      if (cell(row, column).isEmpty()) {
        throw new InvalidException(line, Fault.MISSING, column);
      }
    }
    Optional<String> rule = cell(row, "rule");
    Optional<String> id = cell(row, "finding_id");
    if (id.isEmpty() && (rule.isEmpty() || cell(row, "subject").isEmpty())) {
      throw new InvalidException(line, Fault.NAMES_NOTHING, "finding_id");
    }
    if (rule.isPresent() && !rules.contains(rule.get())) {
      throw new InvalidException(line, Fault.UNKNOWN_RULE, rule.get());
    }
    return new Waiver(
        line,
        id,
        rule,
        cell(row, "document"),
        cell(row, "subject"),
        cell(row, "reason").orElseThrow(),
        cell(row, "name").orElseThrow(),
        date(line, cell(row, "date").orElseThrow()));
  }

  private static LocalDate date(int line, String text) throws InvalidException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidException(line, Fault.NO_DATE, text);
    }
  }

  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).map(String::strip).filter(c -> !c.isEmpty());
  }
}
