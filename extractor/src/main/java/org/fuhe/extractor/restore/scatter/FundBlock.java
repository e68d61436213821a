package org.fuhe.extractor.restore.scatter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Term;

/** Restores the rows of a form's funding block. */
final class FundBlock {
  private static final Map<Term, Role> ROLES =
      Map.of(
          Term.FUNDS_BUDGET_INITIAL, Role.AMOUNT,
          Term.FUNDS_BUDGET, Role.AMOUNT,
          Term.FUNDS_EXECUTED, Role.AMOUNT,
          Term.FUNDS_WEIGHT, Role.WEIGHT,
          Term.FUNDS_RATE, Role.RATE,
          Term.FUNDS_SCORE, Role.SCORE);

  /** Orders of the columns that forms have. */
  private static final List<List<Term>> ORDERS =
      List.of(
          List.of(
              Term.FUNDS_BUDGET_INITIAL,
              Term.FUNDS_BUDGET,
              Term.FUNDS_EXECUTED,
              Term.FUNDS_WEIGHT,
              Term.FUNDS_RATE,
              Term.FUNDS_SCORE),
          List.of(
              Term.FUNDS_WEIGHT,
              Term.FUNDS_BUDGET_INITIAL,
              Term.FUNDS_BUDGET,
              Term.FUNDS_EXECUTED,
              Term.FUNDS_RATE,
              Term.FUNDS_SCORE));

  private FundBlock() {}

  static Optional<Term> term(Token token) {
    return token.label().terms().stream().filter(ROLES::containsKey).findFirst();
  }

  /** A restored table; the columns in their order. */
  record Found(List<Column> columns, GridSearch.Found grid) {}

  static Optional<Found> find(Token rowLabel, Map<Term, Token> headings, List<Token> tokens) {
    if (headings.isEmpty() || tokens.isEmpty()) {
      return Optional.empty();
    }
    Found best = null;
    for (List<Column> columns : orders(rowLabel, headings)) {
      GridSearch.Found found = new GridSearch(tokens, new FundSense(columns, tokens)).search();
      if (best == null || found.cost() < best.grid().cost() - 0.3) {
        best = new Found(columns, found);
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<List<Column>> orders(Token rowLabel, Map<Term, Token> headings) {
    Set<List<Term>> orders = new LinkedHashSet<>();
    orders.add(new ArrayList<>(headings.keySet()));
    for (List<Term> order : ORDERS) {
      orders.add(order.stream().filter(headings::containsKey).toList());
    }
    List<List<Column>> columns = new ArrayList<>();
    for (List<Term> order : orders) {
      List<Column> row = new ArrayList<>();
      row.add(new Column(Role.NAME, rowLabel, true));
      for (Term term : order) {
        Role role = ROLES.get(term);
        row.add(
            new Column(
                role == null ? Role.OTHER : role,
                requireNonNull(headings.get(term)),
                role == Role.AMOUNT));
      }
      columns.add(row);
    }
    return columns;
  }

  /**
   * Returns the headings by what they mean, in their printed order. Of two with one meaning the one
   * with a unit of money stands over the others: 年度预算数（万元）.
   */
  static Map<Term, Token> byTerm(List<Token> headings) {
    Map<Term, Token> byTerm = new LinkedHashMap<>();
    headings.stream()
        .sorted(Comparator.comparingInt(token -> token.first().line()))
        .sorted(Comparator.comparing(token -> token.label().unit().isPresent()))
        .forEach(token -> term(token).ifPresent(term -> byTerm.putIfAbsent(term, token)));
    Map<Term, Token> printed = new LinkedHashMap<>();
    headings.stream()
        .filter(byTerm::containsValue)
        .forEach(token -> printed.put(term(token).orElseThrow(), token));
    return printed;
  }
}
