package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A row of a form's table of indicators (绩效指标). */
public record Indicator(int no, Values values) {
  public static final Field<String> LEVEL1 = Field.text("level1");
  public static final Field<String> LEVEL2 = Field.text("level2");
  public static final Field<String> NAME = Field.text("name");

  /** 指标性质; its meaning is the comparison that the words or the sign stand for. */
  public static final Field<Comparison> NATURE = new Field<>("nature", Comparison.class);

  public static final Field<Measure> TARGET = new Field<>("target", Measure.class);

  /** 计量单位, or the unit behind the target's number. */
  public static final Field<String> UNIT = Field.text("unit");

  public static final Field<BigDecimal> WEIGHT = new Field<>("weight", BigDecimal.class);
  public static final Field<Measure> ACTUAL = new Field<>("actual", Measure.class);
  public static final Field<Share> COEFFICIENT = new Field<>("coefficient", Share.class);
  public static final Field<BigDecimal> SCORE = new Field<>("score", BigDecimal.class);
  public static final Field<String> REASON = Field.text("reason");

  public static final List<Field<?>> FIELDS =
      List.of(
          LEVEL1, LEVEL2, NAME, NATURE, TARGET, UNIT, WEIGHT, ACTUAL, COEFFICIENT, SCORE, REASON);

  public Indicator {
    requireNonNull(values, "values");
  }

  /**
   * Returns how the actual value is held against the target: by the nature column; else by the sign
   * in the target's cell; a target of words without any number is qualitative. Empty where the
   * document does not say.
   */
  public Optional<Comparison> comparison() {
    Optional<Comparison> nature = values.value(NATURE);
    return nature.isPresent() ? nature : values.value(TARGET).flatMap(Indicator::ownComparison);
  }

  private static Optional<Comparison> ownComparison(Measure target) {
    if (target.comparison().isEmpty()
        && target instanceof Measure.Words words
        && !words.numeric()) {
      return Optional.of(Comparison.QUALITATIVE);
    }
    return target.comparison();
  }

  public Optional<BigDecimal> targetNumber() {
    return values.value(TARGET).flatMap(Indicator::number);
  }

  public Optional<BigDecimal> actualNumber() {
    return values.value(ACTUAL).flatMap(Indicator::number);
  }

  private static Optional<BigDecimal> number(Measure measure) {
    return measure instanceof Measure.Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }
}
