package org.fuhe.extractor;

import static java.util.Objects.requireNonNull;

import org.fuhe.model.Disclosure;

/** What came of reading a document. */
public record Extraction(Disclosure disclosure, String mediaType, int pages, Status status) {
  public Extraction {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(status, "status");
  }

  /** How much of a document was recognised. */
  public enum Status {
    /** Everything. */
    EXTRACTED,
    /** Something; the problems say what was not. */
    PARTIAL,
    /** No known form. */
    UNRECOGNISED
  }
}
