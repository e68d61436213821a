package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Execution;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.Wording;

/**
 * The same project stands twice in a document.
 *
 * <p>Units of a department run projects of the same name (办公经费), and each has a code of its own:
 * forms whose units, codes or years differ are of different projects, unless goal and figures are
 * the same too.
 */
@RuleCard(
    id = "duplicate-project",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class DuplicateProject implements Rule<Form> {
  /** Names of projects have at least the thing and what is done for it: 电子服务费, 党建经费. */
  private static final int SHORTEST_NAME = 3;

  private static final List<Field<String>> IDENTITY =
      List.of(Project.UNIT, Project.DEPARTMENT, Project.CODE);

  @Override
  public Verdict check(Form form) {
    Optional<Reported<String>> name = form.get(Project.NAME);
    if (name.isEmpty() || !isProject(form.project())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Project> earlier =
        form.disclosure().projects().stream()
            .filter(other -> other.no() < form.project().no())
            .filter(other -> isSame(other, form.project()))
            .findFirst();
    if (earlier.isEmpty()) {
      return Verdict.CONSISTENT;
    }
    if (!isName(name.get().text(), form.disclosure().projects())) {
      return Verdict.notCheckable(
          "“%s”可能不是项目名称。", "\"%s\" may not be the name of a project.", name.get().text());
    }
    Sentence figures = figures(earlier.get(), form.project());
    return new Verdict.Inconsistent(
        Contradiction.of(Project.NAME, name)
            .evidence(Project.NAME, earlier.get().values().get(Project.NAME))
            .evidence(FundLine.BUDGET, form.execution().budget())
            .evidence(FundLine.BUDGET, Execution.of(earlier.get()).budget())
            .evidence(form.totalField(), form.total())
            .related("copied-form", "summary-form-mismatch")
            .says(
                Sentence.of(
                        "项目“%s”与第%s份表的项目名称相同。",
                        "The project \"%s\" has the same name as that of form %s.",
                        name.get().text(),
                        earlier.get().no())
                    .then(figures)));
  }

  /**
   * What a dump that lost its columns leaves in the place of names: a unit, a date, an indicator.
   */
  private static boolean isName(String name, List<Project> projects) {
    return name.replaceAll("\\d+年度?|[^\\p{IsHan}]", "").length() >= SHORTEST_NAME
        && projects.stream()
            .flatMap(project -> project.indicators().stream())
            .noneMatch(indicator -> Wording.same(indicator.values().text(Indicator.NAME), name));
  }

  /** Tells whether two forms are of one project. */
  static boolean isSame(Project one, Project other) {
    return one.form() == other.form()
        && Wording.same(one.values().text(Project.NAME), other.values().text(Project.NAME))
        && (IDENTITY.stream().noneMatch(field -> differ(one, other, field))
            || areCopies(one, other))
        && one.values()
            .value(Project.FISCAL_YEAR)
            .equals(other.values().value(Project.FISCAL_YEAR));
  }

  /** The same goal, word for word, and the same figures: one project under two units. */
  private static boolean areCopies(Project one, Project other) {
    String goal = Wording.plain(one.values().text(Project.GOAL_EXPECTED));
    return !goal.isEmpty()
        && goal.equals(Wording.plain(other.values().text(Project.GOAL_EXPECTED)))
        && !funds(one).isEmpty()
        && funds(one).equals(funds(other));
  }

  private static boolean differ(Project one, Project other, Field<String> field) {
    String here = Wording.plain(one.values().text(field));
    String there = Wording.plain(other.values().text(field));
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  private static boolean isProject(Project project) {
    return project.form() == FormKind.SELF_EVALUATION || project.form() == FormKind.TARGET;
  }

  private static Sentence figures(Project earlier, Project later) {
    List<BigDecimal> amounts = funds(later);
    boolean sameFunds = funds(earlier).equals(amounts);
    boolean sameIndicators = indicators(earlier).equals(indicators(later));
    if (amounts.isEmpty() && funds(earlier).isEmpty()) {
      return sameIndicators
          ? Sentence.of("两份表的指标也相同。", "Its indicators are the same too.")
          : Sentence.of("两份表的指标不同。", "Its indicators are other ones.");
    }
    if (sameFunds && sameIndicators) {
      return Sentence.of("两份表的金额和指标也相同。", "Its amounts and indicators are the same too.");
    }
    if (sameFunds) {
      return Sentence.of("金额相同，指标不同。", "Its amounts are the same, its indicators are not.");
    }
    return sameIndicators
        ? Sentence.of("指标相同，金额不同。", "Its indicators are the same, its amounts are not.")
        : Sentence.of("两份表的金额和指标不同。", "Its amounts and indicators are other ones.");
  }

  private static List<BigDecimal> funds(Project project) {
    Execution execution = Execution.of(project);
    List<BigDecimal> figures = new ArrayList<>();
    for (Optional<Reported<Amount>> amount :
        List.of(execution.initialBudget(), execution.budget(), execution.executed())) {
      amount
          .flatMap(Reported::value)
          .ifPresent(a -> figures.add(plain(a.yuan().orElse(a.number()))));
    }
    return figures;
  }

  private static List<String> indicators(Project project) {
    return project.indicators().stream()
        .map(
            indicator ->
                indicator.values().text(Indicator.NAME)
                    + "|"
                    + Objects.toString(indicator.targetNumber().map(DuplicateProject::plain))
                    + "|"
                    + Objects.toString(indicator.actualNumber().map(DuplicateProject::plain)))
        .toList();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
