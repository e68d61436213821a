package org.fuhe.extractor.form;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.value.Amounts;
import org.fuhe.extractor.value.Scores;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Field;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;

/** A summary table: a row for each project of a department. */
final class SummarySection implements Section {
  private static final Map<Term, Field<String>> TEXTS =
      Map.of(
          Term.SUMMARY_LABEL_NO, SummaryRow.LABEL_NO,
          Term.SUMMARY_SECTION, SummaryRow.SECTION,
          Term.SUMMARY_UNIT, SummaryRow.UNIT,
          Term.SUMMARY_NAME, SummaryRow.NAME,
          Term.SUMMARY_GRADE, SummaryRow.GRADE,
          Term.SUMMARY_REMARKS, SummaryRow.REMARKS);

  private static final Map<Term, Field<Amount>> AMOUNTS =
      Map.of(
          Term.SUMMARY_CENTRAL, SummaryRow.CENTRAL,
          Term.SUMMARY_MUNICIPAL, SummaryRow.MUNICIPAL,
          Term.SUMMARY_DISTRICT, SummaryRow.DISTRICT,
          Term.SUMMARY_OTHER, SummaryRow.OTHER);

  private final Columns columns;
  private final List<SummaryRow> rows;
  private final List<Problem> problems;
  private Optional<Reported<AmountUnit>> unit = Optional.empty();
  private boolean begun;

  private SummarySection(
      LabelledRow heading, Lexicon lexicon, List<SummaryRow> rows, List<Problem> problems) {
    this.columns = new Columns(Scope.SUMMARY, lexicon);
    this.rows = rows;
    this.problems = problems;
    addHeading(heading);
  }

  static Optional<Section> open(
      LabelledRow row, Lexicon lexicon, List<SummaryRow> rows, List<Problem> problems) {
    return isHeading(row)
        ? Optional.of(new SummarySection(row, lexicon, rows, problems))
        : Optional.empty();
  }

  static boolean isHeading(LabelledRow row) {
    return row.has(Term.SUMMARY_NAME)
        && row.known(Scope.SUMMARY) * 4 >= row.count() * 3
        && row.terms(Scope.SUMMARY).size() >= 3
        && (row.has(Term.SUMMARY_TOTAL) || row.has(Term.SUMMARY_AMOUNTS))
        && !row.has(Term.INDICATORS_NAME);
  }

  private void addHeading(LabelledRow row) {
    columns.add(row);
    for (Printed cell : row.row().cells()) {
      unit = unit.or(() -> AmountUnits.in(cell));
    }
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank() || (row.has(Term.SUMMARY_NAME) && row.has(Term.SUMMARY_TOTAL))) {
      return true;
    }
    if (!begun && row.isAll(Scope.SUMMARY)) {
      addHeading(row);
      return true;
    }
    if (row.count() < 3) {
      return false;
    }
    Map<Term, Printed> cells = columns.cells(row);
    if (!cells.containsKey(Term.SUMMARY_NAME) && !cells.containsKey(Term.SUMMARY_TOTAL)) {
      return false;
    }
    begun = true;
    rows.add(new SummaryRow(rows.size() + 1, values(new EnumMap<>(cells))));
    return true;
  }

  private Values values(Map<Term, Printed> cells) {
    Values.Builder values = Values.builder();
    for (Map.Entry<Term, Printed> cell : cells.entrySet()) {
      Field<String> field = TEXTS.get(cell.getKey());
      if (field != null) {
        values.put(field, cell.getValue());
      }
    }
    unit.ifPresent(printed -> values.put(SummaryRow.AMOUNT_UNIT, printed));
    for (Map.Entry<Term, Printed> cell : cells.entrySet()) {
      Field<Amount> field = AMOUNTS.get(cell.getKey());
      if (field != null) {
        values.put(field, Amounts.read(cell.getValue(), unit.flatMap(Reported::value)));
      }
    }
    Printed total = cells.get(Term.SUMMARY_TOTAL);
    if (total != null) {
      Reported<BigDecimal> score = Scores.read(total);
      values.put(SummaryRow.TOTAL, score);
    }
    return values.build();
  }

  @Override
  public void close() {
    FundSection.noteUnknown(columns, problems);
  }
}
