package org.fuhe.extractor.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows under a total, with the sums that they can add up to. */
final class Parts {
  /** What a sum costs that does not work out, in a row or of the rows under a total. */
  static final long BROKEN = 1_000_000_000_000L;

  /** What each unit costs by which a sum is off within the rounding of its parts. */
  static final long OFF = 1_000L;

  private final SumSearch search;
  private final int rows;

  private Parts(SumSearch search, int rows) {
    this.search = search;
    this.rows = rows;
  }

  /**
   * Gathers the sums that the rows under a total can have.
   *
   * @param options the readings of each row under the total
   * @param totals the readings of the total
   * @return empty when the sums are too many to follow
   */
  static Optional<Parts> of(List<List<SumSearch.Option>> options, List<ColumnAmounts> totals) {
    Optional<Parts> near = near(options, totals);
    return near.isPresent()
        ? near
        : SumSearch.of(options, totals.get(0).columns()).map(all -> new Parts(all, options.size()));
  }

  /** The sums near the totals are enough, if one of them hits a total. */
  private static Optional<Parts> near(
      List<List<SumSearch.Option>> options, List<ColumnAmounts> totals) {
    long[] least = new long[totals.get(0).columns()];
    long[] most = new long[least.length];
    long rounding = rounding(options.size());
    for (int column = 0; column < least.length; column++) {
      int of = column;
      least[of] = totals.stream().mapToLong(t -> t.get(of)).min().orElse(0) - rounding;
      most[of] = totals.stream().mapToLong(t -> t.get(of)).max().orElse(0) + rounding;
    }
    return SumSearch.within(options, new ColumnAmounts(least), new ColumnAmounts(most))
        .map(sums -> new Parts(sums, options.size()))
        .filter(parts -> totals.stream().anyMatch(parts::hits));
  }

  /**
   * The sum of so many rounded amounts is off by this much at most, in all likelihood: three
   * standard deviations of 0.29 units each.
   */
  private static long rounding(int rows) {
    return (long) Math.ceil(Math.sqrt(rows));
  }

  private boolean hits(ColumnAmounts total) {
    return search.sums().keySet().stream().anyMatch(sum -> mismatch(total, sum) < BROKEN);
  }

  private long mismatch(ColumnAmounts total, ColumnAmounts sum) {
    long cost = 0;
    for (int column = 0; column < total.columns(); column++) {
      long off = Math.abs(total.get(column) - sum.get(column));
      cost += off <= rounding(rows) ? off * OFF : BROKEN;
    }
    return cost;
  }

  /** Returns the least that a reading of the total costs together with the rows under it. */
  long cost(ColumnAmounts total) {
    return search.sums().entrySet().stream()
        .mapToLong(sum -> sum.getValue() + mismatch(total, sum.getKey()))
        .min()
        .orElse(BROKEN);
  }

  /** Returns of each row the options that lead to one of the totals at its lowest cost. */
  List<Set<Integer>> optionsTo(List<ColumnAmounts> totals) {
    Set<ColumnAmounts> ends = new LinkedHashSet<>();
    for (ColumnAmounts total : totals) {
      long least = cost(total);
      for (Map.Entry<ColumnAmounts, Long> sum : search.sums().entrySet()) {
        if (sum.getValue() + mismatch(total, sum.getKey()) == least) {
          ends.add(sum.getKey());
        }
      }
    }
    return search.optionsTo(ends);
  }
}
