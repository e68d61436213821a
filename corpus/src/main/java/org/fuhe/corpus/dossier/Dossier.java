package org.fuhe.corpus.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * All that the dataset has about one document (卷宗).
 *
 * @param document its row in the table of documents
 * @param rows those of the other tables that were asked for, each in its order
 */
public record Dossier(Row document, Map<Table, List<Row>> rows) {
  public Dossier {
    requireNonNull(document, "document");
    rows = Map.copyOf(rows);
  }

  /** Returns the document's rows of a table. */
  public List<Row> of(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  /** Returns the rows of a table that belong to a form. */
  public List<Row> of(Table table, String projectId) {
    return of(table).stream().filter(row -> row.get("project_id").equals(projectId)).toList();
  }

  /** Returns the funding line that the execution of the budget is told by. */
  public Optional<Row> totalOfFunds(String projectId) {
    List<Row> funds = of(Table.FUNDS, projectId);
    Optional<Row> total =
        funds.stream().filter(row -> row.get("source").equals("total")).findFirst();
    return total.isPresent() || funds.size() != 1 ? total : Optional.of(funds.get(0));
  }
}
