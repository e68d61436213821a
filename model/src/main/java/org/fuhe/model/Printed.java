package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document prints in one cell or text, without the white space of its layout, and where it
 * stands.
 *
 * <p>The text is exactly the characters of the runs, one run after the other: nothing is added, so
 * that every character of a value can be shown in the source.
 */
public record Printed(String text, List<Run> runs) {
  public static final Printed BLANK = new Printed("", List.of());

  public Printed {
    requireNonNull(text, "text");
    runs = List.copyOf(runs);
  }

  public static Printed of(List<Run> runs) {
    if (runs.isEmpty()) {
      return BLANK;
    }
    if (runs.size() == 1) {
      return new Printed(runs.get(0).characters(), runs);
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.characters()));
    return new Printed(text.toString(), runs);
  }

  /** Returns the parts as one text, in their order. */
  public static Printed join(Iterable<Printed> parts) {
    List<Run> runs = new ArrayList<>();
    parts.forEach(part -> runs.addAll(part.runs));
    return of(runs);
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  public int length() {
    return text.length();
  }

  /**
   * Returns the characters {@code from} (inclusive) to {@code to} (exclusive), with their places.
   */
  public Printed part(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    List<Run> parts = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.characters().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        parts.add(run.part(first - start, last - start));
      }
      start = end;
    }
    return of(parts);
  }

  public Printed from(int start) {
    return part(start, text.length());
  }

  /** The first place, where a reader who looks the text up begins. Not to be asked of a blank. */
  public Place place() {
    return runs.get(0).place();
  }

  @Override
  public String toString() {
    return text;
  }
}
