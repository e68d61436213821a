package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.subject.Form;

/**
 * What the execution of the budget is worth on a form.
 *
 * @param candidates one where the form prints it; else that of the norm and, if it is another, what
 *     the other weights leave of the full marks
 * @param isPrinted whether the form prints it
 */
record ExecutionMarks(List<Cited<BigDecimal>> candidates, boolean isPrinted) {
  ExecutionMarks {
    candidates = List.copyOf(candidates);
  }

  static ExecutionMarks of(Form form) {
    Optional<BigDecimal> printed =
        form.execution().weight().flatMap(org.fuhe.model.Reported::value);
    if (printed.isPresent()) {
      return new ExecutionMarks(
          List.of(new Cited<>(printed.get(), Citation.printed("分值" + printed.get()))), true);
    }
    Cited<BigDecimal> norm = form.norm().executionWeight();
    if (norm.by().norm().equals(Citation.PRINTED)) {
      return new ExecutionMarks(List.of(norm), true);
    }
    Cited<BigDecimal> left =
        new Cited<>(
            left(form),
            new Citation(
                Citation.PRINTED,
                Sentence.of("其余指标分值留出的部分", "what the other weights leave of the full marks")));
    boolean same = left.value().compareTo(norm.value()) == 0 || left.value().signum() <= 0;
    return new ExecutionMarks(same ? List.of(norm) : List.of(norm, left), false);
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
    ExecutionMarks marks = of(form);
    return marks.isPrinted
        || form.execution().score().flatMap(org.fuhe.model.Reported::value).isPresent()
        || left(form).compareTo(marks.candidates.get(0).value()) == 0;
  }

  BigDecimal least() {
    return candidates.stream().map(Cited::value).min(BigDecimal::compareTo).orElseThrow();
  }
}
