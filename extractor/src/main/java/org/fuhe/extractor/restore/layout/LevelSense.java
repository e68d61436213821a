package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.layout.MergedCells.Cell;
import org.fuhe.extractor.restore.layout.RowSegmenter.Span;
import org.fuhe.extractor.restore.level.LevelKind;

/**
 * What the meaning of a level says against rows being the ones of its cell.
 *
 * <p>Half a line up or down, and two cells are both in the middle of their rows: then the level
 * decides that can have these rows under it.
 */
final class LevelSense {
  /** 生态效益指标 does not stand under 产出指标. */
  private static final double OTHER_LEVEL1 = 1.5;

  /** 指标1 begins a level 2, and 指标2 does not. */
  private static final double MISNUMBERED = 1.2;

  /** Names tell little; they choose between places that are nearly as good. */
  private static final double NAME = 0.15;

  /** What stands in a row, and the level 2 that begins with it. */
  private record Indicator(String name, String target, int number, LevelKind level2) {}

  private final boolean first;
  private final List<Indicator> indicators;

  private LevelSense(boolean first, List<Indicator> indicators) {
    this.first = first;
    this.indicators = indicators;
  }

  /**
   * @param column the column of the level
   * @param finer the cells of the next finer level; none when the rows are the finer ones
   */
  static LevelSense of(Grid grid, List<Span> rows, int column, List<Cell> finer) {
    List<Indicator> indicators = new ArrayList<>();
    Optional<Integer> name = grid.columnsWith(Role.NAME).stream().findFirst();
    Optional<Integer> target =
        grid.columnsWith(Role.VALUE).stream()
            .filter(value -> grid.columns().get(value).means(Term.INDICATORS_TARGET))
            .findFirst();
    for (int row = 0; row < rows.size(); row++) {
      String words = name.map(text(grid, rows.get(row))).orElse("");
      indicators.add(
          new Indicator(
              words,
              target.map(text(grid, rows.get(row))).orElse(""),
              LevelKind.number(words),
              level2(finer, row)));
    }
    boolean first = grid.columns().get(column).means(Term.INDICATORS_LEVEL1);
    return new LevelSense(first && !finer.isEmpty(), indicators);
  }

  private static Function<Integer, String> text(Grid grid, Span row) {
    return column -> Plain.of(grid.printed(row.from(), row.to(), column).text());
  }

  private static LevelKind level2(List<Cell> finer, int row) {
    return finer.stream()
        .filter(cell -> cell.from() == row)
        .findFirst()
        .map(cell -> LevelKind.of(Plain.of(cell.printed().text()), false))
        .orElse(LevelKind.OTHER);
  }

  double against(String text, int from, int to) {
    LevelKind kind = LevelKind.of(Plain.of(text), first);
    double cost = first ? 0 : numbering(from, to);
    if (kind == LevelKind.OTHER) {
      return cost;
    }
    for (Indicator indicator : indicators.subList(from, to + 1)) {
      if (!first) {
        cost += NAME * kind.against(indicator.name, indicator.target);
      } else if (!indicator.level2.above().isEmpty() && !indicator.level2.above().contains(kind)) {
        cost += OTHER_LEVEL1;
      }
    }
    return cost;
  }

  private double numbering(int from, int to) {
    double cost = indicators.get(from).number > 1 ? MISNUMBERED : 0;
    for (int row = from + 1; row <= to; row++) {
      cost += indicators.get(row).number == 1 ? MISNUMBERED : 0;
    }
    return cost;
  }
}
