package org.fuhe.corpus.dataset;

import java.util.Locale;

/** What became of an input file. */
public enum DocumentStatus {
  /** Everything was recognised. */
  EXTRACTED,
  /** Something was recognised; the message says what was not. */
  PARTIAL,
  /** Readable, and no known form in it. */
  UNRECOGNISED,
  /** Damaged, encrypted, empty, not to be opened; the message says which. */
  UNREADABLE,
  /** The program's own fault: a limit, memory, a defect. */
  FAILED;

  /** Tells whether nothing could be said of what the document holds. */
  public boolean isWithoutResult() {
    return this == UNREADABLE || this == FAILED;
  }

  /** Tells whether it may come out otherwise under other limits. */
  public boolean isFailure() {
    return this == FAILED;
  }

  /** The way it is written in the dataset. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
