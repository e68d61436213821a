package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;

/**
 * Reads a share such as the rate of execution (执行率) or a coefficient of a score (得分系数).
 *
 * <p>With a percent sign it counts hundredths. A bare number does not say whether it counts
 * hundredths; the same form prints {@code 81.74} and {@code 0.8174}, and {@code 1} for the whole.
 * Its size tells it, and its heading:
 *
 * <pre>
 * bare number     under 执行率              under 执行率(%)
 * 0               0                       0
 * 0 to 1          a fraction              not told: the heading's 0.8174 % or a fraction
 * 1               the whole               not told: 1 % or the whole
 * 1 to 2          not told: 104 % or 1.04 %   hundredths
 * from 2          hundredths              hundredths
 * </pre>
 *
 * Nobody spends twice a budget; a rate of 1.04 is printed by those who spent 4 % too much and by
 * those who spent next to nothing. Where it is not told the value is empty, as it is for ‰ and for
 * a bare negative number.
 */
public final class Shares {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Shares() {}

  /**
   * Reads the share that is printed.
   *
   * @param headingSaysPercent whether the heading over the number has a percent sign
   */
  public static Reported<Share> read(Printed printed, boolean headingSaysPercent) {
    Glyphs text = Glyphs.of(printed.text());
    int last = text.length() - 1;
    if (text.at(last) == '%') {
      return new Reported<>(
          printed, Numbers.between(text, 0, last).map(number -> new Share(number, true)));
    }
    return new Reported<>(
        printed, Numbers.between(text, 0, last + 1).flatMap(n -> bare(n, headingSaysPercent)));
  }

  private static Optional<Share> bare(BigDecimal number, boolean headingSaysPercent) {
    if (number.signum() == 0) {
      return Optional.of(new Share(number, headingSaysPercent));
    }
    if (number.signum() < 0) {
      return Optional.empty();
    }
    int toWhole = number.compareTo(BigDecimal.ONE);
    if (headingSaysPercent) {
      return toWhole > 0 ? Optional.of(new Share(number, true)) : Optional.empty();
    }
    if (toWhole <= 0) {
      return Optional.of(new Share(number, false));
    }
    return number.compareTo(TWO) < 0 ? Optional.empty() : Optional.of(new Share(number, true));
  }
}
