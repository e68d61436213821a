package org.fuhe.extractor.listing;

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
    private final boolean beginsProject;
    private final Map<Integer, List<Token>> cells = new HashMap<>();

    private Row(boolean beginsProject) {
      this.beginsProject = beginsProject;
    }

    boolean beginsProject() {
      return beginsProject;
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

  void begin(boolean project) {
    rows.add(new Row(project));
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

  /** Returns how wide a column is, 0 when its cells do not show it. */
  int width(int column) {
    List<Integer> goingOn = new ArrayList<>();
    for (Row row : rows) {
      List<Token> cell = row.cell(column);
      int line = 0;
      for (int index = 0; index < cell.size(); index++) {
        line += cell.get(index).width();
        if (index + 1 < cell.size() && cell.get(index + 1).first()) {
          goingOn.add(line);
          line = 0;
        }
      }
    }
    return Widths.learn(goingOn);
  }
}
