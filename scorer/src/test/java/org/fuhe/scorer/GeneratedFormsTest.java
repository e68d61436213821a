package org.fuhe.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.form.Forms;
import org.fuhe.scorer.form.GeneratedForms;
import org.fuhe.scorer.form.GeneratedLine;
import org.fuhe.scorer.norm.Norms;
import org.fuhe.scorer.rule.Rules;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** No correct form is accused, and a wrong one is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GeneratedFormsTest {
  private static final int FORMS = 10_000;
  private static final int CHANGED = 2_000;
  private static final MeasuredTable MEASURED =
      new MeasuredTable(
          Path.of("..", "docs", "rules.md"),
          "| rule | checks | wrong errors | lighter findings | changed forms found |");

  /** How often a rule was asked about correct forms, and what it found in them and in others. */
  private static final Map<String, Integer> CHECKS = new HashMap<>();

  private static final Map<String, Integer> ERRORS = new HashMap<>();
  private static final Map<String, Integer> LIGHTER = new HashMap<>();
  private static final Map<String, Integer> FOUND = new HashMap<>();

  @Test
  @Order(1)
  void aCorrectFormNeverHasAnError() {
    Scorer scorer = new Scorer(Norms.standard()::of);
    List<String> accused = new ArrayList<>();
    for (long seed = 0; seed < FORMS; seed++) {
      String form = GeneratedLine.write(GeneratedForms.correct(seed));
      Judgement judgement = scorer.judge(Forms.disclosure(form));
      judgement.checks().forEach(GeneratedFormsTest::count);
      for (Finding finding : judgement.findings()) {
        if (finding.isContradiction()) {
          (isError(finding) ? ERRORS : LIGHTER).merge(finding.rule(), 1, Integer::sum);
        }
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

  private static void count(String rule, Map<Outcome, Integer> outcomes) {
    outcomes.forEach(
        (outcome, number) -> {
          if (outcome != Outcome.NOT_APPLICABLE) {
            CHECKS.merge(rule, number, Integer::sum);
          }
        });
  }

  @Test
  @Order(3)
  void thePageOfTheRulesSaysHowTheyDo() throws IOException {
    MEASURED.holds(
        Rules.ids().stream()
            .map(
                rule ->
                    "| `%s` | %d | %d | %d | %d |"
                        .formatted(
                            rule,
                            CHECKS.getOrDefault(rule, 0),
                            ERRORS.getOrDefault(rule, 0),
                            LIGHTER.getOrDefault(rule, 0),
                            FOUND.getOrDefault(rule, 0)))
            .toList());
  }

  @Test
  @Order(2)
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
      Set<String> finders =
          scorer.judge(Forms.disclosure(form)).findings().stream()
              .filter(Finding::isContradiction)
              .map(Finding::rule)
              .collect(Collectors.toSet());
      finders.forEach(rule -> FOUND.merge(rule, 1, Integer::sum));
      if (!finders.isEmpty()) {
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
