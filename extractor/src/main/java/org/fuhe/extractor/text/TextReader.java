package org.fuhe.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * Reads a text dump into tables and lines.
 *
 * <p>A dump can change its manner in the middle, so every paragraph (the lines between two blank
 * lines) is judged by itself: rows of tab-separated cells; one cell on each line, behind a tab;
 * rows parted by bars; and lines without any mark of a cell.
 */
public final class TextReader {
  private static final Pattern RULE = Pattern.compile("[|:\\-\\s+=]*-{2,}[|:\\-\\s+=]*");

  private TextReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    List<Source> lines = lines(decoded.text());
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      throw new UnreadableException(UnreadableException.Reason.EMPTY);
    }
    List<Problem> problems = new ArrayList<>();
    for (Source line : lines) {
      int at = decoded.broken() == 0 ? -1 : line.text().indexOf('\ufffd');
      if (at >= 0) {
        int column = line.text().codePointCount(0, at);
        problems.add(
            new Problem(
                Problem.Kind.BROKEN_ENCODING,
                decoded.charset().name(),
                Optional.of(new Place.InText(line.number(), column, column + 1))));
      }
    }
    return new Content(
        List.of(new Page(1, Optional.empty(), List.copyOf(blocks(lines)))), problems);
  }

  /** A line as it stands in the dump. */
  private record Source(String text, int number, boolean pageStart) {
    /** A line of nothing but tabs is no blank line: it is made of blank cells. */
    boolean isBlank() {
      return text.isBlank() && text.indexOf('\t') < 0;
    }
  }

  private static List<Source> lines(String text) {
    List<Source> lines = new ArrayList<>();
    int start = 0;
    boolean pageStart = false;
    int number = 1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      String line = text.substring(start, i);
      boolean feed = line.startsWith("\f");
      lines.add(new Source(line, number++, pageStart || feed));
      pageStart = !feed && line.isBlank() && line.indexOf('\f') >= 0;
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    return lines;
  }

  private static List<Block> blocks(List<Source> lines) {
    List<Block> blocks = new ArrayList<>();
    Rows rows = new Rows(blocks);
    boolean outerBars =
        lines.stream()
            .map(Source::text)
            .filter(TextReader::isBarRow)
            .allMatch(text -> text.strip().startsWith("|"));
    boolean afterBlank = false;
    for (int i = 0; i < lines.size(); ) {
      if (lines.get(i).isBlank()) {
        afterBlank = true;
        i++;
        continue;
      }
      int end = i;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      addParagraph(lines.subList(i, end), rows, afterBlank, outerBars);
      i = end;
      afterBlank = false;
    }
    rows.close();
    return blocks;
  }

  private static void addParagraph(
      List<Source> paragraph, Rows rows, boolean afterBlank, boolean outerBars) {
    if (isOfCells(paragraph, rows.hasOpenCell())) {
      addCells(paragraph, rows);
      return;
    }
    boolean blankBefore = afterBlank;
    for (Source line : paragraph) {
      LineScanner scanner = new LineScanner(line.text(), line.number());
      if (line.text().indexOf('\t') >= 0) {
        rows.add(new Row(scanner.cells('\t')), Rows.Manner.TABS);
      } else if (line.text().indexOf('|') >= 0) {
        if (!RULE.matcher(line.text()).matches()) {
          rows.add(new Row(barCells(line.text(), scanner, outerBars)), Rows.Manner.BARS);
        }
      } else {
        rows.addLine(new Line(line.number(), scanner.words(), blankBefore, line.pageStart()));
      }
      blankBefore = false;
    }
  }

  /**
   * Tells whether a paragraph holds one cell on each line: tabs stand at the beginning of lines
   * only.
   */
  private static boolean isOfCells(List<Source> paragraph, boolean openCell) {
    if (paragraph.stream().anyMatch(line -> line.text().indexOf('\t', 1) >= 0)) {
      return false;
    }
    boolean tabs = paragraph.stream().anyMatch(line -> line.text().startsWith("\t"));
    return paragraph.get(0).text().startsWith("\t") || (openCell && (tabs || !hasBars(paragraph)));
  }

  private static boolean hasBars(List<Source> paragraph) {
    return paragraph.stream().anyMatch(line -> line.text().indexOf('|') >= 0);
  }

  private static boolean isBarRow(String line) {
    return line.indexOf('|') >= 0 && line.indexOf('\t') < 0;
  }

  /**
   * Markdown puts a bar in front of every row; elsewhere a bar in front means that the first cell
   * is blank.
   */
  private static List<Printed> barCells(String line, LineScanner scanner, boolean outerBars) {
    List<Printed> cells = scanner.cells('|');
    int from = outerBars ? 1 : 0;
    int to = line.strip().endsWith("|") && cells.size() > from ? cells.size() - 1 : cells.size();
    return cells.subList(from, Math.max(from, to));
  }

  /**
   * A tab begins a cell; a line without one goes on with the cell above, and a whole paragraph with
   * the last cell of the row above.
   */
  private static void addCells(List<Source> paragraph, Rows rows) {
    List<Printed> cells = new ArrayList<>();
    Printed cell = Printed.BLANK;
    for (Source line : paragraph) {
      Printed printed =
          new LineScanner(line.text(), line.number()).printed(0, line.text().length());
      if (line.text().startsWith("\t")) {
        cells.add(cell);
        cell = printed;
      } else {
        cell = Printed.join(List.of(cell, printed));
      }
    }
    cells.add(cell);
    List<Printed> begun = cells.subList(1, cells.size());
    if (paragraph.get(0).text().startsWith("\t")) {
      rows.add(new Row(begun), Rows.Manner.CELLS);
    } else {
      rows.goOn(cells.get(0), begun);
    }
  }
}
