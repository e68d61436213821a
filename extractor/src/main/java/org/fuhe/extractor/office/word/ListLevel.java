package org.fuhe.extractor.office.word;

/**
 * How the numbers of one level of a list are written.
 *
 * @param text what stands in front of a paragraph, {@code %1} to {@code %9} for the numbers of the
 *     levels
 * @param legal whether the numbers of the levels above are written in digits here
 * @param start the first number
 * @param restart the level, from 1, behind which it begins anew; 0 for never
 * @param font of a bullet
 */
record ListLevel(String format, String text, boolean legal, int start, int restart, String font) {
  static final ListLevel PLAIN = new ListLevel("decimal", "", false, 1, -1, "");

  /** Tells whether a paragraph of another level, from 0, makes this one begin anew. */
  boolean beginsBehind(int level, int own) {
    return restart < 0 ? level < own : level < restart && level < own;
  }
}
