package org.fuhe.corpus.store;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.dataset.Column;

/** Names, texts and columns as SQL writes them. */
final class Sql {
  private Sql() {}

  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String name(Column column) {
    return name(column.name());
  }

  /** A text that a spreadsheet program would compute has an apostrophe in front. */
  static String harmless(Column column, String starts) {
    List<String> cases = new ArrayList<>();
    starts.codePoints().forEach(c -> cases.add("chr(" + c + ")"));
    return column.type() == Column.Type.TEXT
        ? "CASE WHEN left(%1$s, 1) IN (%2$s) THEN '''' || %1$s ELSE %1$s END"
            .formatted(name(column), String.join(", ", cases))
        : name(column);
  }

  /** A cell of CSV, with quotes only where it needs them (RFC 4180). */
  static String quoted(String cell) {
    return "CASE WHEN regexp_matches(%1$s, '[\",\\n\\r]') THEN '\"' || replace(%1$s, '\"', '\"\"') || '\"' ELSE coalesce(%1$s, '') END"
        .formatted("(" + cell + ")");
  }

  /** A member of a JSON object with the cell, which is absent where the cell is empty. */
  static String member(Column column) {
    String key = text("\"" + column.name() + "\":");
    String value = column.type() == Column.Type.TEXT ? "to_json(%s)" : "%s";
    return key + " || " + value.formatted(name(column));
  }
}
