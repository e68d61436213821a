package org.fuhe.extractor.value;

public final class Placeholders {
  private Placeholders() {}

  public static boolean isPlaceholder(String s) {
    return s.matches("[/—\\-－–]+|无");
  }
}
