package org.fuhe.extractor.drawn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.grid.LatticeCell;
import org.fuhe.model.Box;

/** Puts every character of a page into the cell of a table that it belongs to, or into none. */
final class Placement {
  private static final int NONE = -1;

  /** A character that a ruling crosses, and not only touches, shares at least this with it. */
  private static final float CROSSED = 0.15f;

  /** Characters of one text follow each other at less than this share of the type's size. */
  private static final float NEXT = 0.1f;

  /** Texts of two cells are parted by more than this, be it only by the ruling between them. */
  private static final float ONE_TEXT = 0.02f;

  private final Glyphs glyphs;
  private final List<Lattice> tables;

  /** The number of each table's first cell, all cells of a page being numbered. */
  private final int[] firstCell;

  /** The cell of each smallest field of each table. */
  private final int[][] fields;

  private final Box[] boxes;
  private final int[] cellOf;

  private Placement(Glyphs glyphs, List<Lattice> tables) {
    this.glyphs = glyphs;
    this.tables = tables;
    this.firstCell = new int[tables.size() + 1];
    this.fields = new int[tables.size()][];
    for (int i = 0; i < tables.size(); i++) {
      firstCell[i + 1] = firstCell[i] + tables.get(i).cells().size();
      fields[i] = fields(tables.get(i), firstCell[i]);
    }
    this.boxes = new Box[firstCell[tables.size()]];
    for (int i = 0; i < tables.size(); i++) {
      Lattice table = tables.get(i);
      for (int cell = 0; cell < table.cells().size(); cell++) {
        boxes[firstCell[i] + cell] = table.box(table.cells().get(cell));
      }
    }
    this.cellOf = new int[glyphs.count()];
    Arrays.fill(cellOf, NONE);
  }

  static Placement of(Glyphs glyphs, List<Lattice> tables) {
    Placement placement = new Placement(glyphs, tables);
    placement.placeByCentre();
    placement.keepTextsWhole();
    return placement;
  }

  private static int[] fields(Lattice table, int firstCell) {
    int[] fields = new int[table.rowCount() * table.columnCount()];
    int number = firstCell;
    for (LatticeCell cell : table.cells()) {
      for (int row = cell.row(); row < cell.rowEnd(); row++) {
        int line = row * table.columnCount();
        Arrays.fill(fields, line + cell.column(), line + cell.columnEnd(), number);
      }
      number++;
    }
    return fields;
  }

  /** A table may stand in a cell of another one: the smallest table around a character has it. */
  private void placeByCentre() {
    int[] bySize =
        IntStream.range(0, tables.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -area(tables.get(i).box())))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i : bySize) {
      Lattice table = tables.get(i);
      Box box = table.box();
      for (int glyph = 0; glyph < cellOf.length; glyph++) {
        float x = glyphs.centreX(glyph);
        float y = glyphs.centreY(glyph);
        if (x > box.left() && x < box.right() && y > box.top() && y < box.bottom()) {
          int cell = fields[i][table.rowAt(y) * table.columnCount() + table.columnAt(x)];
          if (belongs(glyph, boxes[cell])) {
            cellOf[glyph] = cell;
          }
        }
      }
    }
  }

  private static double area(Box box) {
    return (box.right() - box.left()) * (box.bottom() - box.top());
  }

  /** What is drawn askew, or larger than the cell, is drawn over the table. */
  private boolean belongs(int glyph, Box cell) {
    Way way = glyphs.way(glyph);
    double room = way.isAcross() ? cell.bottom() - cell.top() : cell.right() - cell.left();
    return way != Way.SKEW && glyphs.size(glyph) < 1.6 * room;
  }

  /**
   * A text that is too long for its cell runs over the ruling behind it, and stays in its cell: it
   * is known by a character that the ruling crosses, or by characters on both sides that touch.
   */
  private void keepTextsWhole() {
    for (int start = 0; start < cellOf.length; ) {
      int end = start + 1;
      boolean crossed = isCrossed(start);
      while (end < cellOf.length && follows(end - 1, end)) {
        crossed |= isCrossed(end) || (cellOf[end] != cellOf[end - 1] && areOneText(end - 1, end));
        end++;
      }
      if (crossed) {
        Arrays.fill(cellOf, start, end, cellOfText(start, end - 1));
      }
      start = end;
    }
  }

  private boolean isCrossed(int glyph) {
    if (cellOf[glyph] == NONE || glyphs.way(glyph) != Way.RIGHT) {
      return false;
    }
    Box cell = boxes[cellOf[glyph]];
    float margin = CROSSED * (glyphs.right(glyph) - glyphs.left(glyph));
    return glyphs.left(glyph) + margin < cell.left() || glyphs.right(glyph) - margin > cell.right();
  }

  private boolean areOneText(int before, int glyph) {
    return Math.abs(glyphs.left(glyph) - glyphs.right(before)) < ONE_TEXT * glyphs.size(glyph);
  }

  private boolean follows(int before, int glyph) {
    float size = glyphs.size(glyph);
    return glyphs.way(glyph) == Way.RIGHT
        && glyphs.way(before) == Way.RIGHT
        && Math.abs(glyphs.left(glyph) - glyphs.right(before)) < NEXT * size
        && Math.abs(glyphs.line(glyph) - glyphs.line(before)) < NEXT * size;
  }

  /** A text begins at the left of its cell, ends at the right of it, or stands in its middle. */
  private int cellOfText(int first, int last) {
    if (cellOf[first] != NONE
        && glyphs.left(first) - boxes[cellOf[first]].left() < glyphs.size(first)) {
      return cellOf[first];
    }
    if (cellOf[last] != NONE
        && boxes[cellOf[last]].right() - glyphs.right(last) < glyphs.size(last)) {
      return cellOf[last];
    }
    float middle = (glyphs.left(first) + glyphs.right(last)) / 2;
    int nearest = first;
    for (int glyph = first; glyph <= last; glyph++) {
      if (Math.abs(glyphs.centreX(glyph) - middle) < Math.abs(glyphs.centreX(nearest) - middle)) {
        nearest = glyph;
      }
    }
    return cellOf[nearest];
  }

  /** Returns the characters of each cell of a table, in the order of its cells. */
  int[][] cells(int table) {
    int first = firstCell[table];
    int[] counts = new int[firstCell[table + 1] - first];
    for (int cell : cellOf) {
      if (cell >= first && cell < first + counts.length) {
        counts[cell - first]++;
      }
    }
    int[][] cells = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      cells[i] = new int[counts[i]];
    }
    for (int glyph = cellOf.length - 1; glyph >= 0; glyph--) {
      int cell = cellOf[glyph] - first;
      if (cell >= 0 && cell < counts.length) {
        cells[cell][--counts[cell]] = glyph;
      }
    }
    return cells;
  }

  /** Returns the characters outside of all tables. */
  int[] outside() {
    return IntStream.range(0, cellOf.length).filter(glyph -> cellOf[glyph] == NONE).toArray();
  }
}
