package org.fuhe.scorer.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.fuhe.scorer.subject.SubjectKey;

/**
 * What a rule has to say about one subject: a contradiction, one that holds within rounding, that
 * it could not be checked and why, or on request that it holds or does not apply.
 *
 * @param revision of the rule
 * @param detail what does not agree; of other outcomes only the message is filled
 */
public record Finding(
    String rule,
    int revision,
    SubjectKey subject,
    Outcome outcome,
    Severity severity,
    Contradiction detail,
    Citation citation) {
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(subject, "subject");
    requireNonNull(outcome, "outcome");
    requireNonNull(severity, "severity");
    requireNonNull(detail, "detail");
    requireNonNull(citation, "citation");
  }

  public Sentence message() {
    return detail.message();
  }

  public List<Evidence> evidence() {
    return detail.evidence();
  }

  public Optional<Integer> project() {
    return subject.project();
  }

  /** Tells whether there is nothing to say: what is printed holds, or the rule does not apply. */
  public boolean isPassed() {
    return outcome == Outcome.CONSISTENT || outcome == Outcome.NOT_APPLICABLE;
  }

  /** Tells whether it contradicts what is printed, and is not only worth knowing. */
  public boolean isContradiction() {
    return outcome == Outcome.INCONSISTENT;
  }
}
