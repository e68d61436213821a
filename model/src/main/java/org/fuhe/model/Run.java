package org.fuhe.model;

import static java.util.Objects.requireNonNull;

/** Characters that stand side by side in the source, as they stand there. */
public record Run(String characters, Place place) {
  public Run {
    requireNonNull(characters, "characters");
    requireNonNull(place, "place");
    if (characters.isEmpty()) {
      throw new IllegalArgumentException("a run has at least one character");
    }
  }

  Run part(int from, int to) {
    return new Run(
        characters.substring(from, to),
        place.part(characters.codePointCount(0, from), characters.codePointCount(0, to)));
  }
}
