package org.fuhe.scorer.rule.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;
import org.fuhe.scorer.subject.Form;

/** Writes figures for a finding as the form writes them. */
final class Written {
  private static final int USUAL_DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Written() {}

  /** {@code 20 + 20 + 16.35}. */
  static String sum(Collection<BigDecimal> addends) {
    return addends.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
  }

  /** Rounds a computed score as the printed one is, or as others of the form if that is whole. */
  static BigDecimal score(Form form, BigDecimal printed, BigDecimal computed) {
    return printed.scale() > 0
        ? computed.setScale(printed.scale(), RoundingMode.HALF_UP)
        : score(form, computed);
  }

  /**
   * Rounds a computed score as the form's scores are. Where all of them are whole there is no
   * telling how it would be printed.
   */
  static BigDecimal score(Form form, BigDecimal computed) {
    int decimals =
        Stream.of(
                form.project().values().value(Project.TOTAL),
                form.project().values().value(Project.TOTAL_ROW),
                form.execution().score().flatMap(Reported::value))
            .flatMap(Optional::stream)
            .mapToInt(BigDecimal::scale)
            .reduce(form.decimals(Indicator.SCORE), Math::max);
    return computed.setScale(decimals > 0 ? decimals : USUAL_DECIMALS, RoundingMode.HALF_UP);
  }

  /** {@code 81.74} for 0.8174…, without zeros behind. */
  static String percent(BigDecimal fraction) {
    BigDecimal percent = fraction.multiply(HUNDRED).setScale(USUAL_DECIMALS, RoundingMode.HALF_UP);
    BigDecimal plain = percent.stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale())).toPlainString();
  }

  /** Writes a fraction in the way another share is printed: 0.9302 as {@code 93.02%} or 0.93. */
  static String like(Share share, String printed, BigDecimal fraction) {
    BigDecimal number = share.percent() ? fraction.multiply(HUNDRED) : fraction;
    int decimals = Math.max(share.number().scale(), share.percent() ? 0 : USUAL_DECIMALS);
    String sign = printed.endsWith("%") || printed.endsWith("％") ? "%" : "";
    return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + sign;
  }
}
