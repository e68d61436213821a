package org.fuhe.extractor.restore.scatter;

import org.fuhe.model.Printed;

/**
 * Characters that white space parts from their neighbours: a cell, or a line of one.
 *
 * @param plain the characters in the plain form in which words are compared
 * @param line the line of the source
 * @param paragraph the number of the paragraph, the lines between two blank lines
 * @param page the page, from 0
 * @param width the columns it takes, a Chinese character counting two
 */
record Piece(Printed printed, String plain, int line, int paragraph, int page, int width) {
  Kind kind() {
    return Kind.of(plain);
  }

  @Override
  public String toString() {
    return plain;
  }
}
