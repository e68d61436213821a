package org.fuhe.extractor.restore.listing;

import org.jspecify.annotations.Nullable;

/** The words that a search has put into the rows of a page so far. */
interface Cells {
  /** Returns the first word of a cell, null while it is blank. */
  @Nullable Token cell(int row, int column);
}
