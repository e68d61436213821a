package org.fuhe.extractor.drawn;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.fuhe.extractor.grid.Lattice;
import org.fuhe.extractor.grid.Tracing;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;

/**
 * A page with what was read from its drawing.
 *
 * @param drawing the characters and rulings
 * @param em the size of the page's type
 * @param way in which most of the text runs on the page
 * @param tracing the tables that the rulings make, on the page turned so that its text runs to the
 *     right
 * @param tables the tables with their texts, as they stand in the page
 * @param page all that stands on the page, in reading order
 * @param lastLine the number of the last line of text
 */
public record DrawnPage(
    Drawing drawing,
    double em,
    Way way,
    Tracing tracing,
    List<DrawnTable> tables,
    Page page,
    int lastLine) {
  public DrawnPage {
    requireNonNull(drawing, "drawing");
    requireNonNull(way, "way");
    requireNonNull(tracing, "tracing");
    tables = List.copyOf(tables);
    requireNonNull(page, "page");
  }

  /** A table with its lines, on the page turned for reading. */
  public record DrawnTable(Lattice lattice, Grid grid) {}

  /**
   * Reads a page.
   *
   * @param lastLine the number of the last line of text on the page before
   */
  public static DrawnPage of(Drawing drawing, int lastLine) {
    return new PageReader(drawing).read(lastLine);
  }
}
