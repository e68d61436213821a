package org.fuhe.corpus.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.scorer.finding.Finding;

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
}
