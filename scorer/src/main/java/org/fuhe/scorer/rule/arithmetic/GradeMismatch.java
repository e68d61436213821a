package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Norm;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Graded;
import org.fuhe.scorer.subject.Placeholder;

/**
 * The grade is not that of the total, on the scale of the norm or the one that is printed.
 *
 * <p>A total that is printed rounded may have had another grade before: 79.97 is 中 and printed as
 * 80. Where all scores are printed, their sum is what it was rounded from.
 */
@RuleCard(
    id = "grade-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class GradeMismatch implements Rule<Graded> {
  @Override
  public Verdict check(Graded subject) {
    if (subject.totals().isEmpty() || Placeholder.standsForNothing(subject.grade().text())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Norm.Grade> printed = named(subject);
    if (printed.isEmpty()) {
      return Verdict.notCheckable(
          "等级“%s”不在所用等级之列。", "The grade %s is none of the scale.", subject.grade().text());
    }
    List<BigDecimal> totals =
        subject.totals().stream().flatMap(total -> total.value().stream()).toList();
    if (totals.isEmpty()) {
      return Verdict.notCheckable("总分无法识别为数值。", "No number can be understood in the total.");
    }
    if (totals.stream().anyMatch(printed.get()::holds)) {
      return Verdict.CONSISTENT;
    }
    Optional<Norm.Grade> right = of(subject, totals.get(0));
    if (right.isEmpty()) {
      return Verdict.notCheckable(
          "所用等级划分未规定%s分属何等级。", "The scale leaves open which grade %s is.", totals.get(0));
    }
    Contradiction finding = finding(subject, totals.get(0), right.get());
    return totals.stream().anyMatch(total -> comesFromRounding(subject, total, printed.get()))
        ? new Verdict.WithinRounding(finding)
        : new Verdict.Inconsistent(finding);
  }

  private static boolean comesFromRounding(Graded subject, BigDecimal total, Norm.Grade printed) {
    Interval unrounded = Interval.rounded(total, Math.max(0, total.scale()));
    Optional<BigDecimal> sum = subject.sum().filter(unrounded::contains);
    if (sum.isPresent()) {
      return printed.holds(sum.get());
    }
    BigDecimal upper =
        subject.scale().value().grades().stream()
            .map(Norm.Grade::low)
            .filter(low -> low.compareTo(printed.low()) > 0)
            .min(BigDecimal::compareTo)
            .orElse(printed.high());
    return unrounded.low().compareTo(upper) < 0 && printed.low().compareTo(unrounded.high()) < 0;
  }

  /** Documents write 优秀 for 优; the longest name is meant that the print begins with. */
  private static Optional<Norm.Grade> named(Graded subject) {
    return subject.scale().value().grades().stream()
        .filter(grade -> subject.grade().text().startsWith(grade.name()))
        .max((one, other) -> Integer.compare(one.name().length(), other.name().length()));
  }

  private static Optional<Norm.Grade> of(Graded subject, BigDecimal total) {
    return subject.scale().value().grades().stream()
        .filter(grade -> grade.holds(total))
        .findFirst();
  }

  private static Contradiction finding(Graded subject, BigDecimal total, Norm.Grade right) {
    Contradiction.Builder finding =
        Contradiction.of(Project.GRADE, Optional.of(subject.grade()))
            .expected(right.name())
            .related("total")
            .by(subject.scale().by());
    for (Reported<BigDecimal> one : subject.totals()) {
      finding.evidence(Project.TOTAL, one);
    }
    return finding.says(
        Sentence.of(
            "%s得分%s，应为“%s”，等级印为“%s”。",
            "%s has %s points, which is %s; the grade is printed as %s.",
            subject.name().isEmpty() ? "该项目" : "“" + subject.name() + "”",
            total,
            right.name(),
            subject.grade().text()));
  }
}
