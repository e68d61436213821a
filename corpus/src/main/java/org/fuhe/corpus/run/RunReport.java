package org.fuhe.corpus.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.Remark;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Outcome;

/** What a run comes to: counts, and the first documents about which there is something to say. */
public final class RunReport {
  /** As many as fit on a screen together with the counts. */
  private static final int MOST_REMARKABLE = 10;

  private final Map<DocumentStatus, Integer> documents = new EnumMap<>(DocumentStatus.class);
  private final Map<Table, Integer> rows = new EnumMap<>(Table.class);
  private final Map<String, Map<Outcome, Integer>> checks = new TreeMap<>();
  private final List<Remarkable> remarkable = new ArrayList<>();
  private int remarks;
  private int reused;

  /** A document about which there is something to say. */
  public record Remarkable(String path, Remark remark) {}

  void add(DocumentResult result) {
    documents.merge(result.status(), 1, Integer::sum);
    rows.merge(Table.DOCUMENTS, 1, Integer::sum);
    for (TableRows part : result.contents()) {
      rows.merge(part.table(), part.count(), Integer::sum);
    }
    result
        .checks()
        .forEach(
            (rule, outcomes) -> {
              Map<Outcome, Integer> all =
                  checks.computeIfAbsent(rule, r -> new EnumMap<>(Outcome.class));
              outcomes.forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
            });
    if (!result.remark().zh().isEmpty()) {
      remarks++;
      if (remarkable.size() < MOST_REMARKABLE) {
        remarkable.add(new Remarkable(result.path(), result.remark()));
      }
    }
  }

  void addReused() {
    reused++;
  }

  public int documents(DocumentStatus status) {
    return documents.getOrDefault(status, 0);
  }

  /** The number of documents that an earlier run had done. */
  public int reused() {
    return reused;
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

  /** How often each rule ended in each way, by rule. */
  public Map<String, Map<Outcome, Integer>> checks() {
    return Map.copyOf(checks);
  }

  /** The first documents that have a message. */
  public List<Remarkable> remarkable() {
    return List.copyOf(remarkable);
  }

  /** The number of documents that have a message. */
  public int remarks() {
    return remarks;
  }
}
