package org.fuhe.extractor.restore.layout;

import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
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

    /** Tells whether the columns are enough to be sure that it is a table of the kind. */
    boolean isComplete(List<Column> columns) {
      return switch (this) {
        case INDICATORS -> isOfIndicators(columns);
        case LIST ->
            count(columns, Scope.INDICATORS) >= 3
                && hasAny(columns, Term.INDICATORS_TARGET, Term.INDICATORS_ACTUAL)
                && hasAny(columns, Term.FORM_LABEL_NO, Term.FORM_NAME);
        case FUNDS -> hasAny(columns, Term.FUNDS_EXECUTED);
        case FUNDS_ACROSS ->
            hasAny(columns, Term.FUNDS_EXECUTED) && count(columns, Scope.FUND_ROW) >= 3;
        case SUMMARY ->
            hasAny(columns, Term.SUMMARY_NAME, Term.SUMMARY_UNIT)
                && hasAny(columns, Term.SUMMARY_LABEL_NO)
                && columns.size() >= 4;
        case STATEMENT ->
            hasAny(columns, Term.STATEMENT_ITEM, Term.STATEMENT_CODE)
                && hasAny(columns, Term.STATEMENT_FIGURE);
      };
    }

    private static boolean isOfIndicators(List<Column> columns) {
      return count(columns, Scope.INDICATORS) >= 3
          && hasAny(columns, Term.INDICATORS_NAME, Term.INDICATORS_LEVEL2)
          && hasAny(columns, Term.INDICATORS_TARGET, Term.INDICATORS_ACTUAL);
    }

    private static boolean hasAny(List<Column> columns, Term... terms) {
      Set<Term> wanted = Set.of(terms);
      return columns.stream()
          .anyMatch(column -> column.terms().stream().anyMatch(wanted::contains));
    }

    private static long count(List<Column> columns, Scope scope) {
      return columns.stream().filter(column -> column.isIn(scope)).count();
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
