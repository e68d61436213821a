package org.fuhe.extractor.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.fuhe.extractor.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a table of a DOC document.
 *
 * <p>The format has no columns: each row says where its cells begin and end. All the edges of the
 * table's cells together are its columns.
 */
final class DocTable {
  /** Edges that a person does not tell apart: 2 points, in twentieths. Columns are wider. */
  private static final int SAME_EDGE = 40;

  private final DocBody body;
  private final int level;
  private final List<Edged> cells = new ArrayList<>();

  DocTable(DocBody body, int level) {
    this.body = body;
    this.level = level;
  }

  /** A cell between its edges, in twentieths of a point. */
  private static final class Edged {
    final int row;
    final int left;
    int right;
    int rowEnd;
    final List<Draft> contents;

    Edged(int row, int left, int right, List<Draft> contents) {
      this.row = row;
      this.left = left;
      this.right = right;
      this.rowEnd = row + 1;
      this.contents = contents;
    }
  }

  List<Draft.Cell> cells(Table table) {
    Map<Integer, Edged> open = new HashMap<>();
    for (int row = 0; row < table.numRows(); row++) {
      open = addRow(table.getRow(row), row, open);
    }
    Map<Integer, Integer> columns = columns();
    List<Draft.Cell> placed = new ArrayList<>();
    for (Edged cell : withoutOverlaps(columns)) {
      int column = column(columns, cell.left);
      int end = Math.max(column + 1, column(columns, cell.right));
      placed.add(
          new Draft.Cell(cell.row, column, cell.rowEnd - cell.row, end - column, cell.contents));
    }
    return placed;
  }

  /** Adds a row, and returns the cells that may go on in the next one, by their left edges. */
  private Map<Integer, Edged> addRow(TableRow row, int number, Map<Integer, Edged> open) {
    Map<Integer, Edged> next = new HashMap<>();
    Edged last = null;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int left = cell.getLeftEdge();
      int right = left + Math.max(0, cell.getWidth());
      Edged above = near(open, left);
      if (last != null && cell.isMerged() && !cell.isFirstMerged()) {
        last.right = Math.max(last.right, right);
        continue;
      }
      if (above != null && cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        above.rowEnd = number + 1;
        next.put(left, above);
        last = above;
        continue;
      }
      last = new Edged(number, left, right, body.blocks(cell, level));
      cells.add(last);
      next.put(left, last);
    }
    return next;
  }

  private static @Nullable Edged near(Map<Integer, Edged> open, int left) {
    Edged exact = open.get(left);
    if (exact != null) {
      return exact;
    }
    return open.entrySet().stream()
        .filter(entry -> Math.abs(entry.getKey() - left) < SAME_EDGE)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Returns the column that begins at each edge. */
  private Map<Integer, Integer> columns() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Edged cell : cells) {
      edges.add(cell.left);
      edges.add(cell.right);
    }
    Map<Integer, Integer> columns = new HashMap<>();
    int column = -1;
    int begin = Integer.MIN_VALUE;
    for (int edge : edges) {
      if (column < 0 || edge - begin >= SAME_EDGE) {
        column++;
        begin = edge;
      }
      columns.put(edge, column);
    }
    return columns;
  }

  private static int column(Map<Integer, Integer> columns, int edge) {
    return columns.getOrDefault(edge, 0);
  }

  /** A cell narrower than what is told apart gives its text to the one beside it. */
  private List<Edged> withoutOverlaps(Map<Integer, Integer> columns) {
    Map<List<Integer>, Edged> taken = new HashMap<>();
    List<Edged> kept = new ArrayList<>();
    for (Edged cell : cells) {
      int column = column(columns, cell.left);
      int end = Math.max(column + 1, column(columns, cell.right));
      Edged other = null;
      for (int row = cell.row; row < cell.rowEnd && other == null; row++) {
        for (int c = column; c < end && other == null; c++) {
          other = taken.get(List.of(row, c));
        }
      }
      if (other != null) {
        other.contents.addAll(cell.contents);
        continue;
      }
      for (int row = cell.row; row < cell.rowEnd; row++) {
        for (int c = column; c < end; c++) {
          taken.put(List.of(row, c), cell);
        }
      }
      kept.add(cell);
    }
    return kept;
  }
}
