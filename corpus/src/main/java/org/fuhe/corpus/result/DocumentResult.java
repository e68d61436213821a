package org.fuhe.corpus.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;

/**
 * What came of one document: its row, its rows in the other tables, and what a report says of it.
 *
 * <p>It holds nothing that depends on where the document lies or in which language people read of
 * it, but the path in its row: so a document that has been moved needs no second look.
 *
 * @param document its row of {@link Table#DOCUMENTS}, without the message
 * @param remark the message
 * @param contents its rows of other tables, in the order of the tables
 * @param checks how often each rule ended in each way
 * @param defect where the program failed with it, for those who mend the program
 */
public record DocumentResult(
    Row document,
    Remark remark,
    List<TableRows> contents,
    Map<String, Map<Outcome, Integer>> checks,
    List<ReportedFinding> findings,
    Optional<String> defect) {
  public DocumentResult {
    requireNonNull(document, "document");
    requireNonNull(remark, "remark");
    contents = List.copyOf(contents);
    requireNonNull(checks, "checks");
    findings = List.copyOf(findings);
    requireNonNull(defect, "defect");
  }

  /** Returns the result of a document of which there is nothing but its own row. */
  public static DocumentResult of(Row document, Remark remark, Optional<String> defect) {
    return new DocumentResult(document, remark, List.of(), Map.of(), List.of(), defect);
  }

  /** Sorts rows of any tables, each table's in their order. */
  public static List<TableRows> contents(List<Row> rows) {
    Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);
    for (Row row : rows) {
      byTable.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }
    return byTable.entrySet().stream().map(e -> TableRows.of(e.getKey(), e.getValue())).toList();
  }

  public String path() {
    return document.get("path");
  }

  public DocumentStatus status() {
    return DocumentStatus.valueOf(document.get("status").toUpperCase(Locale.ROOT));
  }

  /** The SHA-256 of the bytes, empty when they could not be read. */
  public String sha256() {
    return document.get("sha256");
  }

  /** Tells whether the document was read, if only to find nothing in it. */
  public boolean hasContents() {
    return !status().isWithoutResult() && !sha256().isEmpty();
  }

  public long standing(Severity severity) {
    return findings.stream().filter(finding -> finding.standsAs(severity)).count();
  }

  /** Returns the result under another path. */
  public DocumentResult at(String path) {
    return path.equals(path())
        ? this
        : new DocumentResult(
            document.with("path", path), remark, contents, checks, findings, defect);
  }

  /** Returns the document's own row only, with a remark more. */
  public DocumentResult withoutContents(Remark why) {
    return of(document, Remark.of(remark.and(why)), defect);
  }
}
