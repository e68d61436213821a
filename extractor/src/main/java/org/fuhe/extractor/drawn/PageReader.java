package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.DrawnPage.DrawnTable;
import org.fuhe.extractor.drawn.Standing.OfLine;
import org.fuhe.extractor.drawn.Standing.OfTable;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.grid.Tracing;
import org.fuhe.extractor.page.Aside;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.PageNumber;
import org.fuhe.model.Printed;

/** Reads one page from its drawing. */
final class PageReader {
  /** The number of a page stands in this part of its height, at the top or at the bottom. */
  private static final double MARGIN = 0.12;

  private final Drawing drawing;
  private final Turn turn;
  private final Glyphs glyphs;
  private final double em;
  private final CellReader cells;
  private final List<DrawnTable> tables = new ArrayList<>();

  PageReader(Drawing drawing) {
    this.drawing = drawing;
    this.turn = new Turn(drawing.glyphs().mainWay(), drawing.size());
    this.glyphs = turn.forReading(drawing.glyphs());
    this.em = glyphs.em();
    this.cells = new CellReader(glyphs, turn, drawing.number());
  }

  DrawnPage read(int lastLine) {
    Tracing tracing = Tracing.of(turn.forReading(drawing.rulings()), em);
    Placement placement = Placement.of(glyphs, tracing.tables());
    List<OfTable> places = new ArrayList<>();
    for (int i = 0; i < tracing.tables().size(); i++) {
      Lattice lattice = tracing.tables().get(i);
      int[][] members = placement.cells(i);
      if (holdsText(members)) {
        places.add(new OfTable(tables.size(), lattice.box()));
        tables.add(new DrawnTable(lattice, cells.grid(lattice, members)));
      }
    }
    List<Page.Part> parts = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    List<TextLine> asides = new ArrayList<>();
    for (TextLine line : TextLines.of(glyphs, placement.outside())) {
      (isAside(line) ? asides : lines).add(line);
    }
    LineReader reader = new LineReader(new PrintedLine(drawing.number(), turn), em, lastLine);
    boolean pageStart = true;
    for (Standing standing : ReadingOrder.of(places, HalfLines.join(lines, em), em)) {
      if (standing instanceof OfTable table) {
        parts.add(tables.get(table.table()).grid());
      } else if (standing instanceof OfLine line) {
        parts.add(reader.read(line.line(), pageStart));
      }
      pageStart = false;
    }
    asides.forEach(line -> parts.add(aside(line)));
    Page page = new Page(drawing.number(), Optional.of(drawing.size()), parts);
    return new DrawnPage(drawing, em, turn.way(), tracing, tables, page, reader.lastNumber());
  }

  private static boolean holdsText(int[][] members) {
    for (int[] cell : members) {
      if (cell.length > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isAside(TextLine line) {
    return glyphs.way(line.glyph(0)) == Way.SKEW || (!tables.isEmpty() && isPageNumber(line));
  }

  /** The number of the page; where there are no tables, it is left to those who restore them. */
  private boolean isPageNumber(TextLine line) {
    double height = turn.way().isAcross() ? drawing.size().height() : drawing.size().width();
    boolean inMargin = line.bottom() < MARGIN * height || line.top() > (1 - MARGIN) * height;
    return inMargin && PageNumber.isAtEdge(CellReader.text(List.of(line)));
  }

  private Aside aside(TextLine line) {
    Printed printed = cells.printed(List.of(line));
    return new Aside(printed, CellReader.text(List.of(line)));
  }
}
