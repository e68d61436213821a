package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of a summary table (汇总表), which lists the projects of a department with their amounts and
 * scores.
 */
public record SummaryRow(int no, Values values) {
  public static final Field<String> LABEL_NO = Field.text("label_no");
  public static final Field<String> SECTION = Field.text("section");
  public static final Field<String> UNIT = Field.text("unit");
  public static final Field<String> NAME = Field.text("name");
  public static final Field<AmountUnit> AMOUNT_UNIT = new Field<>("amount_unit", AmountUnit.class);
  public static final Field<Amount> CENTRAL = new Field<>("central", Amount.class);
  public static final Field<Amount> MUNICIPAL = new Field<>("municipal", Amount.class);
  public static final Field<Amount> DISTRICT = new Field<>("district", Amount.class);
  public static final Field<Amount> OTHER = new Field<>("other", Amount.class);
  public static final Field<BigDecimal> TOTAL = new Field<>("total", BigDecimal.class);
  public static final Field<String> GRADE = Field.text("grade");
  public static final Field<String> REMARKS = Field.text("remarks");

  public static final List<Field<?>> FIELDS =
      List.of(
          LABEL_NO,
          SECTION,
          UNIT,
          NAME,
          AMOUNT_UNIT,
          CENTRAL,
          MUNICIPAL,
          DISTRICT,
          OTHER,
          TOTAL,
          GRADE,
          REMARKS);

  public SummaryRow {
    requireNonNull(values, "values");
  }
}
