package org.fuhe.extractor.restore.layout;

/**
 * A piece in its line.
 *
 * @param line the line, counted from the top
 */
record Placed(Piece piece, int line) {}
