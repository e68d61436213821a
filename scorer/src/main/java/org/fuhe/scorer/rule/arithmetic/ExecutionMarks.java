package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.subject.Form;

/**
 * What the execution of the budget is worth on a form.
 *
 * @param candidates what the form prints, else what the norm says; then, if it is another, what the
 *     weights of the rows leave of the full marks
 * @param isPrinted whether the form prints it
 */
record ExecutionMarks(List<Cited<BigDecimal>> candidates, boolean isPrinted) {
  private static final Citation LEFT =
      new Citation(
          Citation.PRINTED,
          Sentence.of("其余指标分值留出的部分", "what the other weights leave of the full marks"));

  ExecutionMarks {
    candidates = List.copyOf(candidates);
  }

  static ExecutionMarks of(Form form) {
    Optional<BigDecimal> printed = form.execution().weight().flatMap(Reported::value);
    Cited<BigDecimal> norm = form.norm().executionWeight();
    Cited<BigDecimal> first =
        printed
            .map(marks -> new Cited<>(marks, Citation.printed("分值" + marks.toPlainString())))
            .orElse(norm);
    boolean isPrinted = printed.isPresent() || norm.by().norm().equals(Citation.PRINTED);
    Cited<BigDecimal> left = new Cited<>(left(form), LEFT);
    boolean same = left.value().compareTo(first.value()) == 0 || left.value().signum() <= 0;
    return new ExecutionMarks(same ? List.of(first) : List.of(first, left), isPrinted);
  }

  /** What the weights leave of the full marks, and zero where that is not known. */
  static BigDecimal left(Form form) {
    IndicatorWeights weights = IndicatorWeights.of(form);
    return weights.complete()
        ? form.norm().norm().fullMarks().subtract(weights.sum())
        : BigDecimal.ZERO;
  }

  /** Tells whether the execution is scored at all; where the rows have all the marks it is not. */
  static boolean areGiven(Form form) {
    if (form.execution().score().flatMap(Reported::value).isPresent()) {
      return true;
    }
    ExecutionMarks marks = of(form);
    return IndicatorWeights.of(form).complete()
        ? left(form).compareTo(marks.candidates.get(0).value()) == 0
        : marks.isPrinted;
  }

  BigDecimal least() {
    return candidates.stream().map(Cited::value).min(BigDecimal::compareTo).orElseThrow();
  }
}
