package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the text of each column is before it wraps, learned from a first reading of the same
 * list.
 *
 * @param columns for each column the width in columns of a fixed-width layout, 0 while unknown
 */
record Widths(List<Integer> columns) {
  Widths {
    columns = List.copyOf(columns);
  }

  static Widths unknown(int count) {
    return new Widths(java.util.Collections.nCopies(count, 0));
  }

  /** The cost of going on with a cell in a new line. */
  double wrap(int column, Token before, Token after) {
    int width = columns.get(column);
    if (width == 0) {
      return 0.8;
    }
    int room = width - before.width();
    int needed = unbreakable(after.text());
    return needed > room ? 0.1 : Math.min(2.5, 1 + 0.4 * (room - needed + 1));
  }

  /** The cost of a line that is wider than its column. */
  double overflow(int column, Token token) {
    int width = columns.get(column);
    return width == 0 ? 0 : Math.max(0, Math.min(6, 2 * (token.leastWidth() - width)));
  }

  /** The width of what cannot be parted at the start of a text. */
  private static int unbreakable(String text) {
    int end = 1;
    if (isNarrow(text.charAt(0))) {
      while (end < text.length() && isNarrow(text.charAt(end))) {
        end++;
      }
    } else if ("（(“‘《【".indexOf(text.charAt(0)) >= 0 && text.length() > 1) {
      end = 2;
    }
    while (end < text.length() && "，,。；;：:、）)”’》】？！!%".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return Token.width(text.substring(0, end));
  }

  private static boolean isNarrow(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '.' || c == '-';
  }

  /** Returns how wide a column is, 0 when its cells do not show it. */
  static int of(List<List<Token>> cells) {
    List<Integer> goingOn = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (List<Token> cell : cells) {
      int line = 0;
      int least = 0;
      for (int index = 0; index < cell.size(); index++) {
        line += cell.get(index).width();
        least += cell.get(index).leastWidth();
        boolean last = index + 1 == cell.size();
        if (last || cell.get(index + 1).line() != cell.get(index).line()) {
          lines.add(least);
          if (!last) {
            goingOn.add(line);
          }
          line = 0;
          least = 0;
        }
      }
    }
    return Math.max(learn(goingOn), goingOn.size() < 2 ? 0 : mostFit(lines));
  }

  /** Returns the width that nearly all lines fit in. */
  private static int mostFit(List<Integer> lines) {
    List<Integer> sorted = lines.stream().sorted().toList();
    return sorted.get(sorted.size() * 9 / 10);
  }

  /** Learns a width from the lines after which a cell goes on. */
  private static int learn(List<Integer> goingOn) {
    if (goingOn.size() < 2) {
      return 0;
    }
    int[] sorted = goingOn.stream().mapToInt(Integer::intValue).sorted().toArray();
    int best = 0;
    int bestCount = 0;
    for (int width : Arrays.stream(sorted).distinct().toArray()) {
      int count = (int) Arrays.stream(sorted).filter(w -> w <= width && w > width - 2).count();
      if (count >= bestCount) {
        best = width;
        bestCount = count;
      }
    }
    return best;
  }
}
