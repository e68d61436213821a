package org.fuhe.extractor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a laid-out document, a sheet of a workbook, or a whole document that has no pages.
 *
 * @param number from 1
 * @param size empty where the format has no page
 * @param parts what stands on it, in reading order
 */
public record Page(int number, Optional<Size> size, List<Part> parts) {
  public Page {
    parts = List.copyOf(parts);
  }

  /**
   * What a page is made of: a table with its merged cells, what recognisers read as it is, or what
   * they do not read.
   */
  public sealed interface Part permits Grid, Block, Aside {}

  /** Points, as the page is displayed. */
  public record Size(double width, double height) {}

  public List<Grid> grids() {
    return parts.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** Returns the page as recognisers read it. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part instanceof Grid grid) {
        blocks.add(grid.table());
      } else if (part instanceof Block block) {
        blocks.add(block);
      }
    }
    return blocks;
  }
}
