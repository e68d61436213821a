package org.fuhe.corpus.store;

import static java.util.stream.Collectors.joining;

import java.util.function.Function;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/**
 * A kind of file with a line for each row.
 *
 * <p>The database makes the lines: it gives a million texts in the time in which it gives the cells
 * of a hundred thousand rows. It does not write them, because its own CSV has more quotes than that
 * of a run.
 */
public enum Copy {
  /** Exactly the tables that the store was made of. */
  CSV {
    @Override
    String head(Table table) {
      return table.columns().stream().map(Column::name).collect(joining(",", "", "\n"));
    }

    @Override
    String line(Table table) {
      return cells(table, Sql::name);
    }
  },

  /** For spreadsheet programs: see {@link CsvStyle#SPREADSHEET}. */
  CSV_SPREADSHEET {
    @Override
    String head(Table table) {
      return "\ufeff" + CSV.head(table);
    }

    @Override
    String line(Table table) {
      return cells(table, column -> Sql.harmless(column, CsvStyle.FORMULA_STARTS));
    }
  },

  /**
   * An object on each line, without the empty cells; numbers with the decimals that are printed.
   */
  JSONL {
    @Override
    String head(Table table) {
      return "";
    }

    @Override
    String line(Table table) {
      return "'{' || concat_ws(',', %s) || '}'"
          .formatted(table.columns().stream().map(Sql::member).collect(joining(", ")));
    }
  };

  /** What stands before the first row. */
  abstract String head(Table table);

  /** A row, in SQL. */
  abstract String line(Table table);

  private static String cells(Table table, Function<Column, String> cell) {
    return table.columns().stream()
        .map(column -> Sql.quoted(cell.apply(column)))
        .collect(joining(", ", "concat_ws(',', ", ")"));
  }
}
