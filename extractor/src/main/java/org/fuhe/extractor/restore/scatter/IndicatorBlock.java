package org.fuhe.extractor.restore.scatter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Term;

/** Restores the rows of a form's table of indicators. */
final class IndicatorBlock {
  private static final Map<Term, Role> ROLES =
      Map.ofEntries(
          Map.entry(Term.INDICATORS_NAME, Role.NAME),
          Map.entry(Term.INDICATORS_NATURE, Role.NATURE),
          Map.entry(Term.INDICATORS_TARGET, Role.TARGET),
          Map.entry(Term.INDICATORS_UNIT, Role.UNIT),
          Map.entry(Term.INDICATORS_WEIGHT, Role.WEIGHT),
          Map.entry(Term.INDICATORS_ACTUAL, Role.ACTUAL),
          Map.entry(Term.INDICATORS_COEFFICIENT, Role.COEFFICIENT),
          Map.entry(Term.INDICATORS_SCORE, Role.SCORE),
          Map.entry(Term.INDICATORS_REASON, Role.REASON),
          Map.entry(Term.INDICATORS_IGNORED, Role.OTHER));

  /** Orders of the columns that forms have. */
  private static final List<List<Role>> ORDERS =
      List.of(
          List.of(
              Role.NATURE,
              Role.TARGET,
              Role.UNIT,
              Role.ACTUAL,
              Role.WEIGHT,
              Role.COEFFICIENT,
              Role.SCORE),
          List.of(
              Role.NATURE,
              Role.TARGET,
              Role.UNIT,
              Role.WEIGHT,
              Role.ACTUAL,
              Role.COEFFICIENT,
              Role.SCORE),
          List.of(
              Role.UNIT,
              Role.WEIGHT,
              Role.NATURE,
              Role.TARGET,
              Role.ACTUAL,
              Role.COEFFICIENT,
              Role.SCORE),
          List.of(
              Role.NATURE,
              Role.TARGET,
              Role.ACTUAL,
              Role.UNIT,
              Role.WEIGHT,
              Role.COEFFICIENT,
              Role.SCORE));

  /** A placement of such a cost leaves nothing to be wished: other orders are not tried. */
  private static final double GOOD = 2;

  private static final double GOOD_ROW = 0.5;

  /** Orders whose costs differ by more are told apart by a narrow search. */
  private static final double CLOSE = 4;

  private static final double CLEAR_ROW = 1.5;

  /**
   * Rows of a table cost less on average: measured on scattered texts, where tables that were
   * placed right cost up to 2.9 a row, and those that cost more had every third value wrong.
   */
  private static final double WORST_ROW = 3.2;

  private IndicatorBlock() {}

  static Optional<Role> role(Token token) {
    return token.label().terms().stream().filter(ROLES::containsKey).map(ROLES::get).findFirst();
  }

  /** Finds the best placement over the orders that the columns can have. */
  static Found find(
      List<Token> headings, List<Token> tokens, boolean levels, Set<Role> totals, Seams seams) {
    List<List<Column>> orders = orders(headings, totals);
    List<Found> sketches = new ArrayList<>();
    for (List<Column> columns : orders) {
      Sense sense = new IndicatorSense(columns, tokens, seams, levels);
      sketches.add(find(headings, columns, new GridSearch(tokens, sense, GridSearch.NARROW)));
      if (sketches.get(sketches.size() - 1).fitsWell()) {
        break;
      }
    }
    Found likely = sketches.stream().min(Comparator.comparingDouble(Found::cost)).orElseThrow();
    double most = likely.isClear() ? likely.cost() + CLOSE : Double.POSITIVE_INFINITY;
    return sketches.stream()
        .filter(sketch -> sketch.cost() < most)
        .map(Found::columns)
        .map(
            columns -> {
              Sense sense = new IndicatorSense(columns, tokens, seams, levels);
              return find(headings, columns, new GridSearch(tokens, sense));
            })
        .min(Comparator.comparingDouble(Found::cost))
        .orElseThrow();
  }

  private static Found find(List<Token> headings, List<Column> columns, GridSearch search) {
    GridSearch.Found found = search.search();
    return new Found(columns, found, found.cost() + 0.3 * inversions(headings, columns));
  }

  record Found(List<Column> columns, GridSearch.Found grid, double cost) {
    /** Tells whether the tokens make a table at all: what fits badly is not read. */
    boolean fits() {
      return cost <= WORST_ROW * grid.grid().rows();
    }

    /** Tells whether a wider search will hardly find another order of the columns. */
    private boolean isClear() {
      return cost < CLEAR_ROW * grid.grid().rows();
    }

    private boolean fitsWell() {
      return cost < GOOD + GOOD_ROW * grid.grid().rows();
    }
  }

  private static int inversions(List<Token> headings, List<Column> columns) {
    int inversions = 0;
    for (int i = 0; i < columns.size(); i++) {
      for (int j = i + 1; j < columns.size(); j++) {
        int one = headings.indexOf(columns.get(i).heading());
        int two = headings.indexOf(columns.get(j).heading());
        inversions += two >= 0 && one > two ? 1 : 0;
      }
    }
    return inversions;
  }

  private static List<List<Column>> orders(List<Token> headings, Set<Role> totals) {
    Map<Role, Token> byRole = new EnumMap<>(Role.class);
    List<Token> others = new ArrayList<>();
    for (Token heading : headings) {
      Optional<Role> role = role(heading);
      if (role.isPresent()
          && (role.get() == Role.OTHER || byRole.putIfAbsent(role.get(), heading) != null)) {
        if (role.get() == Role.OTHER) {
          others.add(heading);
        }
      }
    }
    Set<List<Role>> orders = new LinkedHashSet<>();
    List<Role> printed =
        byRole.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> headings.indexOf(entry.getValue())))
            .map(Map.Entry::getKey)
            .toList();
    orders.add(complete(printed, byRole.keySet()));
    for (List<Role> order : ORDERS) {
      orders.add(complete(order, byRole.keySet()));
    }
    List<List<Column>> result = new ArrayList<>();
    for (List<Role> order : orders) {
      List<Column> columns = new ArrayList<>();
      for (Role role : order) {
        columns.add(new Column(role, requireNonNull(byRole.get(role)), isRequired(role)));
      }
      int reason = order.contains(Role.REASON) ? columns.size() - 1 : columns.size();
      for (Token other : others) {
        columns.add(reason, new Column(Role.OTHER, other, false));
      }
      if (totals.contains(Role.TOTAL_WEIGHT) && byRole.containsKey(Role.WEIGHT)) {
        columns.add(new Column(Role.TOTAL_WEIGHT, byRole.get(Role.WEIGHT), false));
      }
      if (totals.contains(Role.TOTAL_SCORE) && byRole.containsKey(Role.SCORE)) {
        columns.add(new Column(Role.TOTAL_SCORE, byRole.get(Role.SCORE), false));
      }
      result.add(columns);
    }
    return result;
  }

  private static List<Role> complete(List<Role> order, Set<Role> present) {
    List<Role> complete = new ArrayList<>();
    complete.add(Role.NAME);
    Set<Role> middle = new HashSet<>(present);
    order.stream()
        .filter(middle::contains)
        .filter(role -> role != Role.NAME && role != Role.REASON)
        .forEach(complete::add);
    if (present.contains(Role.REASON)) {
      complete.add(Role.REASON);
    }
    return complete;
  }

  private static boolean isRequired(Role role) {
    return switch (role) {
      case NAME, TARGET, WEIGHT, ACTUAL, SCORE, NATURE, COEFFICIENT -> true;
      default -> false;
    };
  }
}
