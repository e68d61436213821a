package org.fuhe.corpus.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * A workbook (XLSX) with a sheet for each table, written row by row.
 *
 * <p>Texts stand in the cells themselves and never as formulas. A table with more rows than a sheet
 * holds goes on in further ones: {@code evidence}, {@code evidence (2)}.
 */
final class Workbook implements Closeable {
  /** Fixed by the programs that open the file, with the heading. */
  private static final int MOST_ROWS = 1_048_576;

  /** The same bytes for the same tables: the first time that a ZIP can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Writer out;
  private final int mostRows;
  private final List<String> sheets = new ArrayList<>();
  private final SheetCells cells;
  private Table table = Table.DOCUMENTS;
  private int rows;
  private int parts;

  Workbook(Path file) throws IOException {
    this(file, MOST_ROWS);
  }

  Workbook(Path file, int mostRows) throws IOException {
    this.zip = new ZipOutputStream(Files.newOutputStream(file));
    zip.setLevel(Deflater.BEST_SPEED);
    this.out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
    this.cells = new SheetCells(out);
    this.mostRows = mostRows;
  }

  /** Begins the sheet of a table. */
  void begin(Table next) throws IOException {
    endSheet();
    table = next;
    parts = 0;
    beginSheet();
  }

  void add(Row row) throws IOException {
    if (rows == mostRows) {
      endSheet();
      beginSheet();
    }
    rows++;
    cells.beginRow(rows);
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(i, row.table().columns().get(i).type(), row.cells().get(i));
    }
    cells.endRow();
  }

  /** Writes what is left, and returns how many cells were cut. */
  long finish() throws IOException {
    endSheet();
    for (Map.Entry<String, String> part : WorkbookParts.all(sheets).entrySet()) {
      beginPart(part.getKey());
      out.write(part.getValue());
      out.flush();
      zip.closeEntry();
    }
    return cells.cut();
  }

  private void beginPart(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  private void beginSheet() throws IOException {
    parts++;
    sheets.add(table.label() + (parts == 1 ? "" : " (" + parts + ")"));
    beginPart(WorkbookParts.sheet(sheets.size()));
    out.write(WorkbookParts.SHEET_HEAD);
    rows = 1;
    cells.beginRow(rows);
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      cells.addHeading(i, columns.get(i).name());
    }
    cells.endRow();
  }

  private void endSheet() throws IOException {
    if (!sheets.isEmpty()) {
      out.write(WorkbookParts.SHEET_END);
      out.flush();
      zip.closeEntry();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
