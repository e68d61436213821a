package org.fuhe.extractor.value;

import java.util.Optional;
import org.fuhe.model.Measure;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * Reads what an indicator aims at or has reached: {@code ≥95%}, {@code =3万元/人/年}, {@code
 * 2021年12月31日前}, {@code 有效保障}.
 *
 * <p>Words that state exactly one number are a quantity ({@code 全区90%人员社保卡发放完毕}); with several, or
 * with one of which it cannot be told what it counts, they stay words, marked as numeric. A bare
 * {@code 12月} is twelve months.
 */
public final class Measures {
  private Measures() {}

  /** Reads a target or an actual value; a placeholder such as {@code /} means nothing. */
  public static Reported<Measure> read(Printed printed) {
    Glyphs text = Glyphs.of(printed.text());
    return new Reported<>(
        printed,
        Placeholder.fills(text)
            ? Optional.empty()
            : Optional.of(MeasureScan.of(printed, text).measure()));
  }

  /** Returns the unit behind the one number that is stated, as it is printed. */
  public static Optional<Printed> unit(Printed printed) {
    Glyphs text = Glyphs.of(printed.text());
    return Placeholder.fills(text) ? Optional.empty() : MeasureScan.of(printed, text).unit();
  }
}
