package org.fuhe.corpus.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.model.dataset.Table;

/** What a run comes to: counts, and the first documents about which there is something to say. */
public final class RunReport {
  /** As many as fit on a screen together with the counts. */
  private static final int MOST_REMARKABLE = 10;

  private final Map<DocumentStatus, Integer> documents = new EnumMap<>(DocumentStatus.class);
  private final Map<Table, Integer> rows = new EnumMap<>(Table.class);
  private final List<Document> remarkable = new ArrayList<>();
  private int remarks;

  void add(Outcome outcome) {
    Document document = outcome.document();
    documents.merge(document.status(), 1, Integer::sum);
    outcome.rows().forEach(row -> rows.merge(row.table(), 1, Integer::sum));
    if (!outcome.rows().get(0).get("message").isEmpty()) {
      remarks++;
      if (remarkable.size() < MOST_REMARKABLE) {
        remarkable.add(document);
      }
    }
  }

  public int documents(DocumentStatus status) {
    return documents.getOrDefault(status, 0);
  }

  /** Tells whether an input could not be read at all. */
  public boolean hasFailures() {
    return documents.keySet().stream().anyMatch(DocumentStatus::isWithoutResult);
  }

  /** Tells whether every document was extracted. */
  public boolean isComplete() {
    return documents.keySet().stream().allMatch(DocumentStatus.EXTRACTED::equals);
  }

  /** The number of rows that were written to a table. */
  public int rows(Table table) {
    return rows.getOrDefault(table, 0);
  }

  /** The first documents that have a message. */
  public List<Document> remarkable() {
    return List.copyOf(remarkable);
  }

  /** The number of documents that have a message. */
  public int remarks() {
    return remarks;
  }
}
