package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A stretch of the calendar, from its first to its last day; either end can be open (2021年12月31日之前
 * has no first day).
 *
 * <p>Documents leave out the year (12月31日) where it is that of the form; it is left out here too.
 */
public record Period(Optional<Day> first, Optional<Day> last) {
  public Period {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (first.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("a period has at least one end");
    }
  }

  /** A day of the calendar, of a year that may not be printed. */
  public record Day(Optional<Integer> year, int month, int day) {
    public Day {
      requireNonNull(year, "year");
      if (month < 1 || month > 12 || day < 1 || day > 31) {
        throw new IllegalArgumentException(
            "no day of the calendar: month %d, day %d".formatted(month, day));
      }
    }
  }
}
