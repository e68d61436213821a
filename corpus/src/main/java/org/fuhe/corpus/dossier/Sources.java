package org.fuhe.corpus.dossier;

import java.util.Optional;
import org.fuhe.model.dataset.Row;

/** Where the documents of a dataset are found again. */
@FunctionalInterface
public interface Sources {
  /** For a dataset whose documents are elsewhere. */
  Sources NONE = document -> Optional.empty();

  /**
   * Returns the bytes of a document; empty when it is not there any more, or has changed.
   *
   * @param document its row in the dataset
   */
  Optional<byte[]> bytes(Row document);
}
