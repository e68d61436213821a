package org.fuhe.extractor.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.draft.Draft;
import org.fuhe.extractor.office.XmlPart;

/** Reads the cells of a table, with all the rows and columns that each covers. */
final class DocxTable {
  /** More columns than Word allows (63), which others exceed. */
  private static final int MOST_COLUMNS = 1000;

  private final DocxBody body;
  private final List<CellInRows> cells = new ArrayList<>();

  /** The cells that may go on in the next row, by their first column. */
  private Map<Integer, CellInRows> open = new HashMap<>();

  private int rows;

  DocxTable(DocxBody body) {
    this.body = body;
  }

  /** A cell while the rows below it are not yet known. */
  private static final class CellInRows {
    final int row;
    final int column;
    int columns;
    int rowEnd;
    final List<Draft> contents;

    CellInRows(int row, int column, int columns, List<Draft> contents) {
      this.row = row;
      this.column = column;
      this.columns = columns;
      this.rowEnd = row + 1;
      this.contents = contents;
    }
  }

  /** How a cell joins its neighbours. */
  private static final class Joining {
    int columns = 1;
    boolean below;
    boolean behind;
    boolean deleted;
  }

  /** Reads the table that begins here, to its end. */
  List<Draft.Cell> cells(XmlPart xml) throws UnreadableException {
    addRows(xml);
    return cells.stream()
        .map(
            cell ->
                new Draft.Cell(
                    cell.row, cell.column, cell.rowEnd - cell.row, cell.columns, cell.contents))
        .toList();
  }

  private void addRows(XmlPart xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "tr" -> addRow(xml);
        case "sdt", "sdtContent", "ins", "customXml", "moveTo" -> addRows(xml);
        default -> xml.skip();
      }
    }
  }

  /** A row while its cells come. */
  private static final class Row {
    int column;
    boolean deleted;
    CellInRows last = new CellInRows(0, 0, 1, List.of());
    final Map<Integer, CellInRows> open = new HashMap<>();
    final List<CellInRows> begun = new ArrayList<>();
  }

  private void addRow(XmlPart xml) throws UnreadableException {
    Row row = new Row();
    addCells(xml, row);
    if (row.deleted) {
      return;
    }
    row.open.values().forEach(cell -> cell.rowEnd = rows + 1);
    cells.addAll(row.begun);
    open = row.open;
    rows++;
  }

  private void addCells(XmlPart xml, Row row) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "trPr" -> readRow(xml, row);
        case "tc" -> addCell(xml, row);
        case "sdt", "sdtContent", "ins", "customXml", "moveTo" -> addCells(xml, row);
        default -> xml.skip();
      }
    }
  }

  private static void readRow(XmlPart xml, Row row) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "gridBefore" -> row.column = span(xml);
        case "del" -> row.deleted = true;
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private static int span(XmlPart xml) {
    return Math.max(1, Math.min(xml.number("val", 1), MOST_COLUMNS));
  }

  private void addCell(XmlPart xml, Row row) throws UnreadableException {
    Joining joining = new Joining();
    List<Draft> contents = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("tcPr")) {
        readJoining(xml, joining);
      } else {
        contents.addAll(body.block(xml));
      }
    }
    if (joining.deleted) {
      return;
    }
    CellInRows above = open.get(row.column);
    if (joining.behind && !row.begun.isEmpty()) {
      row.last.columns += joining.columns;
    } else if (joining.below && above != null) {
      row.open.put(row.column, above);
    } else {
      CellInRows cell = new CellInRows(rows, row.column, joining.columns, contents);
      row.begun.add(cell);
      row.open.put(row.column, cell);
      row.last = cell;
    }
    row.column += joining.columns;
  }

  private static void readJoining(XmlPart xml, Joining joining) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "gridSpan" -> joining.columns = span(xml);
        case "vMerge" -> joining.below = !xml.attribute("val").equals("restart");
        case "hMerge" -> joining.behind = !xml.attribute("val").equals("restart");
        case "cellDel" -> joining.deleted = true;
        case "cellMerge" -> joining.below = xml.attribute("vMerge").equals("cont") || joining.below;
        case "tcPrChange" -> xml.skip();
        default -> {}
      }
    }
  }
}
