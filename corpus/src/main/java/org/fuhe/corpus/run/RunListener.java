package org.fuhe.corpus.run;

import java.io.IOException;
import org.fuhe.corpus.result.DocumentResult;

/** Hears how a run goes on. */
public interface RunListener {
  /**
   * Hears of a document that is done, in whichever order they come; never at the same time of two.
   *
   * @param filesLeft how many of the files of the run have not been begun
   */
  default void finished(DocumentResult result, int filesLeft) {}

  /** Hears of each document once all are done, in document order. */
  default void written(DocumentResult result) throws IOException {}
}
