package org.fuhe.corpus.run;

import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.review.Review;

/** Hears of each document when it is done, in document order. */
public interface RunListener {
  /**
   * Hears of a document.
   *
   * @param defect what the program failed with
   */
  void finished(Document document, Optional<Throwable> defect);

  /** Hears of what a document was judged to be, after it is finished. */
  default void reviewed(Reading reading, Review review) {}
}
