package org.fuhe.scorer.norm;

import static java.util.Objects.requireNonNull;

import org.fuhe.scorer.finding.Citation;

/**
 * A part of a norm, with what sets it: the form's own print, a named norm, or the program's
 * default.
 */
public record Cited<T>(T value, Citation by) {
  public Cited {
    requireNonNull(value, "value");
    requireNonNull(by, "by");
  }
}
