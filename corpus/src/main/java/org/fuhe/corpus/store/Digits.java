package org.fuhe.corpus.store;

import java.util.List;
import org.fuhe.model.dataset.Column;

/**
 * How many digits the numbers of a column have: its type has as many decimals as the number with
 * the most of them, so that no number loses one.
 *
 * @param tooLong how many cells have more digits than any type holds; they are empty in the typed
 *     table, and stand in the exact one
 */
record Digits(int whole, int decimals, long tooLong) {
  /** How many cells {@link #measure} gives. */
  static final int MEASURES = 6;

  static final Digits NONE = new Digits(0, 0, 0);

  /** What is computed in 64 bits. */
  private static final int USUAL = 18;

  private static final int MOST = 38;

  private static final String INTEGER = "-?(0|[1-9][0-9]*)";
  private static final String DECIMAL = INTEGER + "([.][0-9]+)?";

  /** Where all numbers together need more digits: what a spreadsheet program shows has fewer. */
  private static final int MOST_DECIMALS = MOST - USUAL;

  /** Returns what was measured of a column; the first cell is looked at by others. */
  static Digits of(List<String> measured) {
    int whole = number(measured.get(1));
    int decimals = number(measured.get(2));
    return whole + decimals <= MOST
        ? new Digits(whole, decimals, 0)
        : new Digits(number(measured.get(3)), number(measured.get(4)), number(measured.get(5)));
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  /** The type of the column in SQL. */
  String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case DECIMAL ->
          "DECIMAL(%d,%d)".formatted(whole + decimals <= USUAL ? USUAL : MOST, decimals);
    };
  }

  /** The cell of a column as a number, in SQL. */
  String cast(Column column) {
    return column.type() == Column.Type.TEXT
        ? Sql.name(column)
        : "%s AS %s".formatted(number(column), Sql.name(column));
  }

  private String number(Column column) {
    String number = "CAST(%s AS %s)".formatted(Sql.name(column), type(column));
    return tooLong == 0 ? number : "CASE WHEN %s THEN %s END".formatted(fits(column), number);
  }

  /**
   * What is measured of a column in SQL: a cell that is no number; the digits before and behind the
   * point; those of the numbers that fit in any case, and how many do not.
   */
  static String measure(Column column) {
    String pattern = column.type() == Column.Type.INTEGER ? INTEGER : DECIMAL;
    return ("min(%1$s) FILTER (NOT regexp_full_match(%1$s, '%2$s')), max(%3$s), max(%4$s),"
            + " max(%3$s) FILTER (%5$s), max(%4$s) FILTER (%5$s), count(*) FILTER (NOT %5$s)")
        .formatted(Sql.name(column), pattern, whole(column), decimals(column), fits(column));
  }

  private static String whole(Column column) {
    return "length(ltrim(split_part(%s, '.', 1), '-'))".formatted(Sql.name(column));
  }

  private static String decimals(Column column) {
    return "length(split_part(%s, '.', 2))".formatted(Sql.name(column));
  }

  /** Tells whether a cell can have a type; an empty one is no question. */
  private static String fits(Column column) {
    return "coalesce(%2$s <= %3$d AND %4$s <= %5$d, true)"
        .formatted(Sql.name(column), whole(column), USUAL, decimals(column), MOST_DECIMALS);
  }
}
