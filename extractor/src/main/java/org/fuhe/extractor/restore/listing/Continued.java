package org.fuhe.extractor.restore.listing;

import java.util.List;
import java.util.OptionalInt;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Joins a project that goes on on the next page with its beginning: some programs print its merged
 * cells once more, others part their text between the pages.
 */
final class Continued {
  private final Heading heading;
  private final List<Problem> problems;
  private boolean mergedReasons;

  private Continued(Heading heading, List<Problem> problems) {
    this.heading = heading;
    this.problems = problems;
  }

  static void join(Heading heading, Rows rows, List<Problem> problems) {
    Continued continued = new Continued(heading, problems);
    OptionalInt reasons = heading.find(Role.REASON);
    continued.mergedReasons =
        reasons.isPresent()
            && rows.all().stream()
                .filter(row -> !row.beginsProject())
                .allMatch(row -> row.cell(reasons.getAsInt()).isEmpty());
    OptionalInt key = heading.find(Role.NUMBER);
    if (key.isEmpty()) {
      key = heading.find(Role.PROJECT);
    }
    Rows.@Nullable Row open = null;
    for (Rows.Row row : rows.all()) {
      if (!row.beginsProject() || key.isEmpty()) {
        continue;
      }
      String name = row.printed(key.getAsInt()).text();
      if (open != null && !name.isEmpty() && name.equals(open.printed(key.getAsInt()).text())) {
        continued.join(open, row);
      } else {
        open = row;
      }
    }
  }

  private void join(Rows.Row open, Rows.Row row) {
    for (int column = 0; column < heading.columns().size(); column++) {
      int finalColumn = column;
      Role role = heading.role(column);
      Printed here = row.printed(column);
      Printed there = open.printed(column);
      if (here.isBlank() || !isMerged(role)) {
        continue;
      }
      if (here.text().equals(there.text())) {
        row.put(column, List.of());
      } else if (role.standsOnce() && (there.isBlank() || role.wraps())) {
        row.cell(column).forEach(token -> open.add(finalColumn, token));
        row.put(column, List.of());
      } else if (role.standsOnce()) {
        problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, here));
        row.put(column, List.of());
      }
    }
  }

  /** A reason that stands beside first rows only is merged over the rows of its project. */
  private boolean isMerged(Role role) {
    return role.standsOnce() || (role == Role.REASON && mergedReasons);
  }
}
