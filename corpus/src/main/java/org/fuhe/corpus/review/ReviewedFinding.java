package org.fuhe.corpus.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;

/**
 * A finding in its document.
 *
 * @param id lasts as long as the document and the printed values that it rests on
 * @param projectName as printed; empty outside of forms
 * @param indicatorName as printed; empty where no indicator is meant
 * @param waiver what sets it aside
 */
public record ReviewedFinding(
    String id,
    Document document,
    String projectName,
    String indicatorName,
    Finding finding,
    Optional<Waiver> waiver) {
  public ReviewedFinding {
    requireNonNull(id, "id");
    requireNonNull(document, "document");
    requireNonNull(projectName, "projectName");
    requireNonNull(indicatorName, "indicatorName");
    requireNonNull(finding, "finding");
    requireNonNull(waiver, "waiver");
  }

  /** Tells whether it contradicts what is printed and nobody has set it aside. */
  public boolean stands() {
    return finding.outcome() == Outcome.INCONSISTENT && waiver.isEmpty();
  }

  public boolean standsAs(Severity severity) {
    return stands() && finding.severity() == severity;
  }
}
