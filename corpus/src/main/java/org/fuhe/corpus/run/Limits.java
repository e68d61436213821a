package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param bytes the largest file that is read
 * @param time the longest that a document is worked at
 */
public record Limits(long bytes, Duration time) {
  /** The largest text dump seen has under 1 MB and takes well under a second. */
  public static final Limits STANDARD = new Limits(32L << 20, Duration.ofSeconds(60));

  public Limits {
    requireNonNull(time, "time");
    if (bytes < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits of nothing: %d bytes, %s".formatted(bytes, time));
    }
  }
}
