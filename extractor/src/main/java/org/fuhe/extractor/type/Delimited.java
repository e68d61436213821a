package org.fuhe.extractor.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a text is rows of delimited cells as RFC 4180 describes them.
 *
 * <p>Commas stand in prose and in amounts as well: rows that have the same number of cells all
 * through tell a table, and where that leaves it open the name does. Tab-separated text is read as
 * a text unless quotation marks hold line ends, tabs or quotation marks.
 */
final class Delimited {
  /** The beginning of the file that is looked at. */
  private static final int HEAD = 1 << 18;

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;

  /** A share of rows with the same number of cells that prose does not have. */
  private static final double MOST_ROWS = 0.9;

  private final List<Integer> cells = new ArrayList<>();

  /** Whether there are cells that quotation marks keep together. */
  private boolean quoted;

  private boolean sound = true;

  private Delimited() {}

  static Optional<FileType> of(byte[] bytes, String fileName) {
    String head = head(bytes);
    String name = fileName.toLowerCase(Locale.ROOT);
    if (read(head, ',').isTable(name.endsWith(".csv"))) {
      return Optional.of(FileType.COMMAS);
    }
    Delimited tabs = read(head, '\t');
    return tabs.quoted && tabs.isTable(name.endsWith(".tsv"))
        ? Optional.of(FileType.TABS)
        : Optional.empty();
  }

  /** Delimiters, quotation marks and line ends are ASCII, and no part of other characters. */
  private static String head(byte[] bytes) {
    Charset charset =
        ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElse(StandardCharsets.ISO_8859_1);
    int from = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
    Charset bytewise =
        charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : charset;
    return new String(bytes, from, Math.min(bytes.length - from, HEAD), bytewise);
  }

  private boolean isTable(boolean named) {
    if (!sound || cells.isEmpty()) {
      return false;
    }
    if (named) {
      return cells.stream().filter(count -> count > 1).count() * 2 >= cells.size();
    }
    int most = Collections.max(cells);
    int same = Collections.frequency(cells, most);
    return cells.size() >= FEWEST_ROWS && most >= FEWEST_CELLS && same >= cells.size() * MOST_ROWS;
  }

  private static Delimited read(String text, char delimiter) {
    Delimited read = new Delimited();
    int count = 1;
    int begin = 0;
    boolean blank = true;
    for (int i = 0; i < text.length() && read.sound; i++) {
      char c = text.charAt(i);
      if (c == '"' && i == begin) {
        int end = endOfQuoted(text, i);
        if (end < 0) {
          read.sound = text.length() == HEAD; // or a mark that nothing closes
          return read;
        }
        read.quoted |= needsQuotes(text.substring(i + 1, end - 1), delimiter);
        read.sound = end == text.length() || isEnd(text.charAt(end), delimiter);
        blank = false;
        i = end - 1;
      } else if (c == delimiter) {
        count++;
        begin = i + 1;
      } else if (c == '\n' || c == '\r') {
        if (!blank || count > 1) {
          read.cells.add(count);
        }
        count = 1;
        begin = i + 1;
        blank = true;
      } else {
        blank = false;
      }
    }
    if (text.length() < HEAD && !blank) {
      read.cells.add(count);
    }
    return read;
  }

  private static boolean isEnd(char c, char delimiter) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private static boolean needsQuotes(String cell, char delimiter) {
    return cell.chars().anyMatch(c -> c == '"' || isEnd((char) c, delimiter));
  }

  /** Returns the index behind the closing mark, or -1. */
  private static int endOfQuoted(String text, int from) {
    int i = from + 1;
    while (i < text.length()) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1;
        }
      }
      i++;
    }
    return -1;
  }
}
