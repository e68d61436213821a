package org.fuhe.extractor.drawn;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Page;

/**
 * What is drawn on a page, as its reader finds it.
 *
 * @param number from 1
 * @param size of the page as it is displayed
 * @param rulings straight lines, whole or in pieces
 */
public record Drawing(int number, Page.Size size, Glyphs glyphs, List<Edge> rulings) {
  public Drawing {
    requireNonNull(size, "size");
    requireNonNull(glyphs, "glyphs");
    rulings = List.copyOf(rulings);
  }
}
