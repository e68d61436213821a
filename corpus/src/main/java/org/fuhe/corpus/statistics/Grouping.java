package org.fuhe.corpus.statistics;

/** What the projects of a dataset are counted by. */
public enum Grouping {
  /** All of them together. */
  ALL("'all'"),

  /**
   * The first folder that the document lies in, because collections are sorted by place; its
   * publisher where it lies in none. No table has a column for the place.
   */
  PLACE("coalesce(nullif(regexp_extract(d.path, '^([^/]+)/', 1), ''), d.publisher)"),

  YEAR("CAST(coalesce(p.fiscal_year, d.fiscal_year) AS VARCHAR)"),

  DEPARTMENT("p.department"),

  PUBLISHER("d.publisher");

  private final String sql;

  Grouping(String sql) {
    this.sql = sql;
  }

  /** The group of a project {@code p} of a document {@code d}. */
  String sql() {
    return sql;
  }
}
