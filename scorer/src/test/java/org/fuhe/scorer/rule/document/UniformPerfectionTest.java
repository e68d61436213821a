package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UniformPerfectionTest {
  private static final String RULE = "uniform-perfection";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                    | full | others | outcome
          a few projects          | 9    | 0      | not_applicable
          all of ten              | 10   | 0      | inconsistent
          nine of ten             | 9    | 1      | inconsistent
          less than nine in ten   | 9    | 2      | consistent
          none                    | 0    | 10     | consistent
          """)
  void outcome(String name, int full, int others, String outcome) {
    assertThat(Judging.outcome(RULE, forms("self_evaluation", full, others))).isEqualTo(outcome);
  }

  @Test
  void formsOfTargetsHaveNoTotals() {
    assertThat(Judging.outcome(RULE, forms("target", 10, 0))).isEqualTo("not_applicable");
  }

  @Test
  void theFindingIsOfTheDocumentAndCountsBoth() {
    Finding finding = Judging.findings(RULE, forms("self_evaluation", 10, 1)).get(0);
    assertThat(finding.subject()).hasToString("document");
    assertThat(finding.message().en()).isEqualTo("Of 11 projects, 10 have the full total of 100.");
    assertThat(finding.evidence()).hasSize(10);
    assertThat(finding.citation()).isEqualTo(Judging.NORM.thresholds().nearlyEvery().by());
  }

  private static String forms(String kind, int full, int others) {
    String form = "form | " + kind + "\nname | 经费\ntotal | ";
    return (form + "100\n").repeat(full) + (form + "99.9\n").repeat(others);
  }
}
