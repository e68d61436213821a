package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.fuhe.model.Amount;
import org.fuhe.model.Interval;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.StatementSum;

/** Holds a printed figure of a statement against the sum of its parts. */
final class PrintedSum {
  private PrintedSum() {}

  static Verdict check(StatementSum sum, String related) {
    if (sum.figure().amount().value().isEmpty()
        || sum.parts().stream().anyMatch(PrintedSum::isUnreadable)) {
      return Verdict.notCheckable("有金额无法识别。", "An amount cannot be read.");
    }
    BigDecimal printed = number(sum.figure().amount());
    int decimals = sum.decimals();
    BigDecimal total = BigDecimal.ZERO;
    Interval range = Interval.exactly(BigDecimal.ZERO);
    int parts = 0;
    for (StatementSum.Part part : sum.parts()) {
      if (!isDash(part)) {
        BigDecimal number = number(part.figure().amount());
        total = total.add(number);
        range = range.plus(Interval.rounded(number, decimals));
        parts++;
      }
    }
    if (parts == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (total.compareTo(printed) == 0) {
      return Verdict.CONSISTENT;
    }
    if (sum.mayBreakOff() && total.compareTo(printed) < 0) {
      return Verdict.notCheckable(
          "表的末尾可能不完整，不能确定组成部分已全部列出。",
          "The statement may break off at its end, so that not all parts are known.");
    }
    Contradiction contradiction = contradiction(sum, printed, total, decimals, related);
    return range.meets(Interval.rounded(printed, decimals))
        ? new Verdict.WithinRounding(contradiction)
        : new Verdict.Inconsistent(contradiction);
  }

  private static Contradiction contradiction(
      StatementSum sum, BigDecimal printed, BigDecimal total, int decimals, String related) {
    BigDecimal expected = total.setScale(decimals, RoundingMode.HALF_UP);
    String name =
        sum.total().name().map(Reported::text).orElse("")
            + sum.total().code().map(code -> "(" + code.text() + ")").orElse("");
    Contradiction.Builder builder =
        Contradiction.of(sum.figure().column(), sum.figure().amount().text())
            .evidence(sum.figure().column(), sum.figure().amount().printed())
            .expected(expected, printed)
            .related(related)
            .restsOnWholeForm();
    sum.parts()
        .forEach(
            part -> builder.evidence(part.figure().column(), part.figure().amount().printed()));
    String terms =
        sum.parts().stream()
            .filter(part -> !isDash(part))
            .map(part -> number(part.figure().amount()).toPlainString())
            .collect(Collectors.joining(" + "));
    return builder.says(
        Sentence.of(
            "“%s”的%s为%s，组成部分之和为%s（%s）。",
            "The %2$s of \"%1$s\" is %3$s, and its parts sum to %4$s (%5$s).",
            name,
            sum.figure().column(),
            printed,
            expected,
            terms));
  }

  private static boolean isUnreadable(StatementSum.Part part) {
    return part.figure().amount().value().isEmpty() && !isDash(part);
  }

  private static boolean isDash(StatementSum.Part part) {
    return part.figure().amount().text().matches("[-—–/／]+");
  }

  private static BigDecimal number(Reported<Amount> amount) {
    return amount.value().orElseThrow().number();
  }
}
