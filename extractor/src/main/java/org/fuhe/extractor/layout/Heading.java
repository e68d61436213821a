package org.fuhe.extractor.layout;

import java.util.List;
import org.fuhe.model.Printed;

/**
 * The heading of a table: what it is a table of, and its columns from left to right.
 *
 * @param first the first strip that belongs to it
 * @param last the last one
 * @param groups headings over several columns
 */
record Heading(Kind kind, int first, int last, List<Column> columns, List<Group> groups) {
  /** What a table is about, as far as its layout depends on it. */
  enum Kind {
    INDICATORS,
    /** Indicators of many projects. */
    LIST,
    FUNDS,
    SUMMARY,
    STATEMENT
  }

  /** A heading over the columns {@code from} to {@code to}, both inclusive. */
  record Group(Printed printed, int from, int to) {}

  Heading {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  boolean hasSameColumnsAs(Heading other) {
    return kind == other.kind
        && columns.stream()
            .map(column -> column.heading().text())
            .toList()
            .equals(other.columns.stream().map(column -> column.heading().text()).toList());
  }
}
