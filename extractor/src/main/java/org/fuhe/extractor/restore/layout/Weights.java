package org.fuhe.extractor.restore.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The sum of the rows before each row; empty from the first row whose number cannot be read. */
  private final List<Optional<BigDecimal>> sums;

  private final Optional<BigDecimal> usual;

  private Weights(List<Optional<BigDecimal>> sums, Optional<BigDecimal> usual) {
    this.sums = sums;
    this.usual = usual;
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
    return new Weights(sums, Optional.empty());
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
            .map(Map.Entry::getKey));
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
    return other ? OTHER_SUM : 0;
  }
}
