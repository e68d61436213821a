package org.fuhe.extractor.value;

import org.fuhe.model.Period;

/**
 * A date or period within a text.
 *
 * @param end the index behind it
 * @param due whether a word behind it says that something is due by then: 前, 底
 */
record CalendarMention(int end, Period period, boolean due) {

  /** Whether it names a month or a day, not only a year. */
  boolean isNarrow() {
    return period.first().or(period::last).flatMap(Period.Date::month).isPresent();
  }

  boolean isDay() {
    return period.first().or(period::last).flatMap(Period.Date::day).isPresent();
  }
}
