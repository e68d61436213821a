package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A placement of all tokens, cell by token. */
final class Placed implements Grid {
  private final int columns;
  private final int[] cells;
  private final int rows;
  private final Map<Integer, List<Token>> byCell = new HashMap<>();

  Placed(List<Token> tokens, List<Column> columns, int[] cells) {
    this.columns = columns.size();
    this.cells = cells;
    int last = 0;
    for (int token = 0; token < cells.length; token++) {
      int cell = cells[token];
      if (cell != Step.LEFT_OUT) {
        byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(tokens.get(token));
        boolean total = columns.get(cell % this.columns).role().isTotal();
        last = Math.max(last, total ? 0 : cell / this.columns + 1);
      }
    }
    this.rows = last;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public Optional<Token> cell(int row, int column) {
    List<Token> cell = tokens(row, column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell.get(0));
  }

  @Override
  public List<Token> tokens(int row, int column) {
    return byCell.getOrDefault(row * columns + column, List.of());
  }

  /** Returns the cells of another placement up to a token, and of this one behind it. */
  int[] behind(int[] others, int token) {
    int[] joined = others.clone();
    System.arraycopy(cells, token + 1, joined, token + 1, cells.length - token - 1);
    return joined;
  }

  /** Returns the cells whose texts differ from another placement's. */
  Set<Integer> differences(Placed other) {
    Set<Integer> differences = new HashSet<>();
    if (Arrays.equals(cells, other.cells)) {
      return differences;
    }
    for (int token = 0; token < cells.length; token++) {
      if (cells[token] != other.cells[token]) {
        addDifference(cells[token], other, differences);
        addDifference(other.cells[token], other, differences);
      }
    }
    return differences;
  }

  private void addDifference(int cell, Placed other, Set<Integer> differences) {
    if (cell != Step.LEFT_OUT && !text(cell).equals(other.text(cell))) {
      differences.add(cell);
    }
  }

  private String text(int cell) {
    StringBuilder text = new StringBuilder();
    byCell.getOrDefault(cell, List.of()).forEach(token -> text.append(token.plain()));
    return text.toString();
  }
}
