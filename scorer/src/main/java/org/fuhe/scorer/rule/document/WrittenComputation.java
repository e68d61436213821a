package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.Interval;
import org.fuhe.model.Printed;

/**
 * A product or a sum of money that a text writes out with its result: {@code
 * 380人×1200元/人/月×12月=547.2万元}.
 *
 * <p>Only what can be read with certainty is taken: a chain that is whole, with one price among its
 * factors, or only amounts among its parts, and a result in money.
 */
record WrittenComputation(
    Printed printed, boolean isSum, List<WrittenTerm> terms, WrittenTerm result) {
  private static final Pattern PRODUCT = chain("[×*xX✕╳]");
  private static final Pattern SUM = chain("[+＋]");

  /** What stands before a chain of which the first term is not its beginning. */
  private static final Pattern CONTINUED =
      Pattern.compile(
          ".*(?:[\\d.×*xX✕╳+＋\\-－—~～/÷=＝≈]|[每各约按近]|每[\\p{IsHan}]{1,4})$", Pattern.DOTALL);

  private static Pattern chain(String operator) {
    return Pattern.compile(
        "(%1$s(?:%2$s%1$s)+)[=＝](%1$s)".formatted(WrittenTerm.PATTERN, operator));
  }

  static List<WrittenComputation> in(Printed text) {
    List<WrittenComputation> found = new ArrayList<>();
    collect(text, PRODUCT, "[×*xX✕╳]", false, found);
    collect(text, SUM, "[+＋]", true, found);
    return found;
  }

  private static void collect(
      Printed printed,
      Pattern pattern,
      String operator,
      boolean isSum,
      List<WrittenComputation> found) {
    String text = printed.text();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (CONTINUED.matcher(text.substring(0, matcher.start())).matches()
          || isContinued(text, matcher.end())) {
        continue;
      }
      List<WrittenTerm> terms = new ArrayList<>();
      String[] parts = matcher.group(1).split(operator, -1);
      for (String part : parts) {
        WrittenTerm.read(part).ifPresent(terms::add);
      }
      Optional<WrittenTerm> result = WrittenTerm.read(matcher.group(2));
      if (terms.size() == parts.length && result.isPresent()) {
        WrittenComputation computation =
            new WrittenComputation(
                printed.part(matcher.start(), matcher.end()), isSum, terms, result.get());
        if (computation.isCertain()) {
          found.add(computation);
        }
      }
    }
  }

  private static boolean isContinued(String text, int end) {
    return end < text.length() && "×*xX✕╳+＋-－~～/÷=＝%".indexOf(text.charAt(end)) >= 0;
  }

  private boolean isCertain() {
    if (!result.isMoney() || !result.per().isEmpty()) {
      return false;
    }
    if (isSum) {
      return terms.stream().allMatch(term -> term.isMoney() && term.per().isEmpty());
    }
    return terms.stream().filter(WrittenTerm::isMoney).count() == 1;
  }

  BigDecimal computed() {
    BigDecimal value = isSum ? BigDecimal.ZERO : BigDecimal.ONE;
    for (WrittenTerm term : terms) {
      value = isSum ? value.add(term.value()) : value.multiply(term.value());
    }
    return value;
  }

  /** What the computation gives, in the unit and with the decimals of the printed result. */
  BigDecimal expected() {
    return computed()
        .scaleByPowerOfTen(-result.power())
        .setScale(result.decimals(), RoundingMode.HALF_UP);
  }

  /** Tells whether the printed result is the computed one, rounded or with digits cut off. */
  boolean holds() {
    Interval range = Interval.exactly(isSum ? BigDecimal.ZERO : BigDecimal.ONE);
    for (WrittenTerm term : terms) {
      range = isSum ? range.plus(term.range()) : range.times(term.range());
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(result.power() - result.decimals());
    Interval half = new Interval(unit.negate(), unit).times(new BigDecimal("0.5"));
    Interval rounded = Interval.exactly(result.value()).plus(half);
    Interval cutOff = new Interval(result.value(), result.value().add(unit));
    return rounded.meets(range) || cutOff.contains(computed());
  }

  /**
   * Tells whether a factor may have been left out, such as the number of months: the result is so
   * many times the product, and the units do not show that the product is whole.
   */
  boolean mayLackFactor() {
    if (isSum || computed().signum() == 0 || result.value().signum() == 0) {
      return false;
    }
    return !isWhole()
        && (isMultiple(result.value(), computed()) || isMultiple(computed(), result.value()));
  }

  /** Every unit that the price is for one of is counted by a factor: 元/人/月 by 人 and 月. */
  private boolean isWhole() {
    WrittenTerm price = terms.stream().filter(WrittenTerm::isMoney).findFirst().orElseThrow();
    return !price.per().isEmpty()
        && price.per().stream()
            .allMatch(
                per ->
                    terms.stream()
                        .anyMatch(
                            term -> !term.isMoney() && !per.isEmpty() && term.unit().equals(per)));
  }

  private boolean isMultiple(BigDecimal large, BigDecimal small) {
    BigDecimal times = large.divide(small, 6, RoundingMode.HALF_UP);
    BigDecimal whole = times.setScale(0, RoundingMode.HALF_UP);
    return whole.compareTo(BigDecimal.ONE) > 0
        && times.subtract(whole).abs().compareTo(whole.movePointLeft(2)) <= 0;
  }
}
