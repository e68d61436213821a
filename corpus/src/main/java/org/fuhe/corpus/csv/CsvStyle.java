package org.fuhe.corpus.csv;

import org.fuhe.model.dataset.Column;

/** For whom a CSV file is written. */
public enum CsvStyle {
  /** For programs: every cell is exactly the value. */
  PLAIN {
    @Override
    String mark() {
      return "";
    }

    @Override
    public String cell(Column column, String value) {
      return value;
    }
  },

  /**
   * For spreadsheet programs: with a byte order mark, without which they take UTF-8 for something
   * else; and a text that they would compute as a formula has an apostrophe in front.
   */
  SPREADSHEET {
    @Override
    String mark() {
      return "\ufeff";
    }

    @Override
    public String cell(Column column, String value) {
      boolean formula =
          column.type() == Column.Type.TEXT
              && !value.isEmpty()
              && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
      return formula ? "'" + value : value;
    }
  };

  /**
   * What the text of a formula begins with; some programs take the full-width forms for the same.
   */
  public static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  /** What a file begins with. */
  abstract String mark();

  /** A cell as it is written. */
  public abstract String cell(Column column, String value);
}
