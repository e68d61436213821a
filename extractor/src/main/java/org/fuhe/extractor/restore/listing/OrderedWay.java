package org.fuhe.extractor.restore.listing;

import org.jspecify.annotations.Nullable;

/** A way up to a word: where its last word stands, and how it came there. */
record OrderedWay(
    int column,
    boolean first,
    int number,
    boolean qualitative,
    int pieces,
    @Nullable WordStep step,
    boolean newRow,
    boolean newProject,
    double cost,
    @Nullable OrderedWay before) {
  @Nullable Token token() {
    return step == null ? null : step.token();
  }

  /**
   * What ways up to the same place must agree in to be told apart by their cost alone. The length
   * is that of the last word: the whole one, or what is left of it behind a figure.
   */
  long key() {
    Token token = token();
    long length = token == null ? 0 : Math.min(token.plain().length(), 0xffff);
    int flags = (first ? 1 : 0) | (pieces > 1 ? 2 : 0);
    return ((long) number << 32) | (length << 16) | (column + 1L) << 2 | flags;
  }
}
