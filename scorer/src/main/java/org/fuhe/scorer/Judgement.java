package org.fuhe.scorer;

import java.util.List;
import java.util.Map;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.subject.Form;

/**
 * What came of scoring a disclosure.
 *
 * @param forms the forms with their norms and worksheets, in their order
 * @param results what the checks came to, in the order of the document; those that passed are among
 *     them only where the scorer keeps them
 * @param checks how often each rule ended in each way
 */
public record Judgement(
    List<Form> forms, List<Finding> results, Map<String, Map<Outcome, Integer>> checks) {
  public Judgement {
    forms = List.copyOf(forms);
    results = List.copyOf(results);
  }

  /** All but what holds and what does not apply, in the order of the document. */
  public List<Finding> findings() {
    return results.stream().filter(result -> !result.isPassed()).toList();
  }
}
