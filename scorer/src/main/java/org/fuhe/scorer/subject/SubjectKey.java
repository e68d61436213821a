package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Names what was checked, within its document: {@code p3} is the third form, {@code p3/i2} its
 * second indicator, {@code p3/f1} a fund line, {@code p3/goal_actual} a text, {@code s4} a row of
 * the summary, {@code t2/r5} a row of a statement, {@code document} the whole.
 */
public record SubjectKey(Optional<Integer> project, Optional<Integer> indicator, String name) {
  public static final SubjectKey DOCUMENT =
      new SubjectKey(Optional.empty(), Optional.empty(), "document");

  public SubjectKey {
    requireNonNull(project, "project");
    requireNonNull(indicator, "indicator");
    requireNonNull(name, "name");
  }

  public static SubjectKey form(int project) {
    return new SubjectKey(Optional.of(project), Optional.empty(), "p" + project);
  }

  public static SubjectKey indicator(int project, int indicator) {
    return new SubjectKey(
        Optional.of(project), Optional.of(indicator), "p%d/i%d".formatted(project, indicator));
  }

  public static SubjectKey fundLine(int project, int line) {
    return part(project, "f" + line);
  }

  /** A part of a form that has a name of its own, such as a text or a column of its funds. */
  public static SubjectKey part(int project, String part) {
    return new SubjectKey(
        Optional.of(project), Optional.empty(), "p%d/%s".formatted(project, part));
  }

  /** A text of an indicator. */
  public static SubjectKey part(int project, int indicator, String part) {
    return new SubjectKey(
        Optional.of(project),
        Optional.of(indicator),
        "p%d/i%d/%s".formatted(project, indicator, part));
  }

  /** A part of the summary or the statements. */
  public static SubjectKey outside(String name) {
    return new SubjectKey(Optional.empty(), Optional.empty(), name);
  }

  @Override
  public String toString() {
    return name;
  }
}
