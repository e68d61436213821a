package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.model.Amount;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FundColumn;

/**
 * The parts of the funds do not sum to their total.
 *
 * <p>Parts are introduced by 其中 (of which) and need not be all: fewer than the total is a
 * contradiction only where the list closes with other funds and no part of it is blank. More than
 * the total always is one. A part can have parts of its own (财政拨款, 其中：中央).
 */
@RuleCard(
    id = "fund-components-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class FundComponentsMismatch implements Rule<FundColumn> {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The sources that close a list: what is not named before is in them. */
  private static final Set<FundSource> CLOSING = EnumSet.of(FundSource.OTHER, FundSource.OWN);

  private static final Set<FundSource> OF_LEVELS =
      EnumSet.of(
          FundSource.CENTRAL,
          FundSource.MUNICIPAL,
          FundSource.DISTRICT,
          FundSource.UPPER_LEVEL,
          FundSource.LOCAL);

  /** A total below the total is that of the lines after it. */
  private static final Set<FundSource> TOTAL = EnumSet.of(FundSource.TOTAL);

  private static final Set<FundSource> MADE_OF_LEVELS =
      EnumSet.of(FundSource.FISCAL, FundSource.CURRENT_YEAR);

  @Override
  public Verdict check(FundColumn column) {
    Optional<Amount> total = column.total().values().value(column.column());
    List<FundLine> printed =
        column.parts().stream()
            .filter(line -> line.values().value(column.column()).isPresent())
            .toList();
    if (total.isEmpty() || printed.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Amount> parts = amounts(column, topmost(column, printed));
    if (parts.stream().anyMatch(part -> !part.unit().equals(total.get().unit()))
        || total.get().number().signum() < 0
        || parts.stream().anyMatch(part -> part.number().signum() < 0)) {
      return Verdict.notCheckable(
          "金额单位不一致或有负数。", "The amounts have different units, or some are negative.");
    }
    BigDecimal difference = sum(parts).subtract(total.get().number());
    if (difference.signum() == 0) {
      return Verdict.CONSISTENT;
    }
    if (difference.abs().compareTo(rounding(total.get(), parts)) <= 0) {
      return new Verdict.WithinRounding(finding(column, printed, parts));
    }
    if (difference.signum() < 0 && !isWhole(column, printed)) {
      return Verdict.notCheckable(
          "所列资金来源不全，不能相加核对。", "The parts that are printed need not be all.");
    }
    return new Verdict.Inconsistent(finding(column, printed, parts));
  }

  /** Leaves out the lines that are parts of the part before them. */
  private static List<FundLine> topmost(FundColumn column, List<FundLine> lines) {
    List<FundLine> top = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      top.add(lines.get(i));
      i += 1 + partsOf(column, lines, i);
    }
    return top;
  }

  /** Counts the lines below one that are its parts and sum to it. */
  private static int partsOf(FundColumn column, List<FundLine> lines, int whole) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal amount = number(column, lines.get(whole));
    int nested = 0;
    boolean first = true;
    for (int i = whole + 1; i < lines.size() && isPartOf(lines, whole, i, first); i++) {
      sum = sum.add(number(column, lines.get(i)));
      nested = sum.compareTo(amount) == 0 ? i - whole : nested;
      first = false;
    }
    return nested;
  }

  private static boolean isPartOf(List<FundLine> lines, int whole, int part, boolean first) {
    if (isOf(lines.get(whole), MADE_OF_LEVELS) && isOf(lines.get(part), OF_LEVELS)) {
      return true;
    }
    if (isOf(lines.get(whole), TOTAL)) {
      return !isOf(lines.get(part), TOTAL);
    }
    boolean named = lines.get(part).values().text(FundLine.LABEL).startsWith("其中");
    return first
        ? named
        : !named && lines.get(whole + 1).values().text(FundLine.LABEL).startsWith("其中");
  }

  private static boolean isOf(FundLine line, Set<FundSource> sources) {
    return line.values().value(FundLine.SOURCE).filter(sources::contains).isPresent();
  }

  /** Tells whether the parts are all that the total is made of. */
  private static boolean isWhole(FundColumn column, List<FundLine> printed) {
    boolean closed = column.parts().stream().anyMatch(line -> isOf(line, CLOSING));
    return (closed || column.group().isPresent()) && printed.size() == column.parts().size();
  }

  private static BigDecimal number(FundColumn column, FundLine line) {
    return line.values().value(column.column()).orElseThrow().number();
  }

  private static List<Amount> amounts(FundColumn column, List<FundLine> lines) {
    return lines.stream().flatMap(line -> line.values().value(column.column()).stream()).toList();
  }

  private static BigDecimal sum(List<Amount> parts) {
    return parts.stream().map(Amount::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What the rounding of the total and of its parts leaves open. A part that is alone is the total,
   * and is rounded as it is.
   */
  private static BigDecimal rounding(Amount total, List<Amount> parts) {
    List<Amount> some = parts.stream().filter(part -> part.number().signum() > 0).toList();
    int finest =
        some.stream()
            .mapToInt(part -> part.number().scale())
            .reduce(total.number().scale(), Math::max);
    BigDecimal ofTotal = HALF.scaleByPowerOfTen(-total.number().scale());
    if (some.size() < 2) {
      return total.number().scale() < finest ? ofTotal : BigDecimal.ZERO;
    }
    BigDecimal ofParts = HALF.scaleByPowerOfTen(-finest).multiply(BigDecimal.valueOf(some.size()));
    return ofTotal.add(ofParts);
  }

  private static Contradiction finding(
      FundColumn column, List<FundLine> printed, List<Amount> parts) {
    Reported<Amount> total = column.total().values().get(column.column()).orElseThrow();
    BigDecimal sum = sum(parts);
    Contradiction.Builder finding =
        Contradiction.of(column.column().name(), sum.toPlainString())
            .expected(total.value().orElseThrow().number(), sum)
            .evidence(column.column(), total)
            .restsOnWholeForm();
    printed.forEach(line -> finding.evidence(column.column(), line.values().get(column.column())));
    return finding.says(
        Sentence.of(
            "各部分%s=%s，%s为%s。",
            "The parts %s sum to %s; the total (%s) is %s.",
            Written.sum(parts.stream().map(Amount::number).toList()),
            sum,
            column.total().values().text(FundLine.LABEL),
            total.text()));
  }
}
