package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the columns of figures that have lost them.
 *
 * <p>The figures of a row keep their order, so a row has a few readings. The total in a row is the
 * sum of its parts, and an account is the sum of the accounts under it, column by column. Of all
 * readings of a statement those count that break the fewest sums, then those that are off by the
 * least rounding, then those that other parts of the document agree with. No figure is changed: a
 * sum that does not work out in any reading decides nothing.
 */
final class ColumnSearch {
  /** How far other parts of the document disagree with a reading of a row. */
  interface Doubt {
    long of(int row, Reading reading);
  }

  private final List<List<Reading>> readings;
  private final List<List<Integer>> children;
  private final List<Integer> all;
  private final long[][] costs;
  private final List<Set<Integer>> allowed;

  private ColumnSearch(List<List<Reading>> readings, List<Integer> parents, int columns) {
    this.readings = readings;
    this.all = IntStream.range(0, columns).boxed().toList();
    this.children = new ArrayList<>();
    this.costs = new long[readings.size()][];
    this.allowed = new ArrayList<>();
    for (int row = 0; row < readings.size(); row++) {
      children.add(new ArrayList<>());
      costs[row] = new long[readings.get(row).size()];
      allowed.add(new TreeSet<>());
    }
    for (int row = 0; row < readings.size(); row++) {
      if (parents.get(row) >= 0) {
        children.get(parents.get(row)).add(row);
      }
    }
  }

  /**
   * Returns the readings of each row that remain.
   *
   * @param readings of each row; a row without any cannot be told and counts in no sum
   * @param parents the row of which each row is a part, or -1
   * @param totals what the rows without a parent add up to, for the columns of which it is known
   */
  static List<List<Reading>> search(
      List<List<Reading>> readings,
      List<Integer> parents,
      Map<Integer, Long> totals,
      Doubt doubt,
      int columns) {
    ColumnSearch search = new ColumnSearch(readings, parents, columns);
    List<Integer> roots =
        IntStream.range(0, readings.size()).filter(row -> parents.get(row) < 0).boxed().toList();
    roots.forEach(root -> search.weigh(root, doubt));
    search.chooseRoots(roots, totals);
    List<List<Reading>> remaining = new ArrayList<>();
    for (int row = 0; row < readings.size(); row++) {
      List<Reading> of = readings.get(row);
      remaining.add(search.allowed.get(row).stream().map(of::get).toList());
    }
    return remaining;
  }

  /** Sets the cost of each reading of a row, with the cheapest readings of all rows under it. */
  private void weigh(int row, Doubt doubt) {
    children.get(row).forEach(child -> weigh(child, doubt));
    List<Reading> own = readings.get(row);
    for (int i = 0; i < own.size(); i++) {
      Reading reading = own.get(i);
      costs[row][i] =
          reading.broken() * Parts.BROKEN + reading.off() * Parts.OFF + doubt.of(row, reading);
    }
    Optional<Parts> parts = parts(row);
    for (int i = 0; i < own.size() && parts.isPresent(); i++) {
      costs[row][i] += parts.get().cost(own.get(i).amounts(all));
    }
  }

  private void chooseRoots(List<Integer> roots, Map<Integer, Long> totals) {
    if (!totals.isEmpty()) {
      List<Integer> known = List.copyOf(new TreeSet<>(totals.keySet()));
      long[] amounts = known.stream().mapToLong(totals::get).toArray();
      List<ColumnAmounts> total = List.of(new ColumnAmounts(amounts));
      Optional<Parts> parts = parts(roots, known, total);
      if (parts.isPresent()) {
        choose(roots, parts.get(), total);
        return;
      }
    }
    roots.forEach(root -> choose(root, cheapest(root)));
  }

  private Set<Integer> cheapest(int row) {
    long least =
        IntStream.range(0, costs[row].length).mapToLong(i -> costs[row][i]).min().orElse(0);
    Set<Integer> cheapest = new TreeSet<>();
    IntStream.range(0, costs[row].length)
        .filter(i -> costs[row][i] == least)
        .forEach(cheapest::add);
    return cheapest;
  }

  private void choose(int row, Set<Integer> options) {
    allowed.get(row).addAll(options);
    List<Integer> under = children.get(row);
    Optional<Parts> parts = parts(row);
    if (parts.isEmpty() || options.isEmpty()) {
      under.forEach(child -> choose(child, cheapest(child)));
      return;
    }
    choose(
        under,
        parts.get(),
        options.stream().map(option -> readings.get(row).get(option).amounts(all)).toList());
  }

  private void choose(List<Integer> under, Parts parts, List<ColumnAmounts> totals) {
    List<Set<Integer>> options = parts.optionsTo(totals);
    for (int i = 0; i < under.size(); i++) {
      choose(under.get(i), options.get(i));
    }
  }

  private Optional<Parts> parts(int row) {
    List<Reading> own = readings.get(row);
    return children.get(row).isEmpty() || own.isEmpty()
        ? Optional.empty()
        : parts(children.get(row), all, own.stream().map(r -> r.amounts(all)).toList());
  }

  /** Empty when a row has no reading, so that the sum of the rows is unknown. */
  private Optional<Parts> parts(List<Integer> under, List<Integer> of, List<ColumnAmounts> totals) {
    List<List<SumSearch.Option>> options = new ArrayList<>();
    for (int row : under) {
      List<Reading> own = readings.get(row);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      options.add(
          IntStream.range(0, own.size())
              .mapToObj(i -> new SumSearch.Option(own.get(i).amounts(of), costs[row][i]))
              .toList());
    }
    return Parts.of(options, totals);
  }
}
