package org.fuhe.extractor.restore.layout;

import java.util.List;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;

/** Restores the tables of a text in which cells stand in columns of characters. */
public final class LayoutRestorer {
  /** A gap that no writer leaves between words. */
  private static final int GAP = 3;

  /** A text of tables has such gaps in most lines; titles and paragraphs have none. */
  private static final double SHARE = 0.3;

  private LayoutRestorer() {}

  /** Tells whether lines keep their layout: wide gaps part the words in many of them. */
  public static boolean accepts(List<Line> lines) {
    long words = lines.stream().filter(line -> !line.isBlank()).count();
    long gaps = lines.stream().filter(LayoutRestorer::hasGap).count();
    return gaps >= 3 && gaps > words * SHARE;
  }

  /**
   * Returns the tables that the lines hold, and the lines that stand outside of them, in reading
   * order.
   */
  public static List<Block> restore(List<Line> lines, Lexicon lexicon) {
    List<Line> printed = lines.stream().filter(line -> !line.isBlank()).toList();
    return new Restoration(Ruler.measure(printed), new Words(lexicon)).blocks();
  }

  private static boolean hasGap(Line line) {
    int right = 0;
    for (Word word : line.words()) {
      if (word.left() - right >= GAP) {
        return true;
      }
      right = word.right();
    }
    return false;
  }
}
