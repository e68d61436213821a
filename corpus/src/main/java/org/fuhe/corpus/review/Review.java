package org.fuhe.corpus.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.fuhe.model.FormKind;
import org.fuhe.scorer.Judgement;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.worksheet.Computation;

/**
 * A document that was judged.
 *
 * @param results what its checks came to, with those that passed where the scorer keeps them
 */
public record Review(Judgement judgement, List<ReviewedFinding> results) {
  /** From the one that says the most to the one that says the least. */
  private static final List<Outcome> BY_WEIGHT =
      List.of(Outcome.INCONSISTENT, Outcome.FAILED, Outcome.NOT_CHECKABLE, Outcome.ROUNDING);

  public Review {
    requireNonNull(judgement, "judgement");
    results = List.copyOf(results);
  }

  /** All but the checks that passed. */
  public List<ReviewedFinding> findings() {
    return results.stream().filter(result -> !result.finding().isPassed()).toList();
  }

  public Form form(int no) {
    return judgement.forms().get(no - 1);
  }

  /**
   * What all checks of a form come to: the heaviest outcome. Notices do not count, nor do findings
   * that are set aside.
   */
  public String verdict(Form form) {
    boolean evaluates =
        form.project().form() == FormKind.SELF_EVALUATION
            || form.project().form() == FormKind.WHOLE_DEPARTMENT;
    return verdict(form.project().no(), Optional.empty())
        .orElse(evaluates ? Outcome.CONSISTENT : Outcome.NOT_APPLICABLE)
        .label();
  }

  /** What the checks of an indicator come to. */
  public String verdict(int form, int indicator, Computation computation) {
    return verdict(form, Optional.of(indicator))
        .orElse(computation.expected().isPresent() ? Outcome.CONSISTENT : Outcome.NOT_APPLICABLE)
        .label();
  }

  private Optional<Outcome> verdict(int form, Optional<Integer> indicator) {
    for (Outcome outcome : BY_WEIGHT) {
      boolean found =
          results.stream()
              .filter(reviewed -> reviewed.waiver().isEmpty())
              .map(ReviewedFinding::finding)
              .anyMatch(finding -> counts(finding, outcome) && isAbout(finding, form, indicator));
      if (found) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  private static boolean counts(Finding finding, Outcome outcome) {
    return finding.outcome() == outcome
        && (outcome != Outcome.INCONSISTENT || finding.severity() != Severity.NOTICE);
  }

  private static boolean isAbout(Finding finding, int form, Optional<Integer> indicator) {
    return finding.project().filter(no -> no == form).isPresent()
        && (indicator.isEmpty() || finding.subject().indicator().equals(indicator));
  }
}
