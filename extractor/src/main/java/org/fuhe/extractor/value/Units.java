package org.fuhe.extractor.value;

/** Tells what a unit of measure is: {@code 人次}, {@code 万元/人/年}. */
public final class Units {
  private Units() {}

  /** Tells whether a text is a unit, and nothing else. */
  public static boolean isUnit(String text) {
    Glyphs glyphs = Glyphs.of(text);
    Unit unit = glyphs.length() == 0 ? null : Unit.at(glyphs, 0);
    return unit != null && unit.end() == glyphs.length();
  }
}
