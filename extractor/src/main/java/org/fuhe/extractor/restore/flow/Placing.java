package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Readings of figures that stand in some of the columns, in their order, while the others are
 * blank. A reading has a figure or nothing for each column.
 */
final class Placing {
  /** More readings than this are not compared. */
  private static final int MOST_READINGS = 20_000;

  private Placing() {}

  /** Returns all readings; with more figures than columns, the last figures stand nowhere. */
  static List<@Nullable Token[]> readings(List<Token> figures, int columns) {
    List<@Nullable Token[]> readings = new ArrayList<>();
    List<Token> placeable = figures.subList(0, Math.min(figures.size(), columns));
    collect(placeable, 0, 0, new @Nullable Token[columns], readings);
    return readings;
  }

  private static void collect(
      List<Token> figures,
      int figure,
      int column,
      @Nullable Token[] reading,
      List<@Nullable Token[]> readings) {
    if (readings.size() >= MOST_READINGS || figures.size() - figure > reading.length - column) {
      return;
    }
    if (figure == figures.size()) {
      readings.add(reading.clone());
      return;
    }
    reading[column] = figures.get(figure);
    collect(figures, figure + 1, column + 1, reading, readings);
    reading[column] = null;
    collect(figures, figure, column + 1, reading, readings);
  }

  /** Keeps the readings that satisfy a condition, unless none does. */
  static List<@Nullable Token[]> keep(
      List<@Nullable Token[]> readings, Predicate<@Nullable Token[]> condition) {
    if (readings.size() < 2) {
      return readings;
    }
    List<@Nullable Token[]> left = readings.stream().filter(condition).toList();
    return left.isEmpty() ? readings : left;
  }

  /**
   * Returns the cells on which the readings agree. A figure that can stand in more than one column
   * is left out, and a problem says so.
   */
  static List<Printed> common(
      List<Token> figures, List<@Nullable Token[]> readings, int columns, List<Problem> problems) {
    List<Printed> cells = new ArrayList<>(java.util.Collections.nCopies(columns, Printed.BLANK));
    for (Token figure : figures) {
      int column = commonColumn(figure, readings);
      if (column >= 0) {
        cells.set(column, figure.printed());
      } else {
        problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, figure.printed()));
      }
    }
    return cells;
  }

  private static int commonColumn(Token figure, List<@Nullable Token[]> readings) {
    int common = -1;
    for (@Nullable Token[] reading : readings) {
      int column = Arrays.asList(reading).indexOf(figure);
      if (column < 0 || (common >= 0 && column != common)) {
        return -1;
      }
      common = column;
    }
    return common;
  }
}
