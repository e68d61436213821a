package org.fuhe.extractor.statement;

import org.fuhe.model.Printed;

/**
 * Characters of a statement that stand together: a word of a line, or a cell.
 *
 * @param line counts the lines of the statement
 * @param afterBlank whether a blank line stands in front of its line
 * @param alone whether nothing else stands in its line
 */
record Piece(Printed printed, int line, boolean afterBlank, boolean alone) {
  String text() {
    return printed.text();
  }

  boolean isFigure() {
    return Vocabulary.isFigure(text());
  }
}
