package org.fuhe.model.dataset;

import static org.fuhe.model.dataset.Column.decimal;
import static org.fuhe.model.dataset.Column.integer;
import static org.fuhe.model.dataset.Column.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of the dataset, each with its columns in order.
 *
 * <p>The names are a public interface: a column is added at the end of its table, and is renamed or
 * removed with a major version only.
 */
public enum Table {
  /** Every input file, once. */
  DOCUMENTS(
      text("document_id"),
      text("path"),
      text("sha256"),
      text("media_type"),
      integer("bytes"),
      integer("pages"),
      text("title"),
      text("publisher"),
      integer("fiscal_year"),
      text("status"),
      integer("projects"),
      text("message")),
  /** The forms of projects and departments. */
  PROJECTS(
      text("project_id"),
      text("document_id"),
      integer("no"),
      text("form"),
      text("label_no"),
      text("name"),
      text("code"),
      text("category"),
      text("attribute"),
      text("kind"),
      text("department"),
      text("unit"),
      integer("fiscal_year"),
      text("report_date"),
      text("contact"),
      text("total_text"),
      decimal("total"),
      text("total_row_text"),
      decimal("total_row"),
      text("weight_total_text"),
      decimal("weight_total"),
      text("grade"),
      text("overview"),
      text("basis"),
      text("progress_plan"),
      text("goal_expected"),
      text("goal_actual"),
      text("deviation_reason"),
      text("improvement"),
      text("remarks"),
      text("norm"),
      decimal("expected_total_low"),
      decimal("expected_total_high"),
      text("verdict")),
  /** The lines of the forms' funding blocks. */
  FUNDS(
      text("project_id"),
      integer("no"),
      text("label_text"),
      text("source"),
      text("amount_unit"),
      text("budget_initial_text"),
      decimal("budget_initial"),
      text("budget_text"),
      decimal("budget"),
      text("executed_text"),
      decimal("executed"),
      decimal("budget_yuan"),
      decimal("executed_yuan"),
      text("weight_text"),
      decimal("weight"),
      text("rate_text"),
      decimal("rate"),
      text("score_text"),
      decimal("score")),
  /** The rows of the forms' tables of indicators. */
  INDICATORS(
      text("project_id"),
      integer("no"),
      text("level1"),
      text("level2"),
      text("name"),
      text("nature_text"),
      text("target_text"),
      text("comparator"),
      decimal("target_value"),
      text("unit"),
      text("weight_text"),
      decimal("weight"),
      text("actual_text"),
      decimal("actual_value"),
      text("coefficient_text"),
      decimal("coefficient"),
      text("score_text"),
      decimal("score"),
      text("reason"),
      decimal("expected_low"),
      decimal("expected_high"),
      text("verdict")),
  /** The rows of summary tables (汇总表). */
  SUMMARY(
      text("document_id"),
      integer("no"),
      text("label_no"),
      text("section"),
      text("unit"),
      text("name"),
      text("amount_unit"),
      text("central_text"),
      decimal("central"),
      text("municipal_text"),
      decimal("municipal"),
      text("district_text"),
      decimal("district"),
      text("other_text"),
      decimal("other"),
      text("total_text"),
      decimal("total"),
      text("grade"),
      text("remarks"),
      text("project_id")),
  /** Budget statements in long form: a row for each figure. */
  STATEMENTS(
      text("document_id"),
      integer("statement_no"),
      text("statement_code"),
      text("title"),
      text("amount_unit"),
      integer("row_no"),
      text("item_code"),
      text("item_name"),
      text("column"),
      text("value_text"),
      decimal("value")),
  /** Where a disclosure contradicts itself, the norm or arithmetic. */
  FINDINGS(
      text("finding_id"),
      text("document_id"),
      text("project_id"),
      integer("indicator_no"),
      text("rule"),
      text("outcome"),
      text("severity"),
      text("field"),
      text("reported_text"),
      text("expected_text"),
      text("difference"),
      text("message_zh"),
      text("message_en"),
      text("norm"),
      text("citation"),
      text("related"),
      text("subject"),
      integer("revision"),
      text("evidence"),
      text("waived_by"),
      text("waiver_reason"),
      text("citation_en")),
  /** The scores of the forms computed again: a row for each line of a form's worksheet. */
  WORKSHEETS(
      text("project_id"),
      text("line"),
      integer("indicator_no"),
      text("method"),
      decimal("reported"),
      decimal("computed"),
      decimal("expected_low"),
      decimal("expected_high"),
      text("formula"),
      decimal("weight"),
      decimal("target"),
      decimal("actual"),
      decimal("coefficient"),
      decimal("budget"),
      decimal("executed"),
      decimal("rate"),
      text("explanation_zh"),
      text("explanation_en"),
      text("norm"),
      text("citation"),
      text("citation_en")),
  /** Where each printed value stands in its document. */
  EVIDENCE(
      text("project_id"),
      text("table"),
      integer("row_no"),
      text("column"),
      text("text"),
      integer("page"),
      decimal("x0"),
      decimal("y0"),
      decimal("x1"),
      decimal("y1"),
      text("sheet"),
      text("cell"),
      integer("line"),
      integer("char_from"),
      integer("char_to"),
      text("document_id"),
      integer("statement_no"),
      integer("part"),
      integer("in_table"),
      integer("in_row"),
      integer("in_column"),
      text("finding_id"));

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<Column> columns;

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf
  private final Map<String, Integer> positions;

  Table(Column... columns) {
    this.columns = List.of(columns);
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      byName.put(columns[i].name(), i);
    }
    this.positions = Map.copyOf(byName);
  }

  /** The table's name in every export. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public List<Column> columns() {
    return columns;
  }

  public boolean has(String column) {
    return positions.containsKey(column);
  }

  /** Returns the position of a column, from 0. */
  public Optional<Integer> position(String column) {
    return Optional.ofNullable(positions.get(column));
  }
}
