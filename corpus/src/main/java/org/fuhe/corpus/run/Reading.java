package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Origins;
import org.fuhe.model.Disclosure;

/**
 * What came of reading one file.
 *
 * @param disclosure empty when nothing could be read
 * @param defect what the program failed with
 */
public record Reading(
    Document document,
    Optional<Disclosure> disclosure,
    Origins origins,
    Optional<Throwable> defect) {
  public Reading {
    requireNonNull(document, "document");
    requireNonNull(disclosure, "disclosure");
    requireNonNull(origins, "origins");
    requireNonNull(defect, "defect");
  }

  static Reading of(Document document) {
    return new Reading(document, Optional.empty(), new Origins(Optional.empty()), Optional.empty());
  }

  static Reading failed(Document document, Throwable defect) {
    return new Reading(
        document, Optional.empty(), new Origins(Optional.empty()), Optional.of(defect));
  }

  boolean ranOutOfMemory() {
    return defect.filter(OutOfMemoryError.class::isInstance).isPresent();
  }
}
