package org.fuhe.extractor.form;

/**
 * A part of a document that a heading row opens, and that takes the rows below it as long as they
 * are its own.
 */
interface Section {
  /** Takes a row, if it is one of this section. */
  boolean take(LabelledRow row);

  /** Is told that no further row follows. */
  default void close() {}
}
