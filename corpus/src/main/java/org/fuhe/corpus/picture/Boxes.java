package org.fuhe.corpus.picture;

import java.util.List;
import org.fuhe.model.Box;

/** Boxes of text on a page. */
final class Boxes {
  private Boxes() {}

  /** Adds the next piece of a text: one that stands beside the last, on its line, widens it. */
  static void addTo(List<Box> boxes, Box next) {
    int last = boxes.size() - 1;
    if (last >= 0 && isBeside(boxes.get(last), next)) {
      boxes.set(last, union(boxes.get(last), next));
    } else {
      boxes.add(next);
    }
  }

  private static boolean isBeside(Box box, Box next) {
    double middle = (next.top() + next.bottom()) / 2;
    double height = box.bottom() - box.top();
    return middle > box.top()
        && middle < box.bottom()
        && next.left() - box.right() < height
        && box.left() - next.right() < height;
  }

  private static Box union(Box one, Box other) {
    return new Box(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }

  /** Returns the middle of a box. */
  static Box middle(Box box) {
    double x = (box.left() + box.right()) / 2;
    double y = (box.top() + box.bottom()) / 2;
    return new Box(x, y, x, y);
  }

  /** Returns a box that is larger on each side, or smaller but not turned inside out. */
  static Box grown(Box box, double by) {
    double x = Math.max(by, (box.left() - box.right()) / 2);
    double y = Math.max(by, (box.top() - box.bottom()) / 2);
    return new Box(box.left() - x, box.top() - y, box.right() + x, box.bottom() + y);
  }
}
