package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts texts side by side onto one line that stand half a line apart.
 *
 * <p>In a table without rulings, a cell of two lines stands beside one of a single line in its
 * middle. They are one row; what restores such tables reads it line by line.
 */
final class HalfLines {
  /** Half of the pitch of lines, in sizes of the type. */
  private static final double HALF = 0.72;

  /** The least white space between texts of different cells, in sizes of the type. */
  private static final double APART = 0.5;

  private HalfLines() {}

  static List<TextLine> join(List<TextLine> lines, double em) {
    List<TextLine> sorted =
        lines.stream().sorted(Comparator.comparingDouble(HalfLines::middle)).toList();
    List<TextLine> joined = new ArrayList<>();
    double first = 0;
    for (TextLine line : sorted) {
      TextLine last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      boolean beside =
          !joined.isEmpty()
              && line.runsRight()
              && last.runsRight()
              && middle(line) - first < HALF * em
              && isApart(last, line, APART * em);
      if (beside) {
        joined.set(joined.size() - 1, last.with(line));
      } else {
        joined.add(line);
        first = middle(line);
      }
    }
    return joined;
  }

  private static double middle(TextLine line) {
    return (line.top() + line.bottom()) / 2;
  }

  private static boolean isApart(TextLine line, TextLine other, double gap) {
    for (TextLine part : line.parts(1)) {
      for (TextLine otherPart : other.parts(1)) {
        if (part.left() < otherPart.right() + gap && otherPart.left() < part.right() + gap) {
          return false;
        }
      }
    }
    return true;
  }
}
