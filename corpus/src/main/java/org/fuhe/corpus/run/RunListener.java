package org.fuhe.corpus.run;

import java.util.Optional;
import org.fuhe.corpus.dataset.Document;

/** Hears of each document when it is done, in document order. */
@FunctionalInterface
public interface RunListener {
  /**
   * Hears of a document.
   *
   * @param defect what the program failed with
   */
  void finished(Document document, Optional<Throwable> defect);
}
