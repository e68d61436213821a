package org.fuhe.extractor.restore.listing;

/**
 * What it costs to go from the last cell to another one, inside a block and from block to block.
 */
final class BlockMoves {
  private static final double OTHER_LINE = 4;
  private static final double JUMP = 2;
  private static final double FAR = 4;
  private static final double BACK = 0.6;
  private static final double RAGGED = 1;
  private static final int MOST_BLANK = 2;
  private static final double SKIPPED = 0.4;
  private static final double MOST_SKIPPED = 1.2;

  /** Under a heading in the same block stand cells of its column. */
  private static final double MISLED = 3;

  private final Heading heading;

  BlockMoves(Heading heading) {
    this.heading = heading;
  }

  double cost(BlockWay way, int column, int row, Token token, int block) {
    return move(way, column, row, token, block) + skipped(way, column, row);
  }

  /** The cost of cells of a column that are left for another block to fill. */
  private double skipped(BlockWay way, int column, int row) {
    Role role = heading.role(column);
    return role.isCore()
        ? Math.min(MOST_SKIPPED, SKIPPED * Math.max(0, row - way.lastRow[column] - 1))
        : 0;
  }

  private double move(BlockWay way, int column, int row, Token token, int block) {
    if (way.headed == column) {
      return 1.5 * Math.abs(row - way.firstFree(column));
    }
    double misled = way.headed >= 0 && way.headedIn == block ? MISLED : 0;
    if (way.column < 0) {
      return row + misled;
    }
    if (!token.first() && way.line == token.line()) {
      return row == way.row && column > way.lineColumn
          ? gap(way, row, way.lineColumn, column)
          : OTHER_LINE;
    }
    return misled + (block == way.block ? inside(way, column, row) : between(way, column, row));
  }

  private double inside(BlockWay way, int column, int row) {
    if (row == way.row) {
      return column > way.column
          ? gap(way, row, way.column, column)
          : heading.role(way.column).wraps() ? 1 : 2.5;
    }
    if (row == way.row + 1 && column <= way.column) {
      return ragged(way)
          + (column < way.blockColumn ? FAR : 1.6 * gap(way, row, way.blockColumn - 1, column));
    }
    return row > way.row && column == way.column ? 1.5 : OTHER_LINE;
  }

  private double between(BlockWay way, int column, int row) {
    return ragged(way) + nearest(way, column, row);
  }

  /** The cost of leaving a row of a block before the column with which its first row ended. */
  private double ragged(BlockWay way) {
    boolean figure = heading.role(way.column).isCore();
    return figure && way.row > way.blockRow && way.column != way.blockEnd ? RAGGED : 0;
  }

  private double nearest(BlockWay way, int column, int row) {
    double cost = row == way.firstFree(column) ? JUMP : FAR;
    if (row == way.row && column > way.column) {
      cost = Math.min(cost, (isColumn(way) ? 1.2 : 0) + gap(way, row, way.column, column));
    }
    int below = row - way.blockRow;
    if (below >= 0 && below <= MOST_BLANK && column > way.column) {
      cost = Math.min(cost, 0.2 + below * 1.6 + gap(way, row, way.column, column));
    }
    if (row == way.bandRow) {
      cost = Math.min(cost, 0.3 + gap(way, row, BlockWay.NOTHING, column));
    }
    if ((row == way.blockRow || row == way.row) && column < way.column) {
      cost = Math.min(cost, BACK);
    }
    if (row == way.row + 1) {
      cost = Math.min(cost, 0.2 + step(way, column, row));
    }
    return cost;
  }

  /** Whether the last block is a column of several rows. */
  private static boolean isColumn(BlockWay way) {
    return way.blockRow < way.row && way.blockColumn == way.column;
  }

  /** The cost of the next row: of going down a column, or of leaving a row for the next one. */
  private double step(BlockWay way, int column, int row) {
    boolean turned = way.across && way.blockColumn == way.column && way.blockRow == way.row;
    return column == way.blockColumn && !turned
        ? (isColumn(way) ? 0.8 : 0)
        : gap(way, way.row, way.column, heading.columns().size())
            + gap(way, row, BlockWay.NOTHING, column);
  }

  /** The cost of passing cells that another block would have to fill. */
  private double gap(BlockWay way, int row, int from, int to) {
    double cost = 0;
    for (int column = from + 1; column < to; column++) {
      Role role = heading.role(column);
      if (role.isCore() && way.isFree(row, column)) {
        cost += role == Role.UNIT ? 0.25 : 0.5;
      }
    }
    return cost;
  }
}
