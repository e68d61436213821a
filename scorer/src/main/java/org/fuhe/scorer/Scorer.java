package org.fuhe.scorer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Rules;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Document;
import org.fuhe.scorer.subject.Doubts;
import org.fuhe.scorer.subject.Execution;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.FormFundLine;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.subject.FormText;
import org.fuhe.scorer.subject.FundColumn;
import org.fuhe.scorer.subject.Graded;
import org.fuhe.scorer.subject.SameFigure;
import org.fuhe.scorer.subject.StatementSum;
import org.fuhe.scorer.subject.Subject;
import org.fuhe.scorer.subject.SummaryEntry;
import org.fuhe.scorer.worksheet.Recomputation;

/**
 * Computes the scores of a disclosure again and checks it by all rules.
 *
 * <p>A contradiction that rests on something of which the reading is uncertain never gets out: it
 * becomes a check that could not be made.
 */
public final class Scorer {
  private final BiFunction<Disclosure, Project, FormNorm> norms;
  private final boolean keepsPassed;

  /** Finds the norm of each form with the function. */
  public Scorer(BiFunction<Disclosure, Project, FormNorm> norms) {
    this(norms, false);
  }

  private Scorer(BiFunction<Disclosure, Project, FormNorm> norms, boolean keepsPassed) {
    this.norms = norms;
    this.keepsPassed = keepsPassed;
  }

  /** Returns a scorer whose results hold the checks that passed as well. */
  public Scorer keepingPassed() {
    return new Scorer(norms, true);
  }

  public Judgement judge(Disclosure disclosure) {
    List<Form> forms =
        disclosure.projects().stream().map(project -> form(disclosure, project)).toList();
    Run run = new Run(keepsPassed);
    for (Form form : forms) {
      run.check(Rules.OF_FORMS, form);
      form.project()
          .funds()
          .forEach(line -> run.check(Rules.OF_FUND_LINES, new FormFundLine(form, line)));
      FundColumn.of(form).forEach(column -> run.check(Rules.OF_FUND_COLUMNS, column));
      for (int i = 0; i < form.project().indicators().size(); i++) {
        run.check(
            Rules.OF_INDICATORS,
            new FormIndicator(
                form, form.project().indicators().get(i), form.worksheet().indicators().get(i)));
      }
      FormText.of(form).forEach(text -> run.check(Rules.OF_TEXTS, text));
    }
    SummaryEntry.of(disclosure, forms).forEach(entry -> run.check(Rules.OF_SUMMARIES, entry));
    StatementSum.of(disclosure).forEach(sum -> run.check(Rules.OF_STATEMENTS, sum));
    SameFigure.of(disclosure, forms).forEach(pair -> run.check(Rules.OF_SAME_FIGURES, pair));
    run.check(Rules.OF_DOCUMENTS, new Document(disclosure, forms));
    Graded.of(disclosure, forms).forEach(graded -> run.check(Rules.OF_GRADES, graded));
    return new Judgement(forms, run.results, run.checks);
  }

  private Form form(Disclosure disclosure, Project project) {
    FormNorm norm = norms.apply(disclosure, project);
    Execution execution = Execution.of(project);
    return Form.of(
        disclosure,
        project,
        norm,
        execution,
        Recomputation.of(
            project, execution, norm, disclosure.fiscalYear().flatMap(Reported::value)));
  }

  /** The checks of one disclosure. */
  private static final class Run {
    private final boolean keepsPassed;
    private final List<Finding> results = new ArrayList<>();
    private final Map<String, Map<Outcome, Integer>> checks = new TreeMap<>();

    Run(boolean keepsPassed) {
      this.keepsPassed = keepsPassed;
    }

    <S extends Subject> void check(List<Rule<S>> rules, S subject) {
      for (Rule<S> rule : rules) {
        RuleCard card = Rules.card(rule);
        Verdict verdict = check(rule, subject);
        Outcome outcome = verdict.outcome();
        checks
            .computeIfAbsent(card.id(), id -> new EnumMap<>(Outcome.class))
            .merge(outcome, 1, Integer::sum);
        detail(verdict).ifPresent(detail -> add(card, subject, outcome, detail));
      }
    }

    private static <S extends Subject> Verdict check(Rule<S> rule, S subject) {
      Verdict verdict;
      try {
        verdict = rule.check(subject);
      } catch (RuntimeException defect) { // costs this check, and no other one
        return new Verdict.Failed(defect.toString());
      }
      if (verdict instanceof Verdict.Inconsistent found) {
        return certain(found, subject);
      }
      return verdict;
    }

    private static Verdict certain(Verdict.Inconsistent found, Subject subject) {
      Doubts doubts = subject.doubts();
      if (found.detail().wholeForm() && doubts.leaveSomethingOpen()) {
        return Verdict.notCheckable(
            "该表有内容未能识别，可能正是所缺的部分。",
            "Something of the form could not be placed, and it may be what is missing here.");
      }
      if (found.detail().evidence().stream().anyMatch(e -> doubts.touch(e.printed()))) {
        return Verdict.notCheckable(
            "所依据的数值识别存疑。", "The reading of a value that this rests on is uncertain.");
      }
      return found;
    }

    private Optional<Contradiction> detail(Verdict verdict) {
      if (verdict instanceof Verdict.Inconsistent found) {
        return Optional.of(found.detail());
      }
      if (verdict instanceof Verdict.WithinRounding found) {
        return Optional.of(found.detail());
      }
      if (verdict instanceof Verdict.NotCheckable found) {
        return Optional.of(only(found.reason()));
      }
      if (verdict instanceof Verdict.Failed found) {
        return Optional.of(
            only(Sentence.of("程序错误：%s", "defect of the program: %s", found.defect())));
      }
      return keepsPassed ? Optional.of(only(passed(verdict.outcome()))) : Optional.empty();
    }

    private static Sentence passed(Outcome outcome) {
      return outcome == Outcome.CONSISTENT
          ? new Sentence("相符。", "It holds.")
          : new Sentence("不适用。", "The rule does not apply.");
    }

    private static Contradiction only(Sentence message) {
      return Contradiction.of("", "").says(message);
    }

    private void add(RuleCard card, Subject subject, Outcome outcome, Contradiction detail) {
      results.add(
          new Finding(
              card.id(),
              card.revision(),
              subject.key(),
              outcome,
              detail.severity().orElse(card.severity()),
              detail,
              detail.citation().orElseGet(() -> basis(card, outcome))));
    }

    /** A rule names the norm in what it finds; of what it did not find only its kind is known. */
    private static Citation basis(RuleCard card, Outcome outcome) {
      boolean found = outcome == Outcome.INCONSISTENT || outcome == Outcome.ROUNDING;
      return !found && card.basis() == RuleCard.Basis.NORM ? Citation.FORM_NORM : Rules.basis(card);
    }
  }
}
