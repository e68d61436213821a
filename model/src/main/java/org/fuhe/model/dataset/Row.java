package org.fuhe.model.dataset;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A row of a table: a cell for each column, the empty string where there is no value. */
public record Row(Table table, List<String> cells) {
  public Row {
    requireNonNull(table, "table");
    cells = List.copyOf(cells);
    if (cells.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          "%d cells in a row of %s, which has %d columns"
              .formatted(cells.size(), table.label(), table.columns().size()));
    }
  }

  /** Returns the cell of a column. */
  public String get(String column) {
    return cells.get(position(table, column));
  }

  /** Returns the row with another value in one column. */
  public Row with(String column, String value) {
    List<String> others = new ArrayList<>(cells);
    others.set(position(table, column), value);
    return new Row(table, others);
  }

  public static Builder of(Table table) {
    return new Builder(table);
  }

  private static int position(Table table, String column) {
    return table
        .position(column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no column %s".formatted(table.label(), column)));
  }

  /** Collects the cells of one row; a column that is left out is empty. */
  public static final class Builder {
    private final Table table;
    private final String[] cells;

    private Builder(Table table) {
      this.table = table;
      this.cells = new String[table.columns().size()];
      Arrays.fill(cells, "");
    }

    public Builder put(String column, String value) {
      cells[position(table, column)] = requireNonNull(value, column);
      return this;
    }

    public Builder put(String column, long value) {
      return put(column, Long.toString(value));
    }

    /** Puts a number in plain digits, never with an exponent. */
    public Builder put(String column, Optional<BigDecimal> value) {
      return put(column, value.map(BigDecimal::toPlainString).orElse(""));
    }

    public Row build() {
      return new Row(table, List.of(cells));
    }
  }
}
