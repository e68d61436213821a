package org.fuhe.corpus.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhe.corpus.store.StorePair;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/**
 * A table whose rows are compared.
 *
 * @param ofForms whether its rows belong to a form, and else to a document
 * @param key what names a row there
 * @param subject how a row is called, in SQL, with {@code $} for the side that has it
 */
record ComparedRows(Table table, boolean ofForms, List<String> key, String subject) {
  static final List<ComparedRows> ALL =
      List.of(
          new ComparedRows(Table.PROJECTS, true, List.of(), "'p' || m.no"),
          new ComparedRows(Table.FUNDS, true, List.of("no"), "'p' || m.no || '/f' || $.no"),
          new ComparedRows(Table.INDICATORS, true, List.of("no"), "'p' || m.no || '/i' || $.no"),
          new ComparedRows(Table.SUMMARY, false, List.of("no"), "'s' || $.no"),
          new ComparedRows(
              Table.STATEMENTS,
              false,
              List.of("statement_no", "row_no", "column"),
              "'t' || $.statement_no || '/r' || $.row_no"));

  /** Ids that are made of the document's, and the numbers that rows are matched by. */
  private static final Set<String> IDS = Set.of("project_id", "document_id", "no");

  ComparedRows {
    key = List.copyOf(key);
  }

  /** Adds the rows and cells that are different to the changes. */
  void compare(StorePair pair) throws IOException {
    pair.run(joined("old") + ";\n" + joined("new"));
    if (!key.isEmpty()) {
      pair.run(missing("removed", "old", "new"));
      pair.run(missing("added", "new", "old"));
    }
    List<Column> columns = columns();
    String differs =
        columns.stream()
            .map(column -> "o.%1$s IS DISTINCT FROM n.%1$s".formatted(name(column)))
            .collect(Collectors.joining(" OR "));
    pair.run(
        "CREATE OR REPLACE TEMP TABLE different AS SELECT o, n FROM old_joined o JOIN new_joined n"
            + " USING (%s) WHERE %s".formatted(match(), differs));
    for (Column column : columns) {
      pair.run(
          ("INSERT INTO changes (kind, change, path, subject, \"table\", \"column\", old, new, position)"
                  + " SELECT 'value', 'changed', n.path, n.subject, '%1$s', '%2$s', o.%3$s, n.%3$s, n.position"
                  + " FROM different WHERE o.%3$s IS DISTINCT FROM n.%3$s")
              .formatted(table.label(), column.name(), name(column)));
    }
  }

  /** The rows of one side that have a counterpart to look for. */
  private String joined(String side) {
    String nth =
        key.isEmpty()
            ? "1"
            : "row_number() OVER (PARTITION BY m.%s, %s ORDER BY r.position)"
                .formatted(
                    ofForms ? "new_form" : "new_id",
                    key.stream().map(k -> "r.\"" + k + "\"").collect(Collectors.joining(", ")));
    return ("CREATE OR REPLACE TEMP TABLE %s_joined AS SELECT r.*, m.path, m.%s AS owner, %s AS subject,"
            + " %s AS nth FROM %1$s_%s r JOIN %s m ON r.%s = m.%1$s_%s")
        .formatted(
            side,
            ofForms ? "new_form" : "new_id",
            subject.replace("$", "r"),
            nth,
            table.label(),
            ofForms ? "forms" : "documents",
            ofForms ? "project_id" : "document_id",
            ofForms ? "form" : "id");
  }

  private String missing(String change, String side, String other) {
    return ("INSERT INTO changes (kind, change, path, subject, \"table\", %1$s, position)"
            + " SELECT 'row', '%2$s', path, subject, '%3$s', %4$s, position"
            + " FROM %1$s_joined a ANTI JOIN %5$s_joined b ON %6$s")
        .formatted(
            side,
            change,
            table.label(),
            what(),
            other,
            matchColumns().stream()
                .map(column -> "a.%1$s IS NOT DISTINCT FROM b.%1$s".formatted(column))
                .collect(Collectors.joining(" AND ")));
  }

  /** What a row that is in one of the datasets only is called. */
  private String what() {
    return switch (table) {
      case FUNDS -> "label_text";
      case STATEMENTS -> "item_name";
      default -> "name";
    };
  }

  private String match() {
    return String.join(", ", matchColumns());
  }

  private List<String> matchColumns() {
    List<String> columns = new ArrayList<>(List.of("owner", "nth"));
    key.forEach(k -> columns.add("\"" + k + "\""));
    return columns;
  }

  private List<Column> columns() {
    return table.columns().stream()
        .filter(column -> !IDS.contains(column.name()) && !key.contains(column.name()))
        .toList();
  }

  private static String name(Column column) {
    return '"' + column.name() + '"';
  }
}
