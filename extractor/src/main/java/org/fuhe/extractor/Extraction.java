package org.fuhe.extractor;

import static java.util.Objects.requireNonNull;

import org.fuhe.model.Disclosure;

/** What was extracted from a document. */
public record Extraction(Disclosure disclosure, String mediaType, int pages, Status status) {
  public Extraction {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(status, "status");
  }
}
