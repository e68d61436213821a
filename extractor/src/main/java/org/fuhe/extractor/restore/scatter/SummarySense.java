package org.fuhe.extractor.restore.scatter;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** What a summary looks like: numbered rows, a body and a project in each, a total and a grade. */
final class SummarySense implements Sense {
  private static final Pattern GRADES = Pattern.compile("优秀?|良好?|中等?|差|较差|一般|合格|不合格|[A-D]级?");
  private static final Pattern OFFICES = Pattern.compile(".{1,5}(?:科|股|室|处|组|中心)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double FAILED = 60;

  private final List<Column> columns;
  private final Set<String> bodies;
  private final Seams seams;
  private final Set<Token> numbers = new HashSet<>();

  SummarySense(List<Column> columns, List<Token> tokens, Set<String> bodies, Seams seams) {
    this.columns = columns;
    this.bodies = bodies;
    this.seams = seams;
    for (Token token : tokens) {
      if (token.plain().equals(String.valueOf(numbers.size() + 1))) {
        numbers.add(token);
      }
    }
  }

  /** The rows count from 1. */
  int rows() {
    return numbers.size();
  }

  boolean isMark(Token token) {
    return token.number().isPresent()
        && token.number().get().compareTo(HUNDRED) <= 0
        && !numbers.contains(token);
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public double cell(Token token, int column) {
    boolean words = token.kind() == Kind.WORDS || token.kind() == Kind.SENTENCE;
    return switch (columns.get(column).role()) {
      case LABEL_NO -> numbers.contains(token) ? 0 : NEVER;
      case SECTION -> OFFICES.matcher(token.plain()).matches() ? 0 : NEVER;
      case BODY -> words ? (isOfBody(token.plain()) ? 0 : 1) : NEVER;
      case NAME -> words ? name(token) : NEVER;
      case TOTAL -> isMark(token) ? 0 : NEVER;
      case GRADE -> GRADES.matcher(token.plain()).matches() ? 0 : NEVER;
      default -> NEVER;
    };
  }

  private double name(Token token) {
    boolean other =
        GRADES.matcher(token.plain()).matches() || OFFICES.matcher(token.plain()).matches();
    return isOfBody(token.plain()) ? 1 : other ? 0.8 : token.plain().length() <= 2 ? 1 : 0.2;
  }

  private boolean isOfBody(String plain) {
    return bodies.stream().anyMatch(body -> body.startsWith(plain));
  }

  @Override
  public double goesOn(Token last, Token token, int column) {
    Role role = columns.get(column).role();
    String both = last.plain() + token.plain();
    boolean words = token.kind() == Kind.WORDS || token.kind() == Kind.SENTENCE;
    if (last.last().paragraph() != token.first().paragraph()) {
      return NEVER;
    }
    if (!words || GRADES.matcher(token.plain()).matches()) {
      return NEVER;
    }
    if (role == Role.BODY) {
      return bodies.stream().anyMatch(body -> body.contains(both)) ? -0.3 : NEVER;
    }
    return 0.5 + seams.cost(last.plain(), token.plain());
  }

  @Override
  public double follows(Token before, Token token, int column) {
    return 0;
  }

  @Override
  public int fewestRows() {
    return numbers.size();
  }

  @Override
  public double gap() {
    return 0.2;
  }

  @Override
  public double beside(Token token, int column, IntFunction<Optional<Token>> row) {
    return unlikely(at -> at == column ? Optional.of(token) : row.apply(at));
  }

  /** A total that fails has no good grade: it is an amount of money. */
  private double unlikely(IntFunction<Optional<Token>> row) {
    boolean graded = false;
    boolean failed = false;
    for (int column = 0; column < columns.size(); column++) {
      Role role = columns.get(column).role();
      Optional<Token> cell = row.apply(column);
      graded |= role == Role.GRADE && cell.isPresent() && cell.get().plain().matches("[优良].?");
      failed |=
          role == Role.TOTAL
              && cell.flatMap(Token::number).filter(it -> it.doubleValue() < FAILED).isPresent();
    }
    return graded && failed ? 1.5 : 0;
  }

  @Override
  public double leaveOut(Token token) {
    return switch (token.kind()) {
      case NUMBER -> numbers.contains(token) ? 5 : 0.6;
      case PLACEHOLDER -> 0.3;
      case WORDS -> 2.5;
      default -> 2;
    };
  }

  @Override
  public double whole(Grid grid) {
    double cost = 0;
    for (int at = 0; at < grid.rows(); at++) {
      int row = at;
      cost += unlikely(column -> grid.cell(row, column));
      for (int column = 0; column < columns.size(); column++) {
        Optional<Token> cell = grid.cell(row, column);
        cost += cell.isEmpty() ? 4 : 0;
        boolean number = columns.get(column).role() == Role.LABEL_NO && cell.isPresent();
        cost += number && !cell.get().plain().equals(String.valueOf(row + 1)) ? 3 : 0;
      }
    }
    return cost;
  }
}
