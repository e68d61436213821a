package org.fuhe.extractor.restore.layout;

import java.util.List;
import org.fuhe.extractor.page.Line;

/**
 * A line of the text with its words measured.
 *
 * @param height how far down it stands, in lines, blank ones included
 * @param page the page on which it stands, from 0
 */
record Strip(Line line, int height, int page, List<Piece> pieces) {
  Strip {
    pieces = List.copyOf(pieces);
  }

  Strip at(int height) {
    return new Strip(line, height, page, pieces);
  }

  boolean afterBlank() {
    return line.afterBlank();
  }
}
