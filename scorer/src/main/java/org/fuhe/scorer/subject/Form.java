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
import org.fuhe.scorer.worksheet.Attainment;
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
    Doubts doubts,
    CountedThings countedThings,
    List<Attainment> attainments)
    implements Subject {
  public Form {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(project, "project");
    requireNonNull(norm, "norm");
    requireNonNull(execution, "execution");
    requireNonNull(worksheet, "worksheet");
    requireNonNull(doubts, "doubts");
    requireNonNull(countedThings, "countedThings");
    attainments = List.copyOf(attainments);
  }

  public static Form of(
      Disclosure disclosure,
      Project project,
      FormNorm norm,
      Execution execution,
      Worksheet worksheet) {
    Optional<Integer> year = year(disclosure, project);
    return new Form(
        disclosure,
        project,
        norm,
        execution,
        worksheet,
        Doubts.of(disclosure, project),
        CountedThings.of(project),
        project.indicators().stream().map(row -> Attainment.of(row, year)).toList());
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
    return year(disclosure, project);
  }

  private static Optional<Integer> year(Disclosure disclosure, Project project) {
    return project
        .values()
        .value(Project.FISCAL_YEAR)
        .or(() -> disclosure.fiscalYear().flatMap(Reported::value));
  }

  /** Returns where an indicator of this form stands among its indicators, from 0. */
  int position(Indicator indicator) {
    int position = project.indicators().indexOf(indicator);
    if (position >= 0) {
      return position;
    }
    throw new IllegalArgumentException("not of this form: " + indicator);
  }

  /** Tells from the printed figures whether the target of one of its indicators is met. */
  Attainment attainment(Indicator indicator) {
    return attainments.get(position(indicator));
  }

  /** Returns what the name of one of its indicators counts. */
  String counts(Indicator indicator) {
    return countedThings.names().get(position(indicator));
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
