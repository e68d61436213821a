package org.fuhe.scorer.finding;

import java.util.Locale;

/** How heavy a finding is. The first is the heaviest. */
public enum Severity {
  /** Cannot be true as printed. */
  ERROR,
  /** Contradicts the norm or itself, and a person must judge. */
  WARNING,
  /** Worth a look. */
  NOTICE;

  /** The way it is written in the dataset. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
