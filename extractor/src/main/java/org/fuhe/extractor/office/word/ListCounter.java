package org.fuhe.extractor.office.word;

import java.util.Arrays;
import java.util.List;
import org.fuhe.extractor.symbol.SymbolFont;

/** Counts the paragraphs of one list, and writes the number of each. */
final class ListCounter {
  static final int LEVELS = 9;
  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  private final int[] numbers = new int[LEVELS];

  ListCounter() {
    Arrays.fill(numbers, NOT_BEGUN);
  }

  /** Begins a level with another number. */
  void restart(int level, int number) {
    numbers[level] = number - 1;
  }

  /**
   * Returns what stands in front of the next paragraph of a level.
   *
   * @param level from 0
   * @param levels how each of the levels is written
   */
  String next(int level, List<ListLevel> levels) {
    for (int i = 0; i < LEVELS; i++) {
      if (i > level && levels.get(i).beginsBehind(level, i)) {
        numbers[i] = NOT_BEGUN;
      } else if (i < level && numbers[i] == NOT_BEGUN) {
        numbers[i] = levels.get(i).start();
      }
    }
    ListLevel own = levels.get(level);
    numbers[level] = numbers[level] == NOT_BEGUN ? own.start() : numbers[level] + 1;
    return own.format().equals("bullet") ? bullet(own) : written(own, levels);
  }

  /** A bullet has no value; one whose look has no character of its own is any bullet. */
  private static String bullet(ListLevel level) {
    String look = SymbolFont.looks(level.text(), level.font());
    boolean known = look.chars().noneMatch(c -> c >= 0xe000 && c <= 0xf8ff);
    return look.isBlank() ? "" : known ? look : "•";
  }

  private String written(ListLevel own, List<ListLevel> levels) {
    StringBuilder written = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
        int level = next - '1';
        int number = Math.max(numbers[level], 0);
        String format = levels.get(level).format();
        boolean inDigits = own.legal() && !format.equals("none");
        written.append(Numerals.written(number, inDigits ? "decimal" : format));
        i++;
      } else {
        written.append(text.charAt(i));
      }
    }
    return written.toString();
  }
}
