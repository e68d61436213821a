package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;
import org.fuhe.model.Run;
import org.fuhe.model.Statement;

/**
 * A figure of a budget statement that is the sum of others.
 *
 * @param total the row that the figure stands in
 * @param parts at least one; a part that is left blank is nothing
 * @param mayBreakOff whether further parts may have stood behind the last row of the statement
 */
public record StatementSum(
    Disclosure disclosure,
    Statement statement,
    Statement.Row total,
    Statement.Figure figure,
    List<Part> parts,
    Kind kind,
    boolean mayBreakOff)
    implements Subject {
  /** What a figure is the sum of. */
  public enum Kind {
    /** Of other columns of its row: 合计 = 基本支出 + 项目支出. */
    COLUMNS,
    /** Of rows of the statement: 本年收入合计. */
    ROWS,
    /** Of the accounts under its account: 20801 = 2080101 + 2080102. */
    ACCOUNTS
  }

  /** A figure that goes into the sum, in its row. */
  public record Part(Statement.Row row, Statement.Figure figure) {
    public Part {
      requireNonNull(row, "row");
      requireNonNull(figure, "figure");
    }
  }

  public StatementSum {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(statement, "statement");
    requireNonNull(total, "total");
    requireNonNull(figure, "figure");
    parts = List.copyOf(parts);
    requireNonNull(kind, "kind");
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a sum of nothing");
    }
  }

  public static List<StatementSum> of(Disclosure disclosure) {
    return disclosure.statements().stream()
        .flatMap(statement -> new StatementSums(disclosure, statement).all().stream())
        .toList();
  }

  @Override
  public SubjectKey key() {
    return SubjectKey.outside("t%d/r%d/%s".formatted(statement.no(), total.no(), figure.column()));
  }

  @Override
  public Doubts doubts() {
    return Doubts.within(
        disclosure,
        statement.rows().stream()
            .flatMap(StatementSum::printed)
            .flatMap(printed -> printed.runs().stream())
            .map(Run::place));
  }

  /** The most decimals that the statement is printed with. */
  public int decimals() {
    return statement.rows().stream()
        .flatMap(row -> row.figures().stream())
        .flatMap(f -> f.amount().value().stream())
        .map(Amount::number)
        .mapToInt(number -> Math.max(0, number.scale()))
        .max()
        .orElse(0);
  }

  private static Stream<Printed> printed(Statement.Row row) {
    return Stream.concat(
        Stream.concat(row.code().stream(), row.name().stream()).map(Reported::printed),
        row.figures().stream().map(figure -> figure.amount().printed()));
  }
}
