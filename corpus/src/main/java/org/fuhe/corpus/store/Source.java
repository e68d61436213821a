package org.fuhe.corpus.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/** A table of a store with all columns that it has today; an earlier version made fewer. */
final class Source {
  private Source() {}

  /** The table with every cell as it is in CSV. */
  static String exact(Session session, String store, Table table) throws IOException {
    return of(session, store, "exact", table);
  }

  /** The table with numbers. */
  static String typed(Session session, String store, Table table) throws IOException {
    return of(session, store, "main", table);
  }

  static String isColumn(Table table, Column column) {
    return "\"table\" = %s AND \"column\" = %s"
        .formatted(Sql.text(table.label()), Sql.text(column.name()));
  }

  private static String of(Session session, String store, String schema, Table table)
      throws IOException {
    Set<String> there = columns(session, store, schema, table);
    if (there.isEmpty()) {
      String nothing =
          table.columns().stream().map(Source::absent).collect(Collectors.joining(", "));
      return "(SELECT " + nothing + " WHERE false)";
    }
    String cells =
        table.columns().stream()
            .map(column -> there.contains(column.name()) ? Sql.name(column) : absent(column))
            .collect(Collectors.joining(", "));
    return "(SELECT %s FROM %s.%s.%s)"
        .formatted(cells, Sql.name(store), schema, Sql.name(table.label()));
  }

  private static String absent(Column column) {
    return "CAST(NULL AS VARCHAR) AS " + Sql.name(column);
  }

  private static Set<String> columns(Session session, String store, String schema, Table table)
      throws IOException {
    return session
        .rows(
            "SELECT column_name FROM duckdb_columns() WHERE database_name = %s AND schema_name = %s AND table_name = %s"
                .formatted(Sql.text(store), Sql.text(schema), Sql.text(table.label())))
        .stream()
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }
}
