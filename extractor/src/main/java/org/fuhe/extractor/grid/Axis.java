package org.fuhe.extractor.grid;

/** The two ways in which a ruling can run. */
public enum Axis {
  /** Across the page; its position is a y, its ends are x. */
  HORIZONTAL,
  /** Down the page; its position is an x, its ends are y. */
  VERTICAL
}
