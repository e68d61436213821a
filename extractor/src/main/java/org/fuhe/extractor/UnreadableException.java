package org.fuhe.extractor;

import static java.util.Objects.requireNonNull;

/** A document from which nothing can be read. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public UnreadableException(Reason reason) {
    super(reason.name());
    this.reason = requireNonNull(reason);
  }

  public Reason reason() {
    return reason;
  }

  /** Why nothing can be read. */
  public enum Reason {
    /** There are no bytes, or nothing but white space. */
    EMPTY,
    /** The bytes are neither text nor a format that is read. */
    BINARY,
    /** A format that is known and not read. */
    UNSUPPORTED,
    /** Images of pages, without any text. */
    SCANNED,
    /** Larger than the limit, or claiming to be. */
    TOO_LARGE,
    /** Protected by a password. */
    ENCRYPTED,
    /** Of a known format, and broken: cut off, overwritten, or never whole. */
    DAMAGED
  }
}
