package org.fuhe.extractor.restore.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.layout.MergedCells.Cell;
import org.fuhe.extractor.restore.layout.RowSegmenter.Span;
import org.fuhe.model.Printed;

/**
 * The full marks of a table's rows. They tell where a merged cell ends when its place leaves that
 * open: the rows of a project add up to the same total as those of the others, and those of a level
 * to what the level declares. The place decides first, as documents have mistakes in their sums.
 */
final class Weights {
  private static final double OTHER_SUM = 0.4;

  /** Sums that work out for all cells at once do not do so by chance. */
  private static final double OTHER_SHARE = 3;

  /** The sum of the rows before each row; empty from the first row whose number cannot be read. */
  private final List<Optional<BigDecimal>> sums;

  private final Optional<BigDecimal> usual;

  /** Whether all rows can be given to cells with the usual total. */
  private final boolean even;

  private Weights(List<Optional<BigDecimal>> sums, Optional<BigDecimal> usual, boolean even) {
    this.sums = sums;
    this.usual = usual;
    this.even = even;
  }

  static Weights of(Grid grid, List<Span> rows) {
    List<Optional<BigDecimal>> sums = new ArrayList<>();
    Optional<Integer> column = column(grid);
    Optional<BigDecimal> sum = column.map(found -> BigDecimal.ZERO);
    sums.add(sum);
    for (Span row : rows) {
      sum =
          sum.flatMap(
              before ->
                  number(grid.printed(row.from(), row.to(), column.orElseThrow()))
                      .map(before::add));
      sums.add(sum);
    }
    return new Weights(sums, Optional.empty(), false);
  }

  private static Optional<Integer> column(Grid grid) {
    return grid.columnsWith(Role.NUMBER).stream()
        .filter(column -> grid.columns().get(column).means(Term.INDICATORS_WEIGHT))
        .findFirst();
  }

  private static Optional<BigDecimal> number(Printed printed) {
    String plain = Plain.of(printed.text());
    if (plain.isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    return plain.matches("\\d{1,6}(?:\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  /** Returns the weights with the total that the cells have most often. */
  Weights withUsual(List<Cell> cells) {
    Optional<BigDecimal> share = evenShare(cells.size());
    if (share.isPresent()) {
      return new Weights(sums, share, true);
    }
    Map<BigDecimal, Integer> counts = new HashMap<>();
    for (Cell cell : cells) {
      sum(cell.from(), cell.to())
          .ifPresent(sum -> counts.merge(sum.stripTrailingZeros(), 1, Integer::sum));
    }
    return new Weights(
        sums,
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 1 && entry.getValue() * 4 > cells.size())
            .max(
                Map.Entry.<BigDecimal, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey),
        false);
  }

  /** The same total for every cell, when there are rows at which the cells can end with it. */
  private Optional<BigDecimal> evenShare(int cells) {
    Optional<BigDecimal> all = sums.get(sums.size() - 1);
    if (cells < 2 || all.isEmpty() || all.get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal[] share = all.get().divideAndRemainder(BigDecimal.valueOf(cells));
    if (share[1].signum() != 0) {
      return Optional.empty();
    }
    Set<BigDecimal> reached = new HashSet<>();
    sums.forEach(sum -> reached.add(sum.orElseThrow().stripTrailingZeros()));
    for (int cell = 1; cell < cells; cell++) {
      if (!reached.contains(share[0].multiply(BigDecimal.valueOf(cell)).stripTrailingZeros())) {
        return Optional.empty();
      }
    }
    return Optional.of(share[0]);
  }

  Optional<BigDecimal> usual() {
    return usual;
  }

  private Optional<BigDecimal> sum(int from, int to) {
    return sums.get(to + 1).map(sum -> sum.subtract(sums.get(from).orElseThrow()));
  }

  /** What the full marks say against rows being the ones of a cell. */
  double doubt(int from, int to, Optional<BigDecimal> declared) {
    if (declared.isEmpty()) {
      return 0;
    }
    boolean other = sum(from, to).filter(sum -> sum.compareTo(declared.get()) != 0).isPresent();
    return other ? (even ? OTHER_SHARE : OTHER_SUM) : 0;
  }
}
