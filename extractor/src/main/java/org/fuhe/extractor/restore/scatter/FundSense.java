package org.fuhe.extractor.restore.scatter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** What a funding block looks like: a row for each source of money, the total first. */
final class FundSense implements Sense {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double MOST_PERCENT = 200;

  private final List<Column> columns;

  /** The decimals of all amounts of the block; -1 where they differ. */
  private final int decimals;

  FundSense(List<Column> columns, List<Token> tokens) {
    this.columns = List.copyOf(columns);
    this.decimals = decimals(tokens);
  }

  private static int decimals(List<Token> tokens) {
    int decimals = -2;
    for (Token token : tokens) {
      if (token.number().filter(number -> number.doubleValue() > MOST_PERCENT).isPresent()) {
        int own = token.number().orElseThrow().scale();
        decimals = decimals == -2 || decimals == own ? own : -1;
      }
    }
    return decimals < 0 ? -1 : decimals;
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
      case AMOUNT -> decimals > 0 && number.signum() != 0 && number.scale() != decimals ? 1.5 : 0;
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
  public double follows(Token before, Token token, int column) {
    return 0;
  }

  @Override
  public int fewestRows() {
    return 0;
  }

  @Override
  public double gap() {
    return 0.1;
  }

  @Override
  public double beside(Token token, int column, IntFunction<Optional<Token>> row) {
    IntFunction<Optional<Token>> whole = at -> at == column ? Optional.of(token) : row.apply(at);
    Role role = columns.get(column).role();
    double cost = 0;
    for (int other = 0; other < columns.size(); other++) {
      Role next = columns.get(other).role();
      Optional<Token> cell = row.apply(other);
      if (cell.isPresent() && role == Role.WEIGHT && next == Role.SCORE) {
        cost += exceeds(cell.get(), token) ? 2 : 0;
      } else if (cell.isPresent() && role == Role.SCORE && next == Role.WEIGHT) {
        cost += exceeds(token, cell.get()) ? 2 : 0;
      }
    }
    return cost + (role == Role.AMOUNT || role == Role.RATE ? rate(whole) : 0);
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
        cost += isSum(grid, column) ? -1.2 : 0;
        cost += 0.8 * excess(grid, column);
      }
    }
    for (int row = 0; row < grid.rows(); row++) {
      boolean budget = isFilled(grid, row, Term.FUNDS_BUDGET);
      boolean executed = isFilled(grid, row, Term.FUNDS_EXECUTED);
      boolean initial = isFilled(grid, row, Term.FUNDS_BUDGET_INITIAL);
      cost += budget == executed ? 0 : 1;
      cost += columnOf(Term.FUNDS_BUDGET_INITIAL) >= 0 && initial != budget ? 0.7 : 0;
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
        cost += total ? 3 : role == Role.NAME ? 5 : role == Role.AMOUNT ? 0.2 : 0;
        blank += total ? 0 : 1;
      }
    }
    int figures = 0;
    int placeholders = 0;
    for (int row = 1; row < grid.rows(); row++) {
      Optional<Token> cell = grid.cell(row, column);
      placeholders += cell.isPresent() && cell.get().kind() == Kind.PLACEHOLDER ? 1 : 0;
      figures += cell.isPresent() && cell.get().kind() != Kind.PLACEHOLDER ? 1 : 0;
    }
    cost += Math.min(1, Math.min(figures, placeholders));
    // below the total the cells of a column are blank all of them, or none
    boolean uneven = role != Role.AMOUNT && role != Role.NAME;
    return cost + (uneven ? Math.min(blank, grid.rows() - 1 - blank) : 0);
  }

  /** Returns the number of parts that are more than the total. */
  private static int excess(Grid grid, int column) {
    Optional<BigDecimal> total = grid.cell(0, column).flatMap(Token::number);
    int excess = 0;
    for (int row = 1; row < grid.rows() && total.isPresent(); row++) {
      Optional<BigDecimal> part = grid.cell(row, column).flatMap(Token::number);
      excess += part.isPresent() && part.get().compareTo(total.get()) > 0 ? 1 : 0;
    }
    return excess;
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

  /**
   * A rate that is the quotient of its row speaks for the reading; one that is not, may be an error
   * of the document.
   */
  private double rate(IntFunction<Optional<Token>> row) {
    Optional<BigDecimal> base = number(row, Term.FUNDS_BUDGET);
    Optional<BigDecimal> spent = number(row, Term.FUNDS_EXECUTED);
    if (base.isEmpty() || spent.isEmpty()) {
      return 0;
    }
    int column = columnOf(Term.FUNDS_RATE);
    Optional<Token> printed = column < 0 ? Optional.empty() : row.apply(column);
    double cost = spent.get().compareTo(base.get()) > 0 ? 0.5 : 0;
    if (printed.isEmpty() || printed.get().kind() == Kind.PLACEHOLDER || base.get().signum() <= 0) {
      return cost;
    }
    double quotient = spent.get().divide(base.get(), MathContext.DECIMAL32).doubleValue();
    double value = Double.parseDouble(printed.get().plain().replaceAll("[%,]", ""));
    boolean same = Math.abs(value / 100 - quotient) < 0.006 || Math.abs(value - quotient) < 0.006;
    return cost + (same ? -1 : 0.6);
  }

  private Optional<BigDecimal> number(IntFunction<Optional<Token>> row, Term term) {
    int column = columnOf(term);
    return column < 0 ? Optional.empty() : row.apply(column).flatMap(Token::number);
  }

  private boolean isFilled(Grid grid, int row, Term term) {
    int column = columnOf(term);
    return column < 0 || grid.cell(row, column).isPresent();
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
