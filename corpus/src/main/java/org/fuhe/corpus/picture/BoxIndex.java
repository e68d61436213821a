package org.fuhe.corpus.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.model.Box;

/** Finds the boxes near a place without looking at all of the page. */
final class BoxIndex {
  private static final double BAND = 16;

  /** The boxes that reach into each band across the page. */
  private final Map<Integer, List<Box>> bands = new HashMap<>();

  void add(Box box) {
    for (int band = band(box.top()); band <= band(box.bottom()); band++) {
      bands.computeIfAbsent(band, key -> new ArrayList<>()).add(box);
    }
  }

  /** Tells whether any box has a part in common with another one. */
  boolean meets(Box other) {
    for (int band = band(other.top()); band <= band(other.bottom()); band++) {
      for (Box box : bands.getOrDefault(band, List.of())) {
        if (box.left() < other.right()
            && box.right() > other.left()
            && box.top() < other.bottom()
            && box.bottom() > other.top()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int band(double y) {
    return (int) Math.floor(y / BAND);
  }
}
