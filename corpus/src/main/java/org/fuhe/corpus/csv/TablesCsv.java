package org.fuhe.corpus.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fuhe.corpus.table.TableWriter;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;

/**
 * Writes tables as CSV (RFC 4180): the text of a cell in its first row and column, and blank cells
 * where it goes on; a blank line between two tables. No row of a table is a blank line: a row of
 * one blank cell is quoted.
 */
public final class TablesCsv implements TableWriter {
  /** Rows are filled up with blank cells to the same length, unless that is nearly all there is. */
  private static final long MOST_CELLS = 4_000_000;

  private final Writer out;
  private final CSVWriter csv;
  private boolean first = true;

  public TablesCsv(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv =
        new CSVWriter(
            this.out,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.RFC4180_LINE_END);
  }

  @Override
  public void begin(String document) {
    // Rows are all that there is in the file.
  }

  @Override
  public void write(Page page) throws IOException {
    for (Grid grid : page.grids()) {
      write(grid);
    }
    csv.flush();
    IOException kept = csv.getException(); // the library does not throw it
    if (kept != null) {
      throw kept;
    }
  }

  private void write(Grid grid) throws IOException {
    if (!first) {
      out.write(ICSVWriter.RFC4180_LINE_END);
    }
    first = false;
    boolean filled = (long) grid.rows() * grid.columns() <= MOST_CELLS;
    int next = 0;
    for (int row = 0; row < grid.rows(); row++) {
      int start = next;
      while (next < grid.cells().size() && grid.cells().get(next).row() == row) {
        next++;
      }
      int columns =
          filled ? grid.columns() : next > start ? grid.cells().get(next - 1).columnEnd() : 1;
      String[] cells = new String[columns];
      Arrays.fill(cells, "");
      for (Cell cell : grid.cells().subList(start, next)) {
        cells[cell.column()] = cell.text();
      }
      csv.writeNext(cells, columns == 1 && cells[0].isEmpty());
    }
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
