package org.fuhe.extractor.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.extractor.page.Spacing;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/**
 * Takes a text apart into records and cells by the rules of RFC 4180, and remembers for every
 * character where it stands, which a library for such files does not.
 */
final class RowScanner {
  private final String source;
  private final char delimiter;
  private final List<DelimitedRow> records = new ArrayList<>();
  private List<DelimitedCell> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** For each character of the cell, its line and its number in that line. */
  private final List<int[]> places = new ArrayList<>();

  private int line = 1;
  private int column;
  private int rowLine = 1;

  RowScanner(String source, char delimiter) {
    this.source = source;
    this.delimiter = delimiter;
  }

  List<DelimitedRow> rows() {
    boolean quoted = false;
    boolean begins = true;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean doubled =
          quoted && c == '"' && i + 1 < source.length() && source.charAt(i + 1) == '"';
      if (doubled) {
        add(c);
        i++;
        column += 2;
      } else if (c == '"' && (quoted || begins)) {
        quoted = !quoted;
        column++;
      } else if (!quoted && c == delimiter) {
        endCell();
        column++;
      } else if (c == '\n' || c == '\r') {
        boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        if (quoted) {
          add('\n');
        } else {
          endRow();
        }
        line++;
        column = 0;
        rowLine = quoted ? rowLine : line;
      } else {
        add(c);
        column += Character.isLowSurrogate(c) ? 0 : 1;
      }
      begins = !quoted && (c == delimiter || c == '\n' || c == '\r');
    }
    if (!text.isEmpty() || !cells.isEmpty()) {
      endRow();
    }
    return records;
  }

  private void add(char c) {
    text.append(c);
    int at = Character.isLowSurrogate(c) ? column - 1 : column;
    places.add(new int[] {line, at});
  }

  private void endCell() {
    if (text.isEmpty()) {
      cells.add(DelimitedCell.BLANK);
      return;
    }
    String characters = text.toString();
    cells.add(new DelimitedCell(Printed.of(runs(characters)), withoutBlankLines(characters)));
    text.setLength(0);
    places.clear();
  }

  private void endRow() {
    endCell();
    records.add(new DelimitedRow(rowLine, cells));
    cells = new ArrayList<>();
  }

  /** A run ends at white space, at the end of a line, and at a quotation mark that is doubled. */
  private List<Run> runs(String characters) {
    List<Run> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= characters.length(); i++) {
      boolean ends =
          i == characters.length()
              || Spacing.isLayout(characters, i)
              || (start >= 0 && start < i && !goesOn(i));
      if (ends && start >= 0) {
        int[] first = places.get(start);
        String piece = characters.substring(start, i);
        int length = piece.codePointCount(0, piece.length());
        runs.add(new Run(piece, new Place.InText(first[0], first[1], first[1] + length)));
        start = -1;
      }
      if (i < characters.length() && start < 0 && !Spacing.isLayout(characters, i)) {
        start = i;
      }
    }
    return runs;
  }

  private boolean goesOn(int index) {
    int[] before = places.get(index - 1);
    int[] here = places.get(index);
    return before[0] == here[0] && here[1] - before[1] <= 1;
  }

  private static String withoutBlankLines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
