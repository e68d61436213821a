package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A budget statement (收支总表, 支出预算表 …).
 *
 * @param code the number that it is published under, such as 附件4-2
 * @param rows of a statement with two sides (收入 | 支出) the left ones first
 */
public record Statement(
    int no,
    Optional<Reported<String>> code,
    Optional<Reported<String>> title,
    Optional<Reported<AmountUnit>> amountUnit,
    List<Row> rows) {
  public Statement {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    requireNonNull(amountUnit, "amountUnit");
    rows = List.copyOf(rows);
  }

  /** A row: an account (科目) with its figures. */
  public record Row(
      int no,
      Optional<Reported<String>> code,
      Optional<Reported<String>> name,
      List<Figure> figures) {
    public Row {
      requireNonNull(code, "code");
      requireNonNull(name, "name");
      figures = List.copyOf(figures);
    }
  }

  /** A figure under the heading of its column. */
  public record Figure(String column, Reported<Amount> amount) {
    public Figure {
      requireNonNull(column, "column");
      requireNonNull(amount, "amount");
    }
  }
}
