package org.fuhe.corpus.gold;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Finding;

/**
 * What the program finds.
 *
 * @param indicators the numbers of those that the finding rests on, in its form
 */
record ProgramFinding(Finding finding, Set<String> indicators) {
  static ProgramFinding of(Finding finding, Disclosure disclosure) {
    List<Indicator> rows =
        finding
            .project()
            .map(no -> disclosure.projects().get(no - 1).indicators())
            .orElse(List.of());
    Set<String> indicators =
        rows.stream()
            .filter(row -> finding.evidence().stream().anyMatch(evidence -> isOf(row, evidence)))
            .map(row -> Integer.toString(row.no()))
            .collect(Collectors.toCollection(TreeSet::new));
    return new ProgramFinding(finding, indicators);
  }

  private static boolean isOf(Indicator row, Evidence evidence) {
    return row.values().all().values().stream()
        .anyMatch(value -> value.printed().equals(evidence.printed()));
  }

  /** The indicators that it accuses: its own, or all that a finding about the form rests on. */
  Set<String> accused() {
    return finding.subject().indicator().map(no -> Set.of(no.toString())).orElse(indicators);
  }
}
