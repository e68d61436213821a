package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import org.fuhe.corpus.result.DocumentResult;

/**
 * What came of working at a document.
 *
 * @param isWorthAnother whether it failed in a way that what was done at the same time, or before,
 *     may be to blame for
 */
record Attempt(DocumentResult result, boolean isWorthAnother) {
  Attempt {
    requireNonNull(result, "result");
  }
}
