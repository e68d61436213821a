package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.model.Printed;

/** The rows of a list as one reading has them, in the words that stand in each cell. */
final class Rows {
  private final int columns;
  private final double cost;
  private final List<Row> rows = new ArrayList<>();
  private final List<Token> behind = new ArrayList<>();

  Rows(int columns, double cost) {
    this.columns = columns;
    this.cost = cost;
  }

  /** A row: the words of each of its cells. */
  static final class Row {
    private boolean beginsProject;
    private final Map<Integer, List<Token>> cells = new HashMap<>();

    private Row(boolean beginsProject) {
      this.beginsProject = beginsProject;
    }

    boolean beginsProject() {
      return beginsProject;
    }

    void beginProject() {
      beginsProject = true;
    }

    List<Token> cell(int column) {
      return cells.getOrDefault(column, List.of());
    }

    Printed printed(int column) {
      return Printed.join(cell(column).stream().map(Token::printed).toList());
    }

    void add(int column, Token token) {
      cells.computeIfAbsent(column, key -> new ArrayList<>()).add(token);
    }

    void put(int column, List<Token> tokens) {
      cells.put(column, new ArrayList<>(tokens));
    }
  }

  static Row row() {
    return new Row(false);
  }

  void begin(boolean project) {
    rows.add(new Row(project));
  }

  void add(Row row) {
    rows.add(row);
  }

  void add(int column, Token token) {
    rows.get(rows.size() - 1).add(column, token);
  }

  /** Adds a word that stands behind the list. */
  void leave(Token token) {
    behind.add(token);
  }

  List<Row> all() {
    return rows;
  }

  List<Token> behind() {
    return behind;
  }

  double cost() {
    return cost;
  }

  int columns() {
    return columns;
  }

  /** Returns how wide the columns are, as far as their cells show it. */
  Widths widths() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int index = column;
      widths.add(Widths.of(rows.stream().map(row -> row.cell(index)).toList()));
    }
    return new Widths(widths);
  }
}
