package org.fuhe.scorer.rule.document;

import java.util.List;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormText;

/** A computation of costs that a text writes out does not work out. */
@RuleCard(
    id = "cost-arithmetic",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class CostArithmetic implements Rule<FormText> {
  @Override
  public Verdict check(FormText subject) {
    List<WrittenComputation> computations =
        subject.indicator().isPresent()
            ? List.of()
            : WrittenComputation.in(subject.reported().printed());
    if (computations.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<WrittenComputation> wrong =
        computations.stream().filter(computation -> !computation.holds()).toList();
    if (wrong.isEmpty()) {
      return Verdict.CONSISTENT;
    }
    List<WrittenComputation> certain =
        wrong.stream().filter(computation -> !computation.mayLackFactor()).toList();
    if (certain.isEmpty()) {
      return Verdict.notCheckable(
          "“%s”可能省略了一个乘数，无法核对。",
          "\"%s\" may leave out a factor, and cannot be checked.", wrong.get(0).printed().text());
    }
    WrittenComputation first = certain.get(0);
    Sentence message = sentence(first);
    for (WrittenComputation further : certain.subList(1, certain.size())) {
      message = message.then(sentence(further));
    }
    return new Verdict.Inconsistent(
        Contradiction.of(subject.field().name(), first.result().number().toPlainString())
            .evidence(subject.field().name(), first.printed())
            .expected(first.expected(), first.result().number())
            .says(message));
  }

  private static Sentence sentence(WrittenComputation computation) {
    String unit =
        switch (computation.result().power()) {
          case 4 -> "万元";
          case 8 -> "亿元";
          default -> "元";
        };
    return Sentence.of(
        "“%s”应得%s%s。",
        "\"%s\" comes to %s %s.", computation.printed().text(), computation.expected(), unit);
  }
}
