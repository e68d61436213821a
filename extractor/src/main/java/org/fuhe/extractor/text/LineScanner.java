package org.fuhe.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Spacing;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/**
 * Takes one line of a text dump apart: into the cells between its delimiters, or into the words
 * between its white space.
 *
 * <p>Tags that web dumps leave in the text are layout and are left out; a check box stays, it is a
 * value.
 */
final class LineScanner {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|span|div|b|strong|i|em|u|font|sup|sub|center|a|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private final String line;
  private final int number;
  private final boolean hasTags;
  private int counted;
  private int codePoints;

  LineScanner(String line, int number) {
    this.line = line;
    this.number = number;
    this.hasTags = line.indexOf('<') >= 0;
  }

  /**
   * Returns what stands between {@code from} and {@code to}, without the white space of the layout.
   */
  Printed printed(int from, int to) {
    return Printed.of(runs(from, to));
  }

  /** Returns the cells that a delimiter parts; a delimiter behind a backslash is none. */
  List<Printed> cells(char delimiter) {
    List<Printed> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length()
          || (line.charAt(i) == delimiter && (i == 0 || line.charAt(i - 1) != '\\'))) {
        cells.add(printed(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  /** Returns the words that white space parts, each with the columns that it takes. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    int column = 0;
    int start = -1;
    int startColumn = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean space = i == line.length() || Plain.isSpace(line.charAt(i));
      if (space && start >= 0) {
        Printed printed = printed(start, i);
        if (!printed.isBlank()) {
          words.add(new Word(printed, startColumn, column));
        }
        start = -1;
      } else if (!space && start < 0) {
        start = i;
        startColumn = column;
      }
      if (i < line.length()) {
        column += Spacing.width(line.charAt(i));
      }
    }
    return words;
  }

  private List<Run> runs(int from, int to) {
    if (!hasTags) {
      List<Run> runs = new ArrayList<>();
      addRuns(runs, from, to);
      return runs;
    }
    List<Run> runs = new ArrayList<>();
    Matcher tag = TAG.matcher(line).region(from, to);
    int start = from;
    while (tag.find()) {
      addRuns(runs, start, tag.start());
      start = tag.end();
    }
    addRuns(runs, start, to);
    return runs;
  }

  private void addRuns(List<Run> runs, int from, int to) {
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean space = i == to || Spacing.isLayout(line, i);
      if (space && start >= 0) {
        String characters = line.substring(start, i);
        int first = codePoints(start);
        runs.add(
            new Run(
                characters,
                new Place.InText(
                    number, first, first + characters.codePointCount(0, characters.length()))));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
  }

  /**
   * Returns the code points in front of a character. They are counted on from the last one that was
   * asked for: a line can have megabytes.
   */
  private int codePoints(int index) {
    boolean goesOn = index >= counted;
    codePoints =
        goesOn ? codePoints + line.codePointCount(counted, index) : line.codePointCount(0, index);
    counted = index;
    return codePoints;
  }
}
