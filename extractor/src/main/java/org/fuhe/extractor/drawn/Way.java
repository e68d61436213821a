package org.fuhe.extractor.drawn;

/** The way in which characters follow each other on the page. */
public enum Way {
  RIGHT(0),
  /** Turned by a quarter clockwise, or upright characters in a column. */
  DOWN(1),
  LEFT(2),
  UP(3),
  /** Askew, as watermarks and seals are. */
  SKEW(4);

  private static final Way[] BY_QUARTERS = {RIGHT, DOWN, LEFT, UP};

  /** Quarters of a turn, clockwise. */
  private final int quarters;

  Way(int quarters) {
    this.quarters = quarters;
  }

  /** Returns the way as it looks when another way is turned to run to the right. */
  Way seenFrom(Way main) {
    return this == SKEW ? SKEW : BY_QUARTERS[Math.floorMod(quarters - main.quarters, 4)];
  }

  boolean isAcross() {
    return this == RIGHT || this == LEFT;
  }
}
