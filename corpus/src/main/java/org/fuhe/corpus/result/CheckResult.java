package org.fuhe.corpus.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;

/** The findings of a run, in the order of its documents, and how many checks ended in which way. */
public final class CheckResult {
  /** More than anybody reads on a terminal; the dataset has all. */
  private static final int MOST_FINDINGS = 20_000;

  private final List<Found> findings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<Outcome, Integer> checks = new EnumMap<>(Outcome.class);
  private final Map<Severity, Long> standing = new EnumMap<>(Severity.class);
  private final Set<Integer> usedWaivers = new HashSet<>();
  private final boolean keepsRows;
  private int left;

  /**
   * A finding in its document.
   *
   * @param path what the document is called in the dataset
   */
  public record Found(String path, ReportedFinding finding) {}

  /** Keeps the rows of the dataset only where they are asked for: they can be many. */
  public CheckResult(boolean keepsRows) {
    this.keepsRows = keepsRows;
  }

  /** Adds a document. */
  public void add(DocumentResult result) {
    for (ReportedFinding finding : result.findings()) {
      if (findings.size() < MOST_FINDINGS) {
        findings.add(new Found(result.path(), finding));
      } else {
        left++;
      }
      finding.waiver().ifPresent(usedWaivers::add);
    }
    for (Severity severity : Severity.values()) {
      standing.merge(severity, result.standing(severity), Long::sum);
    }
    if (keepsRows) {
      result.contents().stream()
          .filter(part -> part.table() == Table.FINDINGS)
          .forEach(part -> rows.addAll(part.rows()));
    }
    result
        .checks()
        .values()
        .forEach(byOutcome -> byOutcome.forEach((o, n) -> checks.merge(o, n, Integer::sum)));
  }

  public List<Found> findings() {
    return List.copyOf(findings);
  }

  /** The number of findings that are not among {@link #findings}, which would be too many. */
  public int left() {
    return left;
  }

  /** The rows of the table of findings, in the same order, if they are kept. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  public int checks(Outcome outcome) {
    return checks.getOrDefault(outcome, 0);
  }

  /** How many findings stand with a severity. */
  public long standing(Severity severity) {
    return standing.getOrDefault(severity, 0L);
  }

  /** Tells whether a waiver, by the line that it stands in, has set a finding aside. */
  public boolean hasUsed(int waiverLine) {
    return usedWaivers.contains(waiverLine);
  }
}
