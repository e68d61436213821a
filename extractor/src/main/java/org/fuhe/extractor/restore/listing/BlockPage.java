package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as far as its figures are placed.
 *
 * @param items its words
 * @param words what the blocks around them tell
 * @param places the cells of the words, for those that have one: rows and merged cells from 0
 * @param last the end of the way on which they were placed
 */
record BlockPage(
    Heading heading,
    List<Body.Item> items,
    BlockWords words,
    Map<Integer, LooseCells.Place> places,
    Map<Integer, Double> costs,
    BlockWay last) {

  static BlockPage of(Heading heading, List<Body.Item> items, BlockWords words, BlockWay last) {
    Map<Integer, LooseCells.Place> places = new HashMap<>();
    Map<Integer, Double> costs = new HashMap<>();
    for (BlockWay way = last; way != null && way.item >= 0; way = way.before) {
      BlockWay before = way.before;
      costs.put(way.item, before == null ? way.cost : way.cost - before.cost);
      if (way.putColumn < 0 || items.get(way.item).isHeading()) {
        continue;
      }
      boolean once = heading.role(way.putColumn).standsOnce();
      places.put(way.item, new LooseCells.Place(way.putColumn, once ? way.putRow - 1 : way.putRow));
    }
    return new BlockPage(heading, List.copyOf(items), words, places, costs, last);
  }

  int block(int item) {
    return words.block(item);
  }

  Token token(int item) {
    return items.get(item).token();
  }

  int rows() {
    return last.count();
  }

  /** Returns the row of a word that is a figure of one. */
  int row(int item) {
    LooseCells.Place place = item >= 0 && item < items.size() ? places.get(item) : null;
    return place != null && heading.role(place.column()).isCore() ? place.index() : -1;
  }

  /**
   * Returns the row of the next figure behind a word, as long as nothing but texts stand between.
   */
  int rowAfter(int item) {
    for (int next = item + 1; next < items.size(); next++) {
      if (row(next) >= 0) {
        return row(next);
      }
      if (items.get(next).isHeading() || (places.containsKey(next) && !isReason(next))) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the row of the last figure before a word. */
  int rowBefore(int item) {
    for (int before = item - 1; before >= 0; before--) {
      if (row(before) >= 0) {
        return row(before);
      }
    }
    return -1;
  }

  /** Whether a word stands at the top of a page, where a text of the page before can go on. */
  boolean isLeading(int item) {
    for (int before = 0; before < item; before++) {
      if (items.get(before).isHeading() || places.containsKey(before)) {
        return false;
      }
    }
    return items.get(item).page() > 0;
  }

  /** What the headings tell of a word's column: 0 right under it, 1 behind it, 2 before it. */
  int underHeading(int item, int column) {
    if (item > 0 && items.get(item - 1).isHeading() && items.get(item - 1).heading() == column) {
      return 0;
    }
    boolean any = false;
    for (int other = 0; other < items.size(); other++) {
      boolean of = items.get(other).isHeading() && items.get(other).heading() == column;
      if (of && other < item) {
        return 1;
      }
      any |= of;
    }
    return any ? 2 : 1;
  }

  /** Returns the words that no cell of figures took. */
  List<Integer> texts() {
    List<Integer> texts = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      boolean free = !places.containsKey(item) || isReason(item);
      if (!items.get(item).isHeading() && free) {
        texts.add(item);
      }
    }
    return texts;
  }

  /** Whether a word was taken for one of a reason for the time being. */
  private boolean isReason(int item) {
    LooseCells.@Nullable Place place = places.get(item);
    return place != null
        && heading.role(place.column()) == Role.REASON
        && !token(item).is(Token.Kind.NONE);
  }
}
