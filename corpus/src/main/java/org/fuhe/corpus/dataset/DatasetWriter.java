package org.fuhe.corpus.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.fuhe.model.dataset.Row;

/**
 * A place that the dataset is written to, document by document.
 *
 * <p>What is there from an earlier run stays until {@link #commit}; closed without it, nothing has
 * changed.
 */
public interface DatasetWriter extends Closeable {
  /** Writes rows of any tables, each behind the rows that its table has. */
  void write(List<Row> rows) throws IOException;

  /** Puts the whole dataset in place. */
  void commit() throws IOException;
}
