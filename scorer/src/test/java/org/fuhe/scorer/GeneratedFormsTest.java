package org.fuhe.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.form.Forms;
import org.fuhe.scorer.form.GeneratedForms;
import org.fuhe.scorer.form.GeneratedLine;
import org.fuhe.scorer.norm.Norms;
import org.junit.jupiter.api.Test;

/** No correct form is accused, and a wrong one is. */
final class GeneratedFormsTest {
  private static final int FORMS = 10_000;
  private static final int CHANGED = 2_000;

  @Test
  void aCorrectFormNeverHasAnError() {
    Scorer scorer = new Scorer(Norms.standard()::of);
    List<String> accused = new ArrayList<>();
    for (long seed = 0; seed < FORMS; seed++) {
      String form = GeneratedLine.write(GeneratedForms.correct(seed));
      for (Finding finding : scorer.judge(Forms.disclosure(form)).findings()) {
        if (isError(finding)) {
          accused.add(
              "seed %d: %s %s: %s%n%s"
                  .formatted(
                      seed, finding.rule(), finding.subject(), finding.message().en(), form));
        }
      }
    }
    assertThat(accused).as("%d accused", accused.size()).isEmpty();
  }

  @Test
  void aChangedValueIsFoundOrCannotBeSeen() {
    Scorer scorer = new Scorer(Norms.standard()::of);
    Map<Mutation, Integer> found = new EnumMap<>(Mutation.class);
    List<Mutation> kinds = List.of(Mutation.values());
    List<String> unseen = new ArrayList<>();
    for (long seed = 0; seed < CHANGED; seed++) {
      Mutation mutation = kinds.get(Math.floorMod(seed, kinds.size()));
      List<GeneratedLine> correct = GeneratedForms.correct(seed);
      Optional<List<GeneratedLine>> mutated = mutation.of(correct, new Random(seed));
      if (mutated.isEmpty()) {
        continue;
      }
      String form = GeneratedLine.write(mutated.get());
      boolean isFound =
          scorer.judge(Forms.disclosure(form)).findings().stream()
              .anyMatch(finding -> finding.outcome() == Outcome.INCONSISTENT);
      if (isFound) {
        found.merge(mutation, 1, Integer::sum);
      } else if (mutation.whyUnseen(correct, mutated.get()).isEmpty()) {
        unseen.add("seed %d, %s%n%s".formatted(seed, mutation, form));
      }
    }
    assertThat(unseen).as("%d unseen", unseen.size()).isEmpty();
    assertThat(found).as("each kind is found").containsOnlyKeys(Mutation.values());
  }

  private static boolean isError(Finding finding) {
    return finding.outcome() == Outcome.FAILED
        || (finding.outcome() == Outcome.INCONSISTENT && finding.severity() == Severity.ERROR);
  }
}
