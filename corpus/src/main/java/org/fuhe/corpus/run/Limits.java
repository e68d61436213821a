package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.fuhe.extractor.type.FileType;

/**
 * What one document may cost.
 *
 * @param bytes the largest file that is read
 * @param textBytes the largest text or web page that is read, which takes many times its size; so
 *     with what is of no known format
 * @param time the longest that a document is worked at
 */
public record Limits(long bytes, long textBytes, Duration time) {
  /**
   * The largest text dump seen has under 1 MB and takes well under a second; volumes of disclosures
   * that are bound into one PDF have up to 100 MB.
   */
  public static final Limits STANDARD = new Limits(256L << 20, 32L << 20, Duration.ofSeconds(60));

  public Limits {
    requireNonNull(time, "time");
    if (bytes < 1 || textBytes < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits of nothing: %d bytes, %s".formatted(bytes, time));
    }
  }

  /** Limits that are the same for every format. */
  public Limits(long bytes, Duration time) {
    this(bytes, bytes, time);
  }

  /** Returns the largest file of a format that is read. */
  long bytes(FileType type) {
    boolean text = type.mediaType().startsWith("text/") || type.isUnknown();
    return text ? Math.min(textBytes, bytes) : bytes;
  }
}
