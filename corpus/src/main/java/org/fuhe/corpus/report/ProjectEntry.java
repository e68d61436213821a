package org.fuhe.corpus.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * A form as the charts show it.
 *
 * @param document the place of its document among all, from 0
 * @param department as printed, else the publisher of the document; may be empty
 * @param rate the execution rate in hundredths, computed from the amounts where they are printed
 */
record ProjectEntry(
    String id,
    int document,
    String no,
    String name,
    String department,
    Optional<BigDecimal> rate,
    Optional<BigDecimal> total) {
  private static final BigDecimal LITTLE_SPENT = new BigDecimal(60);
  private static final BigDecimal HIGH_TOTAL = new BigDecimal(80);

  static ProjectEntry of(Dossier dossier, int document, Row project) {
    String id = project.get("project_id");
    String department = project.get("department");
    return new ProjectEntry(
        id,
        document,
        project.get("no"),
        project.get("name"),
        department.isEmpty() ? dossier.document().get("publisher") : department,
        rate(dossier, id),
        number(project, "total").or(() -> number(project, "total_row")));
  }

  /** Tells whether little was spent and much was scored. */
  boolean standsOut() {
    return rate.filter(r -> r.compareTo(LITTLE_SPENT) < 0).isPresent()
        && total.filter(t -> t.compareTo(HIGH_TOTAL) >= 0).isPresent();
  }

  private static Optional<BigDecimal> rate(Dossier dossier, String id) {
    return dossier.of(Table.WORKSHEETS, id).stream()
        .filter(row -> row.get("line").equals("execution"))
        .findFirst()
        .flatMap(ProjectEntry::rate)
        .map(fraction -> fraction.scaleByPowerOfTen(2).round(new MathContext(6)));
  }

  private static Optional<BigDecimal> rate(Row execution) {
    Optional<BigDecimal> budget = number(execution, "budget").filter(n -> n.signum() > 0);
    Optional<BigDecimal> executed = number(execution, "executed");
    return budget.isPresent() && executed.isPresent()
        ? Optional.of(executed.get().divide(budget.get(), MathContext.DECIMAL64))
        : number(execution, "rate");
  }

  private static Optional<BigDecimal> number(Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
  }
}
