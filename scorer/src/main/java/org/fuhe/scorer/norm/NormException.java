package org.fuhe.scorer.norm;

/** A norm's file that cannot be used; the message names the file and the field. */
public final class NormException extends Exception {
  private static final long serialVersionUID = 1L;

  NormException(String file, String field, String problem) {
    super("%s: %s%s".formatted(file, field.isEmpty() ? "" : field + ": ", problem));
  }
}
