package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.grid.LatticeCell;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/** Reads the characters of each cell of a table into its text. */
final class CellReader {
  /** A gap inside a line that a reader sees as white space, in sizes of the type. */
  private static final float SPACE = 0.4f;

  private final Glyphs glyphs;
  private final Turn turn;
  private final PrintedLine printer;

  CellReader(Glyphs glyphs, Turn turn, int page) {
    this.glyphs = glyphs;
    this.turn = turn;
    this.printer = new PrintedLine(page, turn);
  }

  Grid grid(Lattice table, int[][] members) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      LatticeCell cell = table.cells().get(i);
      List<TextLine> lines = TextLines.of(glyphs, members[i]);
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              turn.shown(table.box(cell)),
              printed(lines),
              text(lines)));
    }
    return new Grid(turn.shown(table.box()), table.rowCount(), table.columnCount(), cells);
  }

  Printed printed(List<TextLine> lines) {
    List<Run> runs = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      runs.add(printer.of(line));
    }
    return Printed.of(runs);
  }

  static String text(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      for (int i = 0; i < line.length(); i++) {
        int glyph = line.glyph(i);
        boolean space =
            i > 0
                && (line.gapBefore(i) > SPACE * line.glyphs().size(glyph)
                    || PrintedLine.partsLatinWords(line, i));
        text.append(space ? " " : "").append(line.glyphs().text(glyph));
      }
    }
    return text.toString();
  }
}
