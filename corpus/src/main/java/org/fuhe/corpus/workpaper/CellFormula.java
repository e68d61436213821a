package org.fuhe.corpus.workpaper;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the formula of a worksheet's line over the cells of a sheet. */
final class CellFormula {
  private static final Pattern NAME = Pattern.compile("sum\\(scores\\)|[a-z]+");

  private CellFormula() {}

  /**
   * Writes a formula.
   *
   * @param formula as in the dataset
   * @param cells what stands for each name in it, in the language of spreadsheets
   */
  static String of(String formula, Map<String, String> cells) {
    Matcher name = NAME.matcher(formula);
    StringBuilder written = new StringBuilder();
    while (name.find()) {
      String cell = cells.get(name.group());
      if (cell == null) {
        throw new IllegalArgumentException("nothing stands for " + name.group());
      }
      name.appendReplacement(written, Matcher.quoteReplacement(cell));
    }
    return name.appendTail(written).toString().replace(" ", "");
  }
}
