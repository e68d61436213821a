package org.fuhe.corpus.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.run.Reading;
import org.fuhe.model.dataset.Row;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;

/** The findings of a run, in the order of its documents, and how many checks ended in which way. */
public final class CheckResult {
  private final List<ReviewedFinding> findings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<Outcome, Integer> checks = new EnumMap<>(Outcome.class);
  private final boolean keepsRows;

  /** Keeps the rows of the dataset only where they are asked for: they can be many. */
  public CheckResult(boolean keepsRows) {
    this.keepsRows = keepsRows;
  }

  /** Adds a document. */
  public void add(Reading reading, Review review) {
    Document document = reading.document();
    findings.addAll(review.findings());
    if (keepsRows) {
      rows.addAll(Tabulation.findings(document, reading.origins(), review));
    }
    review
        .judgement()
        .checks()
        .values()
        .forEach(byOutcome -> byOutcome.forEach((o, n) -> checks.merge(o, n, Integer::sum)));
  }

  public List<ReviewedFinding> findings() {
    return List.copyOf(findings);
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
    return findings.stream().filter(finding -> finding.standsAs(severity)).count();
  }
}
