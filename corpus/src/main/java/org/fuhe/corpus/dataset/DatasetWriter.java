package org.fuhe.corpus.dataset;

import java.io.Closeable;
import java.io.IOException;
import org.fuhe.corpus.result.TableRows;

/**
 * A place that the dataset is written to, document by document.
 *
 * <p>What is there from an earlier run stays until {@link #commit}; closed without it, nothing has
 * changed.
 */
public interface DatasetWriter extends Closeable {
  /** Writes rows of a table behind those that it has. */
  void write(TableRows rows) throws IOException;

  /** Puts the whole dataset in place. */
  void commit() throws IOException;
}
