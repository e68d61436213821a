package org.fuhe.scorer.worksheet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The scores of a form computed again.
 *
 * @param indicators one for each indicator of the form, in its order
 */
public record Worksheet(List<Computation> indicators, Computation execution, Computation total) {
  public Worksheet {
    indicators = List.copyOf(indicators);
    requireNonNull(execution, "execution");
    requireNonNull(total, "total");
  }
}
