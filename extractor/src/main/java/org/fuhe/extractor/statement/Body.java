package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.Problem;

/**
 * What stands under the title of a statement.
 *
 * @param accounts the rows of each side
 */
record Body(Headings headings, List<List<Account>> accounts, List<Problem> problems) {
  Body {
    accounts = accounts.stream().map(List::copyOf).toList();
    problems = List.copyOf(problems);
  }

  /** Reads it as a table, if it has a row of several cells, else as lines. */
  static Body read(List<Entry> entries, Vocabulary vocabulary) {
    boolean table =
        entries.stream().anyMatch(entry -> entry.row().isPresent() && entry.cells().size() > 1);
    return table ? TableBody.read(entries, vocabulary) : LineBody.read(entries, vocabulary);
  }

  /** Returns the body with the rows of a further page. */
  Body and(Body next) {
    List<List<Account>> joined = new ArrayList<>();
    for (int side = 0; side < accounts.size(); side++) {
      List<Account> rows = new ArrayList<>(accounts.get(side));
      if (side < next.accounts.size()) {
        rows.addAll(next.accounts.get(side));
      }
      joined.add(rows);
    }
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(next.problems);
    return new Body(headings, joined, all);
  }
}
