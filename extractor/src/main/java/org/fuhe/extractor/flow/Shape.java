package org.fuhe.extractor.flow;

import java.util.regex.Pattern;

/**
 * What characters look like, whatever they mean. The order is the order in which they are tried.
 */
enum Shape {
  /** 1,234.50 */
  NUMBER("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?"),
  /** A number that a line break cut: 7,05. */
  CUT("[-+]?\\d[\\d,]*(?:\\.\\d*)?"),
  /** 95.5% */
  PERCENT("[-+]?\\d+(?:\\.\\d+)?%"),
  /** What stands in a cell that has nothing to say: /, —, -. */
  MARK("/{1,2}|\\\\|[-\u2014\u2013\u2015]{1,3}"),
  /** A sign of comparison alone: ≥, <=. */
  SIGN("[<>=\u2264\u2265\u2266\u2267\u2260\u300a\u300b]{1,2}"),
  /** The dots of a template's row. */
  DOTS("[.\u00b7\u22ef]{2,}"),
  /** A date or a period: 2024年12月31日前, 2021.3.5. */
  DATE(
      "[<>=\u2264\u2265\u2266\u2267]{0,2}(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})"
          + "(?:(?:之|以)?[前内]|年?底之?前?|中旬|[上中下]旬|完成){0,2}"),
  /** A number with a sign in front or a unit behind: ≥15场, 0起. */
  QUANTITY(
      "[<>=\u2264\u2265\u2266\u2267\u300a\u300b]{0,2}[-+]?\\d[\\d,]*(?:\\.\\d+)?(?:%|[^\\d\\s,.;:%/\u3001\u3002()<>=\u2264\u2265][^\\d\\s,.;:%\u3001\u3002()<>=\u2264\u2265]{0,5})?"),
  TEXT(".*");

  private static final int LONGEST = 24;

  private final Pattern pattern;

  Shape(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** Returns the shape of a text in its plain form. */
  static Shape of(String plain) {
    if (plain.length() <= LONGEST) {
      for (Shape shape : values()) {
        if (shape.pattern.matcher(plain).matches()) {
          return shape;
        }
      }
    }
    return TEXT;
  }

  /** Tells whether a cell of an amount or of points can look so. */
  boolean isFigure() {
    return this == NUMBER || this == CUT || this == PERCENT || this == MARK;
  }
}
