package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/** A line of a form's funding block (项目资金). */
public record FundLine(int no, Values values) {
  /** The upper part of a label of two levels: 基本支出 over 财政拨款. */
  public static final Field<String> GROUP = Field.text("group");

  public static final Field<String> LABEL = Field.text("label");
  public static final Field<FundSource> SOURCE = new Field<>("source", FundSource.class);
  public static final Field<AmountUnit> AMOUNT_UNIT = new Field<>("amount_unit", AmountUnit.class);
  public static final Field<Amount> BUDGET_INITIAL = new Field<>("budget_initial", Amount.class);
  public static final Field<Amount> BUDGET = new Field<>("budget", Amount.class);
  public static final Field<Amount> EXECUTED = new Field<>("executed", Amount.class);
  public static final Field<BigDecimal> WEIGHT = new Field<>("weight", BigDecimal.class);
  public static final Field<Share> RATE = new Field<>("rate", Share.class);
  public static final Field<BigDecimal> SCORE = new Field<>("score", BigDecimal.class);

  public static final List<Field<?>> FIELDS =
      List.of(
          GROUP, LABEL, SOURCE, AMOUNT_UNIT, BUDGET_INITIAL, BUDGET, EXECUTED, WEIGHT, RATE, SCORE);

  public FundLine {
    requireNonNull(values, "values");
  }
}
