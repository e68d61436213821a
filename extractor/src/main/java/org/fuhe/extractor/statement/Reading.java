package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way to place the figures of a row in the columns: from left to right, columns left blank.
 *
 * <p>Amounts are whole numbers of the statement's last printed decimal; a blank counts nothing.
 */
final class Reading {
  /** With more ways than this a row tells nothing by itself. */
  private static final int MOST_READINGS = 5000;

  private final int[] columns;
  private final long[] amounts;
  private final int broken;
  private final long off;

  private Reading(int[] columns, long[] amounts, Shape shape) {
    this.columns = columns;
    this.amounts = amounts;
    int brokenSums = 0;
    long deviation = 0;
    for (Shape.Sum sum : shape.sums()) {
      long difference = amounts[sum.total()];
      int printed = 0;
      for (int part : sum.parts()) {
        difference -= amounts[part];
        printed += amounts[part] == 0 ? 0 : 1;
      }
      if (Math.abs(difference) > rounding(printed)) {
        brokenSums++;
      } else {
        deviation += Math.abs(difference);
      }
    }
    this.broken = brokenSums;
    this.off = deviation;
  }

  /** Each part of a sum is rounded by up to half a unit, and so is their total. */
  private static long rounding(int parts) {
    return parts < 2 ? 0 : (parts + 1) / 2;
  }

  /**
   * Returns the readings of a row that break the fewest of its sums; none when there are more
   * figures than columns, or too many readings to tell anything.
   */
  static List<Reading> of(List<Long> figures, Shape shape) {
    if (figures.size() > shape.columns() || tooMany(shape.columns(), figures.size())) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    add(readings, figures, shape, new int[figures.size()], 0);
    int fewest = readings.stream().mapToInt(Reading::broken).min().orElse(0);
    return readings.stream().filter(reading -> reading.broken == fewest).toList();
  }

  /**
   * Returns the reading of a row whose figures stand in known columns; none when the heading has
   * fewer columns.
   */
  static List<Reading> placed(List<Long> figures, List<Integer> columns, Shape shape) {
    if (columns.stream().anyMatch(column -> column >= shape.columns())) {
      return List.of();
    }
    long[] amounts = new long[shape.columns()];
    for (int i = 0; i < figures.size(); i++) {
      amounts[columns.get(i)] = figures.get(i);
    }
    int[] known = columns.stream().mapToInt(Integer::intValue).toArray();
    return List.of(new Reading(known, amounts, shape));
  }

  private static boolean tooMany(int columns, int figures) {
    long ways = 1;
    for (int i = 0; i < figures; i++) {
      ways = ways * (columns - i) / (i + 1);
      if (ways > MOST_READINGS) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      List<Reading> readings, List<Long> figures, Shape shape, int[] columns, int placed) {
    if (placed == columns.length) {
      long[] amounts = new long[shape.columns()];
      for (int i = 0; i < columns.length; i++) {
        amounts[columns[i]] = figures.get(i);
      }
      readings.add(new Reading(columns.clone(), amounts, shape));
      return;
    }
    int last = shape.columns() - (columns.length - placed);
    for (int column = placed == 0 ? 0 : columns[placed - 1] + 1; column <= last; column++) {
      columns[placed] = column;
      add(readings, figures, shape, columns, placed + 1);
    }
  }

  /** Returns the column of a figure. */
  int column(int figure) {
    return columns[figure];
  }

  int figures() {
    return columns.length;
  }

  long amount(int column) {
    return amounts[column];
  }

  /** Returns the amounts of some columns. */
  ColumnAmounts amounts(List<Integer> of) {
    long[] chosen = new long[of.size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = amounts[of.get(i)];
    }
    return new ColumnAmounts(chosen);
  }

  /** Returns the number of the row's own sums that do not work out. */
  int broken() {
    return broken;
  }

  /** Returns by how much the sums are off within the rounding of their parts. */
  long off() {
    return off;
  }

  @Override
  public String toString() {
    return Arrays.toString(columns);
  }
}
