package org.fuhe.scorer.finding;

import java.util.Locale;

/** What came of a check. */
public enum Outcome {
  /** What is printed holds. */
  CONSISTENT,
  /** It holds only within the rounding of the printed figures. */
  ROUNDING,
  /** It cannot be, or contradicts the norm or itself. */
  INCONSISTENT,
  /** The rule has nothing to say about the subject. */
  NOT_APPLICABLE,
  /** Something that the rule needs was not printed, or not read with certainty. */
  NOT_CHECKABLE,
  /** The program's own fault. */
  FAILED;

  /** The way it is written in the dataset. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
