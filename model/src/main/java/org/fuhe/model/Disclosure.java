package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one published document says: its project forms, its summary table, its budget statements,
 * and what could not be read.
 *
 * @param notes what the document says about how its tables are filled and scored (填表说明, 注)
 */
public record Disclosure(
    Optional<Reported<String>> title,
    Optional<Reported<String>> publisher,
    Optional<Reported<Integer>> fiscalYear,
    List<Project> projects,
    List<SummaryRow> summary,
    List<Statement> statements,
    List<Reported<String>> notes,
    List<Problem> problems) {
  public Disclosure {
    requireNonNull(title, "title");
    requireNonNull(publisher, "publisher");
    requireNonNull(fiscalYear, "fiscalYear");
    projects = List.copyOf(projects);
    summary = List.copyOf(summary);
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }

  /** Tells whether anything was recognised in the document. */
  public boolean isEmpty() {
    return projects.isEmpty() && summary.isEmpty() && statements.isEmpty();
  }
}
