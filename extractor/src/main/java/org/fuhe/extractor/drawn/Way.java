package org.fuhe.extractor.drawn;

/** The way in which characters follow each other on the page. */
public enum Way {
  RIGHT,
  /** Turned by a quarter clockwise, or upright characters in a column. */
  DOWN,
  LEFT,
  UP,
  /** Askew, as watermarks and seals are. */
  SKEW;

  private static final Way[] ALL = values();

  static Way of(int ordinal) {
    return ALL[ordinal];
  }

  /** Returns the way as it looks when another way is turned to run to the right. */
  Way seenFrom(Way main) {
    return this == SKEW ? SKEW : ALL[(ordinal() - main.ordinal() + 4) % 4];
  }

  boolean isAcross() {
    return this == RIGHT || this == LEFT;
  }
}
