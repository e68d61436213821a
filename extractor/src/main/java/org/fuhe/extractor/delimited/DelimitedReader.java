package org.fuhe.extractor.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.Word;
import org.fuhe.extractor.text.Decoder;
import org.fuhe.model.Problem;

/**
 * Reads a file of delimited cells. Blank rows part its tables; what stands alone in the rows over a
 * table is its title.
 */
public final class DelimitedReader {
  /** More cells, blank ones counted, than any table has. */
  private static final long MOST_CELLS = 4_000_000;

  private final List<Page.Part> parts = new ArrayList<>();

  private DelimitedReader() {}

  public static Content readCommas(byte[] bytes) throws UnreadableException {
    return read(bytes, ',');
  }

  public static Content readTabs(byte[] bytes) throws UnreadableException {
    return read(bytes, '\t');
  }

  private static Content read(byte[] bytes, char delimiter) throws UnreadableException {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    DelimitedReader reader = new DelimitedReader();
    List<DelimitedRow> band = new ArrayList<>();
    for (DelimitedRow row : new RowScanner(decoded.text(), delimiter).rows()) {
      if (row.isBlank()) {
        reader.addBand(band);
        band.clear();
      } else {
        band.add(row);
      }
    }
    reader.addBand(band);
    if (reader.parts.isEmpty()) {
      throw new UnreadableException(UnreadableException.Reason.EMPTY);
    }
    List<Problem> problems =
        decoded.broken() == 0
            ? List.of()
            : List.of(
                new Problem(
                    Problem.Kind.BROKEN_ENCODING, decoded.charset().name(), Optional.empty()));
    return new Content(List.of(new Page(1, Optional.empty(), reader.parts)), problems);
  }

  private void addBand(List<DelimitedRow> band) throws UnreadableException {
    int first = 0;
    while (first < band.size() && band.get(first).filled() < 2) {
      addLine(band.get(first++));
    }
    List<DelimitedRow> rows = band.subList(first, band.size());
    if (rows.size() == 1) {
      addLine(rows.get(0));
    } else if (!rows.isEmpty()) {
      parts.add(grid(rows));
    }
  }

  private void addLine(DelimitedRow record) {
    List<Word> words = new ArrayList<>();
    int column = 0;
    for (DelimitedCell cell : record.cells()) {
      if (!cell.printed().isBlank()) {
        int width = 2 * cell.printed().length();
        words.add(new Word(cell.printed(), column, column + width));
        column += width;
      }
      column++;
    }
    parts.add(new Line(record.line(), words, parts.isEmpty(), false));
  }

  private static Grid grid(List<DelimitedRow> records) throws UnreadableException {
    int columns = records.stream().mapToInt(DelimitedRow::lastFilled).max().orElse(0) + 1;
    if ((long) columns * records.size() > MOST_CELLS) {
      throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
    }
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < records.size(); row++) {
      List<DelimitedCell> found = records.get(row).cells();
      for (int column = 0; column < columns; column++) {
        DelimitedCell cell = column < found.size() ? found.get(column) : DelimitedCell.BLANK;
        cells.add(new Cell(row, column, 1, 1, null, cell.printed(), cell.text()));
      }
    }
    return new Grid(null, records.size(), columns, cells);
  }
}
