package org.fuhe.extractor.restore.listing;

import java.util.Arrays;
import java.util.List;

/** The words of a page of a list that comes in blocks, and what the blocks around them tell. */
final class BlockWords {
  private static final double TEXT = 0.4;

  private final List<Body.Item> items;
  private final int[] blocks;
  private final int[] headed;

  BlockWords(Heading heading, List<Body.Item> items) {
    this.items = items;
    this.blocks = blocks();
    this.headed = headed(heading);
  }

  /** Returns the block in which a word stands. */
  int block(int item) {
    return blocks[item];
  }

  /** Returns the column whose cells come next behind a word of a heading. */
  int headed(int item) {
    return headed[item];
  }

  private int[] blocks() {
    int[] numbers = new int[items.size()];
    for (int item = 1; item < numbers.length; item++) {
      numbers[item] = numbers[item - 1] + (items.get(item).afterBlank() ? 1 : 0);
    }
    return numbers;
  }

  /**
   * Returns for each word of a heading the column whose cells come next: under several whole
   * headings in one block these are those of the leftmost one.
   */
  private int[] headed(Heading heading) {
    int[] columns = new int[items.size()];
    int count = heading.columns().size();
    int[] pieces = new int[count];
    heading.pieces().forEach(piece -> pieces[piece.column()]++);
    int[] seen = new int[count];
    int leftmost = count;
    for (int item = 0; item < columns.length; item++) {
      boolean goesOn = item > 0 && blocks[item - 1] == blocks[item];
      int column = items.get(item).heading();
      if (!items.get(item).isHeading()) {
        continue;
      }
      if (!goesOn) {
        Arrays.fill(seen, 0);
        leftmost = count;
      }
      if (++seen[column] == pieces[column]) {
        leftmost = Math.min(leftmost, column);
      }
      columns[item] = Math.min(leftmost, column);
    }
    return columns;
  }

  /** Texts are left to a reading of their own; a figure that is of no cell is rare. */
  double leaving(int item) {
    return switch (items.get(item).token().kind()) {
      case TEXT -> TEXT;
      case UNIT -> 1.2;
      case MEASURE -> 2.5;
      case NUMBER, SIGN, NONE ->
          isPageNumber(item)
              ? 0.5
              : isBesideText(item - 1, item) || isBesideText(item + 1, item) ? 0.8 : 4;
    };
  }

  /** The number of the page, in a block of its own. */
  private boolean isPageNumber(int item) {
    boolean alone =
        (item == 0 || blocks[item - 1] < blocks[item])
            && (item + 1 == blocks.length || blocks[item + 1] > blocks[item]);
    return alone && items.get(item).token().plain().equals("" + (items.get(item).page() + 1));
  }

  /** Some programs put a space between a figure and the text in which it stands. */
  private boolean isBesideText(int other, int item) {
    return other >= 0
        && other < items.size()
        && items.get(other).token().is(Token.Kind.TEXT)
        && items.get(other).token().line() == items.get(item).token().line();
  }

  /** Beside a number of a project stand other ones, if any. */
  double amongFigures(int item, int printed) {
    return isFigure(item - 1, item, printed - 1) || isFigure(item + 1, item, printed + 1) ? 2.5 : 0;
  }

  private boolean isFigure(int other, int item, int expected) {
    return other >= 0
        && other < blocks.length
        && blocks[other] == blocks[item]
        && !items.get(other).isHeading()
        && items.get(other).token().isNumber()
        && !items.get(other).token().plain().equals("" + expected);
  }

  /** Few projects get less than a third of the marks. */
  double low(int item) {
    return items.get(item).token().number().filter(number -> number.intValue() < 33).isPresent()
        ? 1.5
        : 0;
  }
}
