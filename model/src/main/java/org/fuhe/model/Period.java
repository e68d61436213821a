package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A stretch of the calendar, from its first to its last date; either end can be open (2021年12月31日之前
 * has no first date). A single date is a period that begins and ends with it.
 */
public record Period(Optional<Date> first, Optional<Date> last) {
  public Period {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (first.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("a period has at least one end");
    }
  }

  public static Period of(Date date) {
    return new Period(Optional.of(date), Optional.of(date));
  }

  /**
   * A date as exact as it is printed: a year, a month, or a day.
   *
   * <p>Documents leave out the year (12月31日) where it is that of the form; it is left out here too.
   * Nor is a printed day held against the length of its month: 11月31日 is a typing error, and typing
   * errors are data.
   */
  public record Date(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
    public Date {
      requireNonNull(year, "year");
      requireNonNull(month, "month");
      requireNonNull(day, "day");
      if (year.isEmpty() && month.isEmpty()) {
        throw new IllegalArgumentException("a date has a year or a month");
      }
      if (month.isEmpty() && day.isPresent()) {
        throw new IllegalArgumentException("a day of no month");
      }
      if (month.filter(m -> m < 1 || m > 12).isPresent()
          || day.filter(d -> d < 1 || d > 31).isPresent()) {
        throw new IllegalArgumentException(
            "no date of the calendar: month %s, day %s".formatted(month, day));
      }
    }
  }
}
