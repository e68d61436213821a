package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sums that rows can add up to, one reading taken of each row, and what each sum costs.
 *
 * <p>All sums are built up row by row, equal ones once, so that hundreds of accounts under one
 * total stay cheap as long as their sums stay below the total. Going back from a sum shows the
 * readings that lead to it at the lowest cost.
 */
final class SumSearch {
  /** More different sums than this are too many to follow. */
  private static final int MOST_SUMS = 60_000;

  /** A reading of one row: its amounts in the columns that count, and its cost. */
  record Option(ColumnAmounts amounts, long cost) {}

  private final List<List<Option>> rows;

  /** The lowest cost of each sum of the first rows: of none of them, of one, … of all. */
  private final List<Map<ColumnAmounts, Long>> layers;

  private SumSearch(List<List<Option>> rows, List<Map<ColumnAmounts, Long>> layers) {
    this.rows = rows;
    this.layers = layers;
  }

  /** Builds up all sums; empty when there are too many of them. */
  static Optional<SumSearch> of(List<List<Option>> rows, int columns) {
    return build(rows, columns, null, null);
  }

  /**
   * Builds up the sums between two bounds, which amounts below zero would make worthless.
   *
   * @param least the least that the whole sum may be
   */
  static Optional<SumSearch> within(
      List<List<Option>> rows, ColumnAmounts least, ColumnAmounts most) {
    boolean negative =
        rows.stream().flatMap(List::stream).anyMatch(option -> option.amounts().hasNegative());
    return negative ? of(rows, most.columns()) : build(rows, most.columns(), least, most);
  }

  private static Optional<SumSearch> build(
      List<List<Option>> rows,
      int columns,
      @Nullable ColumnAmounts least,
      @Nullable ColumnAmounts most) {
    List<ColumnAmounts> rest = rest(rows, columns);
    List<Map<ColumnAmounts, Long>> layers = new ArrayList<>();
    layers.add(Map.of(ColumnAmounts.zero(columns), 0L));
    for (int row = 0; row < rows.size(); row++) {
      Map<ColumnAmounts, Long> next = new LinkedHashMap<>();
      ColumnAmounts coming = rest.get(row + 1);
      for (Map.Entry<ColumnAmounts, Long> sum : layers.get(row).entrySet()) {
        for (Option option : rows.get(row)) {
          ColumnAmounts total = sum.getKey().plus(option.amounts());
          if (most == null || least == null || leadsBetween(total, coming, least, most)) {
            next.merge(total, sum.getValue() + option.cost(), Math::min);
          }
        }
      }
      if (next.size() > MOST_SUMS) {
        return Optional.empty();
      }
      layers.add(next);
    }
    return Optional.of(new SumSearch(rows, layers));
  }

  /** Returns the most that the rows from each one on can add, column by column. */
  private static List<ColumnAmounts> rest(List<List<Option>> rows, int columns) {
    List<ColumnAmounts> rest = new ArrayList<>();
    rest.add(ColumnAmounts.zero(columns));
    for (int row = rows.size() - 1; row >= 0; row--) {
      ColumnAmounts most =
          rows.get(row).stream()
              .map(Option::amounts)
              .reduce(ColumnAmounts::max)
              .orElse(ColumnAmounts.zero(columns));
      rest.add(0, rest.get(0).plus(most));
    }
    return rest;
  }

  /** Tells whether a sum, with what still comes, can end between two others. */
  private static boolean leadsBetween(
      ColumnAmounts sum, ColumnAmounts coming, ColumnAmounts least, ColumnAmounts most) {
    for (int column = 0; column < sum.columns(); column++) {
      long amount = sum.get(column);
      if (amount > most.get(column) || amount + coming.get(column) < least.get(column)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the sums of all rows, each with its lowest cost. */
  Map<ColumnAmounts, Long> sums() {
    return layers.get(rows.size());
  }

  /** Returns of each row the options that lead to one of the sums at its lowest cost. */
  List<Set<Integer>> optionsTo(Collection<ColumnAmounts> sums) {
    List<Set<Integer>> chosen = new ArrayList<>();
    Set<ColumnAmounts> reached = new HashSet<>(sums);
    for (int row = rows.size() - 1; row >= 0; row--) {
      Set<Integer> options = new TreeSet<>();
      Set<ColumnAmounts> before = new HashSet<>();
      for (ColumnAmounts sum : reached) {
        long cost = layers.get(row + 1).getOrDefault(sum, Long.MAX_VALUE);
        for (int option = 0; option < rows.get(row).size(); option++) {
          ColumnAmounts rest = sum.minus(rows.get(row).get(option).amounts());
          Long restCost = layers.get(row).get(rest);
          if (restCost != null && restCost + rows.get(row).get(option).cost() == cost) {
            options.add(option);
            before.add(rest);
          }
        }
      }
      chosen.add(0, options);
      reached = before;
    }
    return chosen;
  }
}
