package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.Wording;

/**
 * A form shares its goal, or most of its indicators with their targets, word for word with an
 * earlier one of another project.
 */
@RuleCard(
    id = "copied-form",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class CopiedForm implements Rule<Form> {
  /** Shorter goals (保障工作正常开展) say so little that they are the same by chance. */
  private static final int GOAL = 20;

  /** Forms have a few indicators that all of them have (满意度 ≥90%), but not this many. */
  private static final int SHARED = 4;

  @Override
  public Verdict check(Form form) {
    Project project = form.project();
    boolean hasGoal = isGoal(project.values().text(Project.GOAL_EXPECTED));
    if (!hasGoal && project.indicators().size() < SHARED) {
      return Verdict.NOT_APPLICABLE;
    }
    for (Project earlier : form.disclosure().projects()) {
      if (earlier.no() >= project.no()
          || earlier.form() != project.form()
          || Wording.same(
              earlier.values().text(Project.NAME), project.values().text(Project.NAME))) {
        continue;
      }
      Optional<Contradiction> copied =
          copied(earlier, project, form.norm().thresholds().value().copiedShare());
      if (copied.isPresent()) {
        return new Verdict.Inconsistent(copied.get());
      }
    }
    return Verdict.CONSISTENT;
  }

  private static Optional<Contradiction> copied(
      Project earlier, Project later, Cited<BigDecimal> threshold) {
    Optional<Reported<String>> goal = later.values().get(Project.GOAL_EXPECTED);
    Optional<Reported<String>> source = earlier.values().get(Project.GOAL_EXPECTED);
    boolean sameGoal =
        goal.isPresent()
            && source.isPresent()
            && isGoal(goal.get().text())
            && Wording.same(goal.get().text(), source.get().text());
    List<Reported<String>> shared = shared(earlier, later);
    int all = Math.max(earlier.indicators().size(), later.indicators().size());
    BigDecimal most = threshold.value().multiply(BigDecimal.valueOf(all));
    boolean sameIndicators =
        shared.size() >= SHARED && BigDecimal.valueOf(shared.size()).compareTo(most) >= 0;
    if (!sameGoal && !sameIndicators) {
      return Optional.empty();
    }
    Contradiction.Builder builder =
        sameGoal
            ? Contradiction.of(Project.GOAL_EXPECTED, goal).evidence(Project.GOAL_EXPECTED, source)
            : Contradiction.of("indicators", Integer.toString(shared.size()));
    if (sameIndicators) {
      builder.by(threshold.by());
      shared.forEach(name -> builder.evidence(Indicator.NAME, name));
    }
    return Optional.of(
        builder
            .evidence(Project.NAME, later.values().get(Project.NAME))
            .evidence(Project.NAME, earlier.values().get(Project.NAME))
            .related("duplicate-project")
            .says(sentence(sameGoal, sameIndicators, shared.size(), earlier, later)));
  }

  private static Sentence sentence(
      boolean sameGoal, boolean sameIndicators, int shared, Project earlier, Project later) {
    String name = earlier.values().text(Project.NAME);
    if (!sameIndicators) {
      return Sentence.of(
          "年度目标与第%s份表“%s”逐字相同。",
          "The goal is word for word that of form %s, \"%s\".", earlier.no(), name);
    }
    Sentence indicators =
        Sentence.of(
            "%s项指标中有%s项与第%s份表“%s”的名称和指标值相同。",
            "Of its %s indicators, %s have the names and targets of form %s, \"%s\".",
            later.indicators().size(),
            shared,
            earlier.no(),
            name);
    return sameGoal
        ? indicators.then(Sentence.of("年度目标也逐字相同。", "So has its goal, word for word."))
        : indicators;
  }

  /** The names of the later form's indicators that the earlier one has with the same target. */
  private static List<Reported<String>> shared(Project earlier, Project later) {
    Set<String> known = new HashSet<>();
    earlier.indicators().forEach(indicator -> known.add(words(indicator)));
    List<Reported<String>> shared = new ArrayList<>();
    for (Indicator indicator : later.indicators()) {
      if (known.contains(words(indicator))) {
        indicator.values().get(Indicator.NAME).ifPresent(shared::add);
      }
    }
    return shared;
  }

  private static String words(Indicator indicator) {
    StringBuilder words = new StringBuilder();
    for (Field<?> field : List.of(Indicator.NAME, Indicator.NATURE, Indicator.TARGET)) {
      words.append(Wording.plain(indicator.values().text(field))).append('|');
    }
    return words.toString();
  }

  private static boolean isGoal(String goal) {
    return goal.length() >= GOAL;
  }
}
