package org.fuhe.extractor.restore.layout;

import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
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
    INDICATORS(Scope.INDICATORS),
    /** Indicators of many projects. */
    LIST(Scope.INDICATORS, Scope.FORM, Scope.FUNDS, Scope.SUMMARY),
    FUNDS(Scope.FUNDS),
    /** A funding block that names the sources of the money in its heading. */
    FUNDS_ACROSS(Scope.FUNDS, Scope.FUND_ROW),
    SUMMARY(Scope.SUMMARY),
    STATEMENT(Scope.STATEMENT);

    @SuppressWarnings(
        "ImmutableEnumChecker") // Set.of cannot be changed; the checker knows Guava's sets only
    private final Set<Scope> scopes;

    Kind(Scope... scopes) {
      this.scopes = Set.of(scopes);
    }

    boolean isFunds() {
      return this == FUNDS || this == FUNDS_ACROSS;
    }

    /** Tells whether the columns hold sums of money, of which the headings of groups say more. */
    boolean isOfAmounts() {
      return this == SUMMARY || this == STATEMENT || isFunds();
    }

    /** Tells whether a label can be the heading of a column of such a table. */
    boolean knows(Label label) {
      return label.terms().stream().anyMatch(term -> scopes.contains(term.scope()));
    }
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
