package org.fuhe.extractor.restore.listing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A way of reading words that have lost their order: how far each column has come, and where the
 * last words were put.
 */
final class LooseWay implements Cells {
  static final int NOTHING = -1;

  /** For a column of rows its last row on this page, for a merged column its cells so far. */
  final int[] reached;

  /** For each column the last word of its last cell. */
  final int[] lastItem;

  /** The first word of each cell on this page, by row and column. */
  final Token[][] rows;

  /** Where the last word of a row was put. */
  int column = NOTHING;

  int row;
  int rowLine = NOTHING;

  /** The column of the last word, whatever it is of, and its line. */
  int lineColumn = NOTHING;

  int line = NOTHING;

  int number;
  boolean numberOnPage;

  /** Lines of the project's name above and below its number. */
  int above;

  int below;
  boolean balanced;
  double cost;

  /** What the last word was put down as. */
  @Nullable LooseWay before;

  int item = NOTHING;
  int putColumn = NOTHING;
  int putRow;
  boolean goesOn;

  LooseWay(int columns) {
    reached = new int[columns];
    lastItem = new int[columns];
    Arrays.fill(lastItem, NOTHING);
    rows = new Token[0][];
  }

  private LooseWay(LooseWay from, Token[][] rows) {
    reached = from.reached.clone();
    lastItem = from.lastItem.clone();
    this.rows = rows;
    column = from.column;
    row = from.row;
    rowLine = from.rowLine;
    lineColumn = from.lineColumn;
    line = from.line;
    number = from.number;
    numberOnPage = from.numberOnPage;
    above = from.above;
    below = from.below;
    balanced = from.balanced;
    cost = from.cost;
    before = from;
  }

  /** Returns a way that goes on from this one. */
  LooseWay next(int item, Token token, int column, int row, boolean goesOn, double cost) {
    LooseWay next = new LooseWay(this, rows);
    next.item = item;
    next.putColumn = column;
    next.putRow = row;
    next.goesOn = goesOn;
    next.cost += cost;
    next.lineColumn = column;
    next.line = token.line();
    next.lastItem[column] = item;
    return next;
  }

  /** Returns a way that goes on from this one with a word of a row. */
  LooseWay inRow(int item, Token token, int column, int row, double cost, int columns) {
    Token[][] changed = Arrays.copyOf(rows, Math.max(rows.length, row));
    Token[] cells = row <= rows.length ? rows[row - 1].clone() : new Token[columns];
    cells[column] = token;
    changed[row - 1] = cells;
    LooseWay next = new LooseWay(this, changed);
    next.item = item;
    next.putColumn = column;
    next.putRow = row;
    next.cost += cost;
    next.column = column;
    next.row = row;
    next.rowLine = token.line();
    next.lineColumn = column;
    next.line = token.line();
    next.lastItem[column] = item;
    next.reached[column] = row;
    return next;
  }

  /** Returns a way that has passed the heading of a column. */
  LooseWay atHeading(int item, int headed) {
    LooseWay next = new LooseWay(this, rows);
    next.item = item;
    next.putColumn = NOTHING;
    next.column = headed;
    next.row = reached[headed];
    next.rowLine = NOTHING;
    return next;
  }

  /** Returns a way that begins a new page. */
  LooseWay onNewPage(Heading heading, double ending) {
    LooseWay next = new LooseWay(this, new Token[0][]);
    next.item = NOTHING;
    next.putColumn = NOTHING;
    next.cost += ending;
    next.column = NOTHING;
    next.row = 0;
    next.rowLine = NOTHING;
    next.numberOnPage = false;
    for (int index = 0; index < reached.length; index++) {
      if (!heading.role(index).standsOnce()) {
        next.reached[index] = 0;
        if (heading.role(index) != Role.REASON) {
          next.lastItem[index] = NOTHING;
        }
      }
    }
    return next;
  }

  /** Leaves the cells of a row blank that are not filled yet. */
  void close(Heading heading, int row, int opened) {
    for (int index = 0; index < reached.length; index++) {
      if (index != opened && !heading.role(index).standsOnce()) {
        reached[index] = Math.max(reached[index], row);
      }
    }
  }

  int frontier() {
    return rows.length;
  }

  @Override
  public @Nullable Token cell(int row, int column) {
    return row >= 1 && row <= rows.length && column >= 0 ? rows[row - 1][column] : null;
  }

  /** Ways that agree in it can only be told apart by their cost. */
  long key() {
    long key = 31L * Arrays.hashCode(reached) + Arrays.hashCode(lastItem);
    key = key * 1_000_003 + column * 64L + row;
    key = key * 1_000_003 + number * 64L + above * 8L + below;
    return key * 1_000_003 + frontier();
  }
}
