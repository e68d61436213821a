package org.fuhe.extractor.restore.listing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds figures that could as well stand a row higher or lower: a column that is printed as one
 * block does not show where a cell of it is blank, and only the other cells of the rows tell.
 */
final class SlidingColumns {
  /** A row suits a figure better than its neighbour from this difference in cost. */
  private static final double BETTER = 0.3;

  private final BlockPage page;
  private final RowSense sense;
  private final Map<LooseCells.Place, Integer> items = new HashMap<>();
  private final Set<Integer> sliding = new HashSet<>();

  private SlidingColumns(BlockPage page) {
    this.page = page;
    this.sense = new RowSense(page.heading());
    page.places()
        .forEach(
            (item, place) -> {
              if (page.heading().role(place.column()).isCore()) {
                items.merge(place, item, Math::min);
              }
            });
  }

  /** Returns the words of which the row is not certain. */
  static Set<Integer> of(BlockPage page) {
    SlidingColumns columns = new SlidingColumns(page);
    for (int column : page.heading().core()) {
      for (int row = 0; row < page.rows(); row++) {
        if (page.last().isFree(row, column)) {
          columns.slide(row, column, -1);
          columns.slide(row, column, 1);
        }
      }
    }
    return columns.sliding;
  }

  /** Slides the cells above or below a blank one into it, as far as that suits as well. */
  private void slide(int blank, int column, int step) {
    int free = blank;
    Integer item = items.get(new LooseCells.Place(column, free + step));
    while (item != null && isOfColumn(item, column, free + step)) {
      Token token = page.token(item);
      double here = sense.suits(page.last(), free + step, column, token);
      double there = sense.suits(page.last(), free, column, token);
      if (there - here >= BETTER) {
        return;
      }
      sliding.add(item);
      free += step;
      item = items.get(new LooseCells.Place(column, free + step));
    }
  }

  /** Whether the block of a word has more than one cell of the column. */
  private boolean isOfColumn(int item, int column, int row) {
    return isTogether(item, column, row - 1) || isTogether(item, column, row + 1);
  }

  private boolean isTogether(int item, int column, int row) {
    Integer other = items.get(new LooseCells.Place(column, row));
    return other != null && page.block(other) == page.block(item);
  }
}
