package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A project's form: a self-evaluation (项目支出绩效自评表), a target (绩效目标表), or the same for a whole
 * department.
 *
 * @param no the number of the form in its document, from 1
 * @param values what stands outside the two tables: names, totals, goals, reasons
 */
public record Project(
    int no,
    FormKind form,
    Values values,
    List<Heading> headings,
    List<FundLine> funds,
    List<Indicator> indicators) {
  public static final Field<String> LABEL_NO = Field.text("label_no");
  public static final Field<String> NAME = Field.text("name");
  public static final Field<String> CODE = Field.text("code");
  public static final Field<String> CATEGORY = Field.text("category");
  public static final Field<String> ATTRIBUTE = Field.text("attribute");
  public static final Field<String> KIND = Field.text("kind");
  public static final Field<String> DEPARTMENT = Field.text("department");
  public static final Field<String> UNIT = Field.text("unit");
  public static final Field<Integer> FISCAL_YEAR = new Field<>("fiscal_year", Integer.class);
  public static final Field<String> REPORT_DATE = Field.text("report_date");

  /** A person's name and number: left out of every export unless it is asked for. */
  public static final Field<String> CONTACT = Field.text("contact");

  public static final Field<BigDecimal> TOTAL = new Field<>("total", BigDecimal.class);
  public static final Field<BigDecimal> TOTAL_ROW = new Field<>("total_row", BigDecimal.class);
  public static final Field<BigDecimal> WEIGHT_TOTAL =
      new Field<>("weight_total", BigDecimal.class);
  public static final Field<String> GRADE = Field.text("grade");
  public static final Field<String> OVERVIEW = Field.text("overview");
  public static final Field<String> BASIS = Field.text("basis");
  public static final Field<String> PROGRESS_PLAN = Field.text("progress_plan");
  public static final Field<String> GOAL_EXPECTED = Field.text("goal_expected");
  public static final Field<String> GOAL_ACTUAL = Field.text("goal_actual");
  public static final Field<String> DEVIATION_REASON = Field.text("deviation_reason");
  public static final Field<String> IMPROVEMENT = Field.text("improvement");
  public static final Field<String> REMARKS = Field.text("remarks");

  public static final List<Field<?>> FIELDS =
      List.of(
          LABEL_NO,
          NAME,
          CODE,
          CATEGORY,
          ATTRIBUTE,
          KIND,
          DEPARTMENT,
          UNIT,
          FISCAL_YEAR,
          REPORT_DATE,
          CONTACT,
          TOTAL,
          TOTAL_ROW,
          WEIGHT_TOTAL,
          GRADE,
          OVERVIEW,
          BASIS,
          PROGRESS_PLAN,
          GOAL_EXPECTED,
          GOAL_ACTUAL,
          DEVIATION_REASON,
          IMPROVEMENT,
          REMARKS);

  public Project {
    requireNonNull(form, "form");
    requireNonNull(values, "values");
    headings = List.copyOf(headings);
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
  }
}
