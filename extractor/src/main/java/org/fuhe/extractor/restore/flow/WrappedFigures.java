package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;

/** Figures that were broken at the end of a line in a narrow cell: 84.9 / 5% is 84.95%. */
final class WrappedFigures {
  /** A row of a funding block has fewer. */
  private static final int MOST_BREAKS = 4;

  private WrappedFigures() {}

  /**
   * Returns the readings of some figures: as they stand, and with those joined that a line break
   * parts.
   */
  static List<List<Token>> readings(List<Token> figures) {
    List<List<Token>> readings = new ArrayList<>();
    readings.add(figures);
    int breaks = 0;
    for (int at = figures.size() - 1; at > 0 && breaks < MOST_BREAKS; at--) {
      if (!figures.get(at).first()) {
        continue;
      }
      breaks++;
      List<List<Token>> joined = new ArrayList<>();
      for (List<Token> reading : readings) {
        Token whole = reading.get(at - 1).joinedWith(reading.get(at));
        if (whole.shape() == Shape.NUMBER || whole.shape() == Shape.PERCENT) {
          List<Token> further = new ArrayList<>(reading.subList(0, at - 1));
          further.add(whole);
          further.addAll(reading.subList(at + 1, reading.size()));
          joined.add(further);
        }
      }
      readings.addAll(joined);
    }
    return readings;
  }

  /**
   * What it costs to believe in the breaks of a reading: a figure that was broken, or a line that
   * ends between figures.
   */
  static double cost(List<Token> original, List<Token> reading) {
    int joined = original.size() - reading.size();
    long left = reading.stream().skip(1).filter(Token::first).count();
    return 0.5 * joined + 0.8 * left;
  }
}
