package org.fuhe.corpus.picture;

/** What a mark on a page stands for. */
public enum MarkKind {
  RULING(0xff9f1c),
  CELL(0x00a8cc),
  LABEL(0x6c757d),
  DOCUMENT(0x8d5a3b),
  PROJECT(0x2f6fde),
  FUND(0x1f9d3a),
  INDICATOR(0x8e44ec),
  SUMMARY(0x00807a),
  STATEMENT(0x7a8a00),
  PROBLEM(0xe00000);

  private final int colour;

  MarkKind(int colour) {
    this.colour = colour;
  }

  /** Red, green and blue, a byte each. */
  int colour() {
    return colour;
  }
}
