package org.fuhe.corpus.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Reported;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.subject.Execution;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.worksheet.Computation;
import org.fuhe.scorer.worksheet.Formula;

/** Writes the worksheet of a form as rows of the dataset. */
final class WorksheetRows {
  private WorksheetRows() {}

  static List<Row> of(String projectId, Form form) {
    List<Row> rows = new ArrayList<>();
    List<Indicator> indicators = form.project().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      rows.add(
          row(
              projectId,
              "indicator",
              Optional.of(indicator),
              indicator.values().value(Indicator.SCORE),
              form.worksheet().indicators().get(i)));
    }
    Execution execution = form.execution();
    rows.add(
        row(
            projectId,
            "execution",
            execution.row(),
            execution.score().flatMap(Reported::value),
            form.worksheet().execution()));
    rows.add(
        row(
            projectId,
            "total",
            Optional.empty(),
            form.total().flatMap(Reported::value),
            form.worksheet().total()));
    return rows;
  }

  private static Row row(
      String projectId,
      String line,
      Optional<Indicator> indicator,
      Optional<BigDecimal> reported,
      Computation computation) {
    Row.Builder row =
        Row.of(Table.WORKSHEETS)
            .put("project_id", projectId)
            .put("line", line)
            .put("indicator_no", indicator.map(i -> Integer.toString(i.no())).orElse(""))
            .put("method", computation.method().label())
            .put("reported", reported)
            .put("computed", computation.computed())
            .put("expected_low", computation.expected().map(Interval::low))
            .put("expected_high", computation.expected().map(Interval::high))
            .put("formula", computation.formula().map(Formula::text).orElse(""))
            .put("explanation_zh", computation.explanation().zh())
            .put("explanation_en", computation.explanation().en())
            .put("norm", computation.by().norm())
            .put("citation", computation.by().text().zh())
            .put("citation_en", computation.by().text().en());
    for (Formula.Operand operand : Formula.Operand.values()) {
      row.put(operand.label(), computation.formula().flatMap(f -> f.operand(operand)));
    }
    return row.build();
  }
}
