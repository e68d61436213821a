package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FormKind;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.worksheet.Worksheet;

/**
 * A form as a rule sees it: what is printed, the norm it is judged by, and its scores computed
 * again.
 */
public record Form(
    Disclosure disclosure,
    Project project,
    FormNorm norm,
    Execution execution,
    Worksheet worksheet,
    Doubts doubts)
    implements Subject {
  public Form {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(project, "project");
    requireNonNull(norm, "norm");
    requireNonNull(execution, "execution");
    requireNonNull(worksheet, "worksheet");
    requireNonNull(doubts, "doubts");
  }

  @Override
  public SubjectKey key() {
    return SubjectKey.form(project.no());
  }

  /** Tells whether the form evaluates, so that it has scores; a form of targets has none. */
  public boolean isEvaluation() {
    return project.form() == FormKind.SELF_EVALUATION
        || project.form() == FormKind.WHOLE_DEPARTMENT;
  }

  public <T> Optional<Reported<T>> get(Field<T> field) {
    return project.values().get(field);
  }

  /** The year that the form is for, which its dates leave out. */
  public Optional<Integer> year() {
    return project
        .values()
        .value(Project.FISCAL_YEAR)
        .or(() -> disclosure.fiscalYear().flatMap(Reported::value));
  }

  /** The indicators without the row that scores the execution, if one of them does. */
  public List<Indicator> indicators() {
    return project.indicators().stream().filter(indicator -> !execution.isRow(indicator)).toList();
  }

  /** The printed total: that of the heading, else that of the table. */
  public Optional<Reported<BigDecimal>> total() {
    Optional<Reported<BigDecimal>> heading = get(Project.TOTAL);
    return heading.isPresent() ? heading : get(Project.TOTAL_ROW);
  }

  /** The field that {@link #total} comes from. */
  public Field<BigDecimal> totalField() {
    return get(Project.TOTAL).isPresent() ? Project.TOTAL : Project.TOTAL_ROW;
  }

  /** The most decimals that a column of indicators is printed with. */
  public int decimals(Field<BigDecimal> column) {
    return project.indicators().stream()
        .flatMap(indicator -> indicator.values().value(column).stream())
        .mapToInt(number -> Math.max(0, number.scale()))
        .max()
        .orElse(0);
  }
}
