package org.fuhe.corpus.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.corpus.review.ReviewedFinding;
import org.fuhe.corpus.review.Waiver;
import org.fuhe.model.Place;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;

/**
 * What a report says of a finding: no more than fits on a screen, so that many can be held.
 *
 * @param id lasts as long as the document and the printed values that it rests on
 * @param project the number of the form; empty outside of forms
 * @param subject such as {@code p3/i2}
 * @param place where the first printed value stands that it rests on
 * @param waiver the line of the waiver that sets it aside
 */
public record ReportedFinding(
    String id,
    Optional<Integer> project,
    String projectName,
    String indicatorName,
    String subject,
    String rule,
    Outcome outcome,
    Severity severity,
    String reported,
    String expected,
    Sentence message,
    Optional<Place> place,
    Optional<Integer> waiver) {
  public ReportedFinding {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(projectName, "projectName");
    requireNonNull(indicatorName, "indicatorName");
    requireNonNull(subject, "subject");
    requireNonNull(rule, "rule");
    requireNonNull(outcome, "outcome");
    requireNonNull(severity, "severity");
    requireNonNull(reported, "reported");
    requireNonNull(expected, "expected");
    requireNonNull(message, "message");
    requireNonNull(place, "place");
    requireNonNull(waiver, "waiver");
  }

  public static ReportedFinding of(ReviewedFinding reviewed) {
    Finding finding = reviewed.finding();
    return new ReportedFinding(
        reviewed.id(),
        finding.project(),
        reviewed.projectName(),
        reviewed.indicatorName(),
        finding.subject().name(),
        finding.rule(),
        finding.outcome(),
        finding.severity(),
        finding.detail().reported(),
        finding.detail().expected(),
        finding.message(),
        finding.evidence().stream()
            .map(Evidence::printed)
            .filter(printed -> !printed.isBlank())
            .findFirst()
            .map(printed -> printed.place()),
        reviewed.waiver().map(Waiver::line));
  }

  /** Tells whether it contradicts what is printed and nobody has set it aside. */
  public boolean stands() {
    return outcome == Outcome.INCONSISTENT && waiver.isEmpty();
  }

  public boolean standsAs(Severity weight) {
    return stands() && severity == weight;
  }
}
