package org.fuhe.corpus.csv;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads CSV that a person has written: rows by the names of the header. */
public final class CsvRecords {
  private CsvRecords() {}

  /**
   * A row.
   *
   * @param line where it ends in the text, from 1
   */
  public record CsvRecord(int line, Map<String, String> cells) {
    public CsvRecord {
      cells = Map.copyOf(cells);
    }
  }

  /** A text that is no CSV. */
  public static final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    private FormatException(int line, Exception cause) {
      super(String.valueOf(cause.getMessage()), cause);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }

  /** Reads a text, with or without a byte order mark. */
  public static List<CsvRecord> read(String text) throws FormatException {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<CsvRecord> records = new ArrayList<>();
    int line = 1;
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(plain))) {
      Map<String, String> row = csv.readMap();
      while (row != null) {
        line = (int) csv.getLinesRead();
        records.add(new CsvRecord(line, row));
        row = csv.readMap();
      }
      return records;
    } catch (IOException | CsvValidationException e) {
      throw new FormatException(line + 1, e);
    }
  }
}
