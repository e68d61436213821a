package org.fuhe.extractor.scatter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** What a funding block looks like: a row for each source of money, the total first. */
final class FundSense implements Sense {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double MOST_PERCENT = 200;

  private final List<Column> columns;

  FundSense(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public double cell(Token token, int column) {
    Role role = columns.get(column).role();
    if (role == Role.NAME) {
      return token.isIn(Scope.FUND_ROW) ? 0 : NEVER;
    }
    if (token.isLabel()) {
      return NEVER;
    }
    boolean amount = role == Role.AMOUNT;
    return switch (token.kind()) {
      case PLACEHOLDER -> amount ? 0.8 : 0.2;
      case NUMBER -> number(token.number().orElseThrow(), role);
      case PERCENT -> role == Role.RATE ? 0 : NEVER;
      default -> NEVER;
    };
  }

  private double number(BigDecimal number, Role role) {
    return switch (role) {
      case AMOUNT -> 0;
      case WEIGHT, SCORE -> number.compareTo(HUNDRED) <= 0 ? 0.2 : NEVER;
      case RATE -> number.doubleValue() <= MOST_PERCENT ? 0.5 : NEVER;
      default -> NEVER;
    };
  }

  @Override
  public double goesOn(Token last, Token token, int column) {
    return NEVER;
  }

  @Override
  public double beside(Token token, int column, Token other, int otherColumn) {
    Role role = columns.get(column).role();
    Role next = columns.get(otherColumn).role();
    if (role == Role.WEIGHT && next == Role.SCORE) {
      return exceeds(other, token) ? 2 : 0;
    }
    if (role == Role.SCORE && next == Role.WEIGHT) {
      return exceeds(token, other) ? 2 : 0;
    }
    return 0;
  }

  private static boolean exceeds(Token one, Token other) {
    return one.number().isPresent()
        && other.number().isPresent()
        && one.number().get().compareTo(other.number().get()) > 0;
  }

  @Override
  public double leaveOut(Token token) {
    return switch (token.kind()) {
      case PLACEHOLDER -> 2.5;
      default -> 5;
    };
  }

  @Override
  public double whole(Grid grid) {
    double cost = 0;
    for (int column = 0; column < columns.size(); column++) {
      cost += gaps(grid, column);
      if (columns.get(column).role() == Role.AMOUNT) {
        cost += isSum(grid, column) ? -0.8 : 0;
      }
    }
    for (int row = 0; row < grid.rows(); row++) {
      cost += rate(grid, row);
    }
    return cost;
  }

  private double gaps(Grid grid, int column) {
    Role role = columns.get(column).role();
    double cost = 0;
    int blank = 0;
    for (int row = 0; row < grid.rows(); row++) {
      if (grid.cell(row, column).isEmpty()) {
        boolean total = row == 0;
        cost += total ? 3 : role == Role.NAME ? 5 : role == Role.AMOUNT ? 0.6 : 0;
        blank += total ? 0 : 1;
      }
    }
    // below the total the cells of a column are blank all of them, or none
    boolean uneven = role != Role.AMOUNT && role != Role.NAME;
    return cost + (uneven ? Math.min(blank, grid.rows() - 1 - blank) : 0);
  }

  private static boolean isSum(Grid grid, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 1; row < grid.rows(); row++) {
      sum = sum.add(grid.cell(row, column).flatMap(Token::number).orElse(BigDecimal.ZERO));
    }
    Optional<BigDecimal> total = grid.cell(0, column).flatMap(Token::number);
    return grid.rows() > 1
        && total.isPresent()
        && total.get().subtract(sum).abs().doubleValue() <= 0.011;
  }

  /** A rate that is the quotient of its row speaks for the reading; one that is not, may be an error of the document. */
  private double rate(Grid grid, int row) {
    int budget = columnOf(Term.FUNDS_BUDGET);
    int executed = columnOf(Term.FUNDS_EXECUTED);
    int rate = columnOf(Term.FUNDS_RATE);
    if (budget < 0 || executed < 0) {
      return 0;
    }
    Optional<BigDecimal> base = grid.cell(row, budget).flatMap(Token::number);
    Optional<BigDecimal> spent = grid.cell(row, executed).flatMap(Token::number);
    if (base.isEmpty() || spent.isEmpty()) {
      return base.isPresent() || spent.isPresent() ? 1 : 0;
    }
    double cost = spent.get().compareTo(base.get()) > 0 ? 0.4 : 0;
    if (rate >= 0 && base.get().signum() > 0) {
      Optional<Token> printed = grid.cell(row, rate);
      double quotient = spent.get().divide(base.get(), MathContext.DECIMAL32).doubleValue();
      if (printed.isPresent() && printed.get().kind() != Kind.PLACEHOLDER) {
        double value = Double.parseDouble(printed.get().plain().replaceAll("[%,]", ""));
        boolean same = Math.abs(value / 100 - quotient) < 0.006 || Math.abs(value - quotient) < 0.006;
        cost += same ? -0.6 : 0.3;
      }
    }
    return cost;
  }

  private int columnOf(Term term) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).heading().means(term)) {
        return column;
      }
    }
    return -1;
  }
}
