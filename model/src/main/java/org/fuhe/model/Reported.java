package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value as a document reports it: the characters as printed with the places where they stand, and
 * what they were taken to mean.
 *
 * @param value what was understood, empty when the characters could not be understood as a {@code
 *     T}
 */
public record Reported<T>(Printed printed, Optional<T> value) {
  public Reported {
    requireNonNull(printed, "printed");
    requireNonNull(value, "value");
    if (printed.isBlank()) {
      throw new IllegalArgumentException("nothing is printed; a blank is an absent value");
    }
  }

  public static <T> Reported<T> of(Printed printed, T value) {
    return new Reported<>(printed, Optional.of(value));
  }

  /** Returns a text, whose meaning is its characters. */
  public static Reported<String> text(Printed printed) {
    return of(printed, printed.text());
  }

  public String text() {
    return printed.text();
  }
}
