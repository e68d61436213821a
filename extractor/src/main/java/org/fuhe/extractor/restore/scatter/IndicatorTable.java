package org.fuhe.extractor.restore.scatter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What speaks against a whole table of indicators: gaps, sums that do not come out. */
final class IndicatorTable {
  private final List<Column> columns;

  IndicatorTable(List<Column> columns) {
    this.columns = columns;
  }

  double cost(Grid grid) {
    double cost = 0;
    for (int column = 0; column < columns.size(); column++) {
      Role role = columns.get(column).role();
      boolean placeholders = false;
      int blanks = 0;
      for (int row = 0; row < grid.rows() && !role.isTotal(); row++) {
        Optional<Token> cell = grid.cell(row, column);
        placeholders |=
            cell.isPresent()
                && (cell.get().kind() == Kind.PLACEHOLDER || cell.get().plain().equals("无"));
        blanks += cell.isEmpty() ? 1 : 0;
        cost += cell.isEmpty() && columns.get(column).required() ? (role == Role.NAME ? 6 : 4) : 0;
      }
      cost += role == Role.REASON && placeholders ? 1.2 * blanks : 0;
      cost += role == Role.REASON ? groundless(grid, column) : 0;
      cost += role == Role.UNIT ? missingUnits(grid, column) : 0;
      cost += role.isTotal() ? total(grid, column) : 0;
    }
    return cost;
  }

  /**
   * A total is not less than any figure above it, and near their sum: the funds have marks of their
   * own. A total that is not, may be an error of the document.
   */
  private double total(Grid grid, int column) {
    Optional<BigDecimal> total = grid.cell(0, column).flatMap(Token::number);
    if (total.isEmpty()) {
      return 2;
    }
    Role role = columns.get(column).role() == Role.TOTAL_WEIGHT ? Role.WEIGHT : Role.SCORE;
    double sum = 0;
    double most = 0;
    for (int other = 0; other < columns.size(); other++) {
      for (int row = 0; row < grid.rows() && columns.get(other).role() == role; row++) {
        double figure =
            grid.cell(row, other).flatMap(Token::number).map(BigDecimal::doubleValue).orElse(0d);
        sum += figure;
        most = Math.max(most, figure);
      }
    }
    double rest = total.get().doubleValue() - sum;
    return most > total.get().doubleValue() ? 2.5 : rest < -0.05 || rest > 20.05 ? 0.4 : 0;
  }

  /** A reason is given for what fell short: a row with all of its marks hardly has one. */
  private double groundless(Grid grid, int reasons) {
    double cost = 0;
    for (int row = 0; row < grid.rows(); row++) {
      Optional<Token> reason = grid.cell(row, reasons);
      boolean given = reason.isPresent() && reason.get().kind() == Kind.SENTENCE;
      Optional<BigDecimal> weight = figure(grid, row, Role.WEIGHT);
      Optional<BigDecimal> score = figure(grid, row, Role.SCORE);
      if (given && weight.isPresent() && score.isPresent()) {
        cost += weight.get().compareTo(score.get()) == 0 ? 0.8 : -0.3;
      }
    }
    return cost;
  }

  private Optional<BigDecimal> figure(Grid grid, int row, Role role) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == role) {
        return grid.cell(row, column).flatMap(Token::number);
      }
    }
    return Optional.empty();
  }

  private double missingUnits(Grid grid, int units) {
    double cost = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == Role.TARGET) {
        for (int row = 0; row < grid.rows(); row++) {
          Optional<Token> target = grid.cell(row, column);
          boolean number = target.isPresent() && target.get().kind() == Kind.NUMBER;
          cost += number && grid.cell(row, units).isEmpty() ? 1.5 : 0;
        }
      }
    }
    return cost;
  }
}
