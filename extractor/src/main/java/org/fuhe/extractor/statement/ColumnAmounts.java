package org.fuhe.extractor.statement;

import java.util.Arrays;

/** Amounts, column by column, in units of the statement's last printed decimal. */
final class ColumnAmounts {
  private final long[] amounts;

  ColumnAmounts(long... amounts) {
    this.amounts = amounts.clone();
  }

  static ColumnAmounts zero(int columns) {
    return new ColumnAmounts(new long[columns]);
  }

  int columns() {
    return amounts.length;
  }

  long get(int column) {
    return amounts[column];
  }

  boolean hasNegative() {
    return Arrays.stream(amounts).anyMatch(amount -> amount < 0);
  }

  ColumnAmounts plus(ColumnAmounts other) {
    long[] sum = amounts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.amounts[i];
    }
    return new ColumnAmounts(sum);
  }

  ColumnAmounts minus(ColumnAmounts other) {
    long[] difference = amounts.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= other.amounts[i];
    }
    return new ColumnAmounts(difference);
  }

  /** Returns the larger amount of each column. */
  ColumnAmounts max(ColumnAmounts other) {
    long[] larger = amounts.clone();
    for (int i = 0; i < larger.length; i++) {
      larger[i] = Math.max(larger[i], other.amounts[i]);
    }
    return new ColumnAmounts(larger);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ColumnAmounts columns && Arrays.equals(amounts, columns.amounts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(amounts);
  }

  @Override
  public String toString() {
    return Arrays.toString(amounts);
  }
}
