package org.fuhe.corpus.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.scorer.finding.Finding;

/**
 * A finding that a person has looked at and set aside.
 *
 * @param line where it stands in its file, from 1
 * @param findingId the finding; empty where a rule and a subject are named
 * @param document the id or path of a document; empty for any
 * @param subject such as {@code p3/i2}; empty for all of the rule
 */
public record Waiver(
    int line,
    Optional<String> findingId,
    Optional<String> rule,
    Optional<String> document,
    Optional<String> subject,
    String reason,
    String name,
    LocalDate date) {
  public Waiver {
    requireNonNull(findingId, "findingId");
    requireNonNull(rule, "rule");
    requireNonNull(document, "document");
    requireNonNull(subject, "subject");
    requireNonNull(reason, "reason");
    requireNonNull(name, "name");
    requireNonNull(date, "date");
  }

  boolean matches(String id, Document where, Finding finding) {
    return findingId.isPresent()
        ? findingId.get().equals(id)
        : rule.filter(finding.rule()::equals).isPresent()
            && document.map(d -> d.equals(where.id()) || d.equals(where.path())).orElse(true)
            && subject.map(finding.subject().name()::equals).orElse(true);
  }
}
