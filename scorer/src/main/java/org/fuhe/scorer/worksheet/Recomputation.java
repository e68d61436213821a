package org.fuhe.scorer.worksheet;

import java.util.List;
import java.util.Optional;
import org.fuhe.model.FormKind;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.subject.Execution;

/** Computes the scores of a form again. */
public final class Recomputation {
  private Recomputation() {}

  public static Worksheet of(Project project, Execution execution, FormNorm norm) {
    return of(project, execution, norm, Optional.empty());
  }

  /**
   * Computes the scores of a form again.
   *
   * @param year that of the document, for a form that names none
   */
  public static Worksheet of(
      Project project, Execution execution, FormNorm norm, Optional<Integer> year) {
    if (project.form() == FormKind.TARGET || project.form() == FormKind.WHOLE_DEPARTMENT_TARGET) {
      Computation none =
          Computation.none(
              new Sentence("绩效目标表，没有得分", "a form of targets has no scores"), Citation.ARITHMETIC);
      return new Worksheet(
          project.indicators().stream().map(indicator -> none).toList(), none, none);
    }
    Optional<Integer> formYear = project.values().value(Project.FISCAL_YEAR).or(() -> year);
    IndicatorComputation scores = new IndicatorComputation(project, norm, formYear);
    Computation executed = ExecutionComputation.of(project, execution, norm, scores);
    List<Computation> indicators =
        project.indicators().stream()
            .map(indicator -> execution.isRow(indicator) ? executed : scores.of(indicator))
            .toList();
    return new Worksheet(
        indicators, executed, TotalComputation.of(project, execution, executed, norm));
  }

  /**
   * Computes what an indicator's target and actual value give by themselves, whatever coefficient
   * (得分系数) is printed beside them.
   */
  public static Computation ofTarget(
      Project project, Indicator indicator, FormNorm norm, Optional<Integer> year) {
    return new IndicatorComputation(project, norm, year).ofTarget(indicator);
  }
}
