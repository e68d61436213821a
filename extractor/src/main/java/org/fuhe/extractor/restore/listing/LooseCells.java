package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a search has put into each cell.
 *
 * @param rows the rows of all pages, without what stands once for a project
 * @param positions for each row where its first figure stands among the words
 * @param merged the cells that stand once for a project
 * @param places for each word the cell that it was put into
 * @param floating texts of a column of rows of which no word stands in the line of a row
 */
record LooseCells(
    List<Rows.Row> rows,
    List<Integer> positions,
    List<Cell> merged,
    List<Cell> floating,
    Map<Integer, Place> places,
    double cost) {

  /** A cell: its column, and the row or the merged cell of that column, both counted from 0. */
  record Place(int column, int index) {}

  /** A cell whose row is not known yet. */
  static final class Cell {
    final int column;
    final int index;
    final List<Token> tokens = new ArrayList<>();
    final List<Integer> items = new ArrayList<>();

    Cell(int column, int index) {
      this.column = column;
      this.index = index;
    }

    void add(Token token, int item) {
      tokens.add(token);
      items.add(item);
    }

    int first() {
      return items.get(0);
    }

    int last() {
      return items.get(items.size() - 1);
    }
  }

  private record Found(int column, long index) {}

  static LooseCells of(Heading heading, List<Body.Item> items, LooseWay last) {
    List<LooseWay> ways = new ArrayList<>();
    for (LooseWay way = last; way != null; way = way.before) {
      if (way.putColumn >= 0) {
        ways.add(0, way);
      }
    }
    TreeMap<Long, Rows.Row> rows = new TreeMap<>();
    TreeMap<Long, Integer> positions = new TreeMap<>();
    List<Cell> merged = new ArrayList<>();
    List<Cell> floating = new ArrayList<>();
    Object[] open = new Object[heading.columns().size()];
    int[] opened = new int[heading.columns().size()];
    Map<Integer, Found> found = new HashMap<>();
    for (LooseWay way : ways) {
      Body.Item item = items.get(way.item);
      int column = way.putColumn;
      Role role = heading.role(column);
      Token token = item.token();
      if (way.goesOn) {
        if (role == Role.NUMBER) {
          continue;
        }
        found.put(way.item, found.getOrDefault(opened[column], new Found(column, 0)));
        Object cell = open[column];
        if (cell instanceof Cell free) {
          free.add(token, way.item);
        } else if (cell instanceof Rows.Row row) {
          row.add(column, token);
        }
      } else if (role.standsOnce() || way.putRow == 0) {
        found.put(way.item, new Found(column, way.putRow == 0 ? -1 : way.putRow - 1));
        opened[column] = way.item;
        Cell cell = new Cell(column, way.putRow);
        cell.add(token, way.item);
        (role.standsOnce() ? merged : floating).add(cell);
        open[column] = cell;
      } else {
        long key = item.page() * 100_000L + way.putRow;
        Rows.Row row = rows.computeIfAbsent(key, k -> Rows.row());
        row.add(column, token);
        open[column] = row;
        found.put(way.item, new Found(column, key));
        opened[column] = way.item;
        if (role.isCore() && !positions.containsKey(key)) {
          positions.put(key, way.item);
        }
      }
    }
    rows.keySet().forEach(key -> positions.putIfAbsent(key, 0));
    List<Long> keys = new ArrayList<>(rows.keySet());
    Map<Integer, Place> places = new HashMap<>();
    found.forEach(
        (item, at) -> {
          boolean once = heading.role(at.column()).standsOnce();
          int index = once || at.index() < 0 ? (int) at.index() : keys.indexOf(at.index());
          places.put(item, new Place(at.column(), index));
        });
    return new LooseCells(
        new ArrayList<>(rows.values()),
        new ArrayList<>(positions.values()),
        merged,
        floating,
        places,
        last.cost);
  }

  /** Returns how wide the columns are, as far as their cells show it. */
  Widths widths(int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int index = column;
      List<List<Token>> texts = new ArrayList<>();
      rows.forEach(row -> texts.add(row.cell(index)));
      merged.stream().filter(cell -> cell.column == index).forEach(cell -> texts.add(cell.tokens));
      floating.stream()
          .filter(cell -> cell.column == index)
          .forEach(cell -> texts.add(cell.tokens));
      widths.add(Widths.of(texts));
    }
    return new Widths(widths);
  }
}
