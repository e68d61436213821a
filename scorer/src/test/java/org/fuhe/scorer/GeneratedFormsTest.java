package org.fuhe.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.form.Forms;
import org.fuhe.scorer.form.GeneratedForms;
import org.fuhe.scorer.form.GeneratedLine;
import org.fuhe.scorer.norm.Norms;
import org.junit.jupiter.api.Test;

/** No correct form is accused. */
final class GeneratedFormsTest {
  private static final int FORMS = 10_000;

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

  private static boolean isError(Finding finding) {
    return finding.outcome() == Outcome.FAILED
        || (finding.outcome() == Outcome.INCONSISTENT && finding.severity() == Severity.ERROR);
  }
}
