package org.fuhe.extractor.restore.scatter;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What a table of indicators looks like. */
final class IndicatorSense implements Sense {
  private final List<Column> columns;
  private final IndicatorCells cells;
  private final IndicatorLines lines;
  private final IndicatorRows rows;
  private final IndicatorTable table;
  private final int fewestRows;

  IndicatorSense(List<Column> columns, List<Token> tokens, Seams seams, boolean levels) {
    this.columns = List.copyOf(columns);
    this.cells = new IndicatorCells(columns, tokens, seams, levels);
    this.lines = new IndicatorLines(tokens, cells, seams);
    this.rows = new IndicatorRows(columns);
    this.table = new IndicatorTable(columns);
    this.fewestRows = fewestRows(columns, tokens);
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public double cell(Token token, int column) {
    return cells.cost(token, columns.get(column).role());
  }

  @Override
  public double goesOn(Token last, Token token, int column) {
    return lines.cost(last, token, columns.get(column).role());
  }

  @Override
  public double follows(Token before, Token token, int column) {
    boolean unfinished =
        columns.get(column).role() == Role.REASON
            && (before.kind() == Kind.SENTENCE || before.kind() == Kind.WORDS)
            && !before.plain().endsWith("。")
            && !before.plain().equals("无");
    return unfinished ? 1.5 : 0;
  }

  @Override
  public int fewestRows() {
    return fewestRows;
  }

  /** The figures and dates would fill so many rows if none of them were words. */
  static int fewestRows(List<Column> columns, List<Token> tokens) {
    long cells =
        columns.stream()
            .map(Column::role)
            .filter(
                role ->
                    role == Role.WEIGHT
                        || role == Role.SCORE
                        || role == Role.COEFFICIENT
                        || role == Role.TARGET
                        || role == Role.ACTUAL)
            .count();
    long totals = columns.stream().filter(column -> column.role().isTotal()).count();
    long figures =
        tokens.stream()
            .filter(
                token ->
                    token.kind() == Kind.NUMBER
                        || token.kind() == Kind.PERCENT
                        || token.kind() == Kind.MEASURE)
            .count();
    return cells == 0 ? 0 : (int) Math.max(0, (figures - totals) / cells);
  }

  @Override
  public double gap() {
    return 0.4;
  }

  @Override
  public double beside(Token token, int column, IntFunction<Optional<Token>> row) {
    return rows.beside(token, column, row);
  }

  @Override
  public double leaveOut(Token token) {
    if (token.isLabel()) {
      return cells.levelAsName(token) == 0 ? 4.5 : cells.levelAsName(token) < NEVER ? 0.7 : 0;
    }
    return switch (token.kind()) {
      case TEMPLATE -> 0;
      case PLACEHOLDER -> 2.5;
      case SENTENCE -> 3;
      case NUMBER -> 5;
      case WORDS -> token.plain().length() <= 2 ? 2.5 : 4.5;
      default -> 5;
    };
  }

  @Override
  public double whole(Grid grid) {
    return table.cost(grid);
  }
}
