package org.fuhe.extractor.restore.listing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A way of reading the blocks of a page: which cells are filled, and where the last word was put.
 */
final class BlockWay implements Cells {
  static final int NOTHING = -1;

  private final Token[][] rows;

  /** For each column the last row in which a cell was begun, and the last word put into it. */
  final int[] lastRow;

  final int[] lastItem;

  /** Where the last word of a row was put. */
  int column = NOTHING;

  int row;

  /** The block of that word, and where its first word was put. */
  int block = NOTHING;

  int blockColumn = NOTHING;
  int blockRow;

  /** The row with which the last block of the leftmost figures began. */
  int bandRow = NOTHING;

  /** The last column of figures in the first row of the block. */
  int blockEnd;

  /** Whether that block stands in the row of the one before it, on its right. */
  boolean across;

  /** The line of the last word, and its column. */
  int line = NOTHING;

  int lineColumn = NOTHING;

  /** The column whose heading came last, and the block in which it stands. */
  int headed = NOTHING;

  int headedIn = NOTHING;

  /** The number of the last project before this page. */
  final int first;

  int number;

  /** A number before that which has not come yet, 0 for none. */
  int missing;

  int totals;
  double cost;
  private long filled;

  /** What the last word was put down as. */
  @Nullable BlockWay before;

  int item = NOTHING;
  int putColumn = NOTHING;
  int putRow = NOTHING;

  BlockWay(int columns, int number) {
    rows = new Token[0][];
    lastRow = new int[columns];
    lastItem = new int[columns];
    Arrays.fill(lastRow, NOTHING);
    Arrays.fill(lastItem, NOTHING);
    this.first = number;
    this.number = number;
  }

  private BlockWay(BlockWay from, int item, double cost, Token[][] rows) {
    this.rows = rows;
    lastRow = from.lastRow.clone();
    lastItem = from.lastItem.clone();
    column = from.column;
    row = from.row;
    block = from.block;
    blockColumn = from.blockColumn;
    blockRow = from.blockRow;
    line = from.line;
    lineColumn = from.lineColumn;
    headed = from.headed;
    headedIn = from.headedIn;
    across = from.across;
    blockEnd = from.blockEnd;
    bandRow = from.bandRow;
    first = from.first;
    number = from.number;
    missing = from.missing;
    totals = from.totals;
    filled = from.filled;
    this.cost = from.cost + cost;
    this.item = item;
    before = from;
  }

  /** Returns a way that passes a word without putting it into a cell of a row. */
  BlockWay passing(int item, double cost) {
    return new BlockWay(this, item, cost, rows);
  }

  /** Returns a way that has passed the heading of a column. */
  BlockWay atHeading(int item, int inBlock, int column) {
    BlockWay next = new BlockWay(this, item, 0, rows);
    next.headed = column;
    next.headedIn = inBlock;
    return next;
  }

  /** Returns a way that goes on with the last cell of a column. */
  BlockWay goingOn(int item, Token token, int column, double cost) {
    BlockWay next = new BlockWay(this, item, cost, rows);
    next.put(item, token, column, lastRow[column]);
    return next;
  }

  /** Returns a way that begins a cell. */
  BlockWay filling(
      int item, Token token, int inBlock, boolean core, int column, int row, double cost) {
    Token[][] changed = Arrays.copyOf(rows, Math.max(rows.length, row + 1));
    for (int added = rows.length; added < changed.length; added++) {
      changed[added] = new Token[lastRow.length];
    }
    changed[row] = changed[row].clone();
    changed[row][column] = token;
    BlockWay next = new BlockWay(this, item, cost, changed);
    next.put(item, token, column, row);
    next.column = column;
    next.row = row;
    next.lastRow[column] = row;
    next.filled += mix(row * 64L + column + 1);
    if (inBlock != block) {
      next.block = inBlock;
      next.blockColumn = column;
      next.blockRow = row;
      next.blockEnd = column;
      next.across = row == this.row && column > this.column && this.column >= 0;
    } else if (row == blockRow) {
      next.blockColumn = Math.min(blockColumn, column);
      next.blockEnd = core ? Math.max(blockEnd, column) : blockEnd;
    }
    return next;
  }

  private void put(int item, Token token, int column, int row) {
    putColumn = column;
    putRow = row;
    line = token.line();
    lineColumn = column;
    lastItem[column] = item;
    headed = NOTHING;
  }

  private static long mix(long value) {
    long mixed = value * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 27);
  }

  int count() {
    return rows.length;
  }

  @Override
  public @Nullable Token cell(int row, int column) {
    return row >= 0 && row < rows.length && column >= 0 ? rows[row][column] : null;
  }

  boolean isFree(int row, int column) {
    return cell(row, column) == null;
  }

  int firstFree(int column) {
    int row = 0;
    while (!isFree(row, column)) {
      row++;
    }
    return row;
  }

  /** Ways that agree in it can only be told apart by their cost. */
  long key() {
    long key = filled + mix(column * 4096L + row);
    key = key * 31 + mix(blockColumn * 4096L + blockRow);
    return key * 31 + mix(number * 16384L + totals * 128L + (missing > 0 ? 64 : 0) + headed + 1);
  }
}
