package org.fuhe.extractor.text;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/** Gives the tables of a text dump the form that those of laid-out formats have. */
public final class TextGrids {
  private final SourceText source;

  private TextGrids(SourceText source) {
    this.source = source;
  }

  /** Returns a page of a dump with its tables as grids: a cell in one row and one column each. */
  public static Page of(Page page, SourceText source) {
    TextGrids grids = new TextGrids(source);
    return new Page(
        page.number(),
        page.size(),
        page.parts().stream()
            .map(part -> part instanceof Table table ? grids.grid(table) : part)
            .toList());
  }

  private Grid grid(Table table) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Row printed = table.rows().get(row);
      for (int column = 0; column < printed.size(); column++) {
        Printed cell = printed.cell(column);
        cells.add(new Cell(row, column, 1, 1, null, cell, text(cell)));
      }
      columns = Math.max(columns, printed.size());
    }
    return new Grid(null, table.rows().size(), columns, cells);
  }

  /** Returns a text with the white space that the dump has between its characters. */
  private String text(Printed printed) {
    StringBuilder text = new StringBuilder();
    Place.InText before = null;
    for (Run run : printed.runs()) {
      if (!(run.place() instanceof Place.InText place)) {
        throw new IllegalArgumentException("a text dump has lines: " + run.place());
      }
      if (before != null) {
        text.append(gap(before, place));
      }
      text.append(run.characters());
      before = place;
    }
    return text.toString();
  }

  private String gap(Place.InText before, Place.InText behind) {
    return before.line() == behind.line() && before.to() <= behind.from()
        ? source.characters(new Place.InText(before.line(), before.to(), behind.from()))
        : "\n";
  }
}
