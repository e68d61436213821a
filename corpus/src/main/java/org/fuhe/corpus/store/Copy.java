package org.fuhe.corpus.store;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/** A kind of file that the database itself writes. */
public enum Copy {
  /** Exactly the tables that the store was made of. */
  CSV {
    @Override
    String select(Table table, String source) {
      return "SELECT * FROM " + source;
    }
  },

  /** For spreadsheet programs: see {@link CsvStyle#SPREADSHEET}. */
  CSV_SPREADSHEET {
    @Override
    String select(Table table, String source) {
      List<Column> columns = table.columns();
      String cells =
          columns.stream()
              .map(
                  column ->
                      Sql.harmless(column, CsvStyle.FORMULA_STARTS)
                          + " AS "
                          + Sql.name(
                              (column.equals(columns.get(0)) ? "\ufeff" : "") + column.name()))
              .collect(joining(", "));
      return "SELECT " + cells + " FROM " + source;
    }
  },

  /**
   * An object on each line, without the empty cells; numbers with the decimals that are printed.
   */
  JSONL {
    @Override
    String select(Table table, String source) {
      return "SELECT '{' || concat_ws(',', %s) || '}' FROM %s"
          .formatted(table.columns().stream().map(Sql::member).collect(joining(", ")), source);
    }

    @Override
    String format() {
      // Neither character can stand in JSON, so that nothing is quoted.
      return "FORMAT csv, HEADER false, DELIMITER '\u0001', QUOTE '\u0002', ESCAPE '\u0002'";
    }
  },

  /** With typed columns. */
  PARQUET {
    @Override
    String select(Table table, String source) {
      return "SELECT * FROM " + source;
    }

    @Override
    String format() {
      return "FORMAT parquet, COMPRESSION zstd";
    }

    @Override
    boolean isTyped() {
      return true;
    }
  };

  abstract String select(Table table, String source);

  String format() {
    return "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";
  }

  /** Tells whether the cells are numbers, and not the texts of numbers. */
  boolean isTyped() {
    return false;
  }

  String statement(Table table, String source, Path file) {
    return "COPY (%s) TO %s (%s)"
        .formatted(select(table, source), Sql.text(file.toString()), format());
  }
}
