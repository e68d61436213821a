package org.fuhe.corpus.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** The worksheet of a form beside what the form prints. */
record WorksheetBlock(Dossier dossier, String projectId) implements ScriptJson.Content {
  /** So many decimals are shown of a number that does not end. */
  private static final int SHOWN = 4;

  @Override
  public void write(JsonGenerator json) throws IOException {
    Map<String, Row> indicators = new HashMap<>();
    for (Row indicator : dossier.of(Table.INDICATORS, projectId)) {
      indicators.put(indicator.get("no"), indicator);
    }
    Optional<Row> funds = dossier.totalOfFunds(projectId);
    json.writeStartArray();
    for (Row line : dossier.of(Table.WORKSHEETS, projectId)) {
      Optional<Row> indicator = Optional.ofNullable(indicators.get(line.get("indicator_no")));
      boolean counted = line.get("line").equals("execution") && indicator.isPresent();
      if (!counted) { // it stands among the indicators already
        write(json, line, indicator.or(() -> isExecution(line) ? funds : Optional.empty()));
      }
    }
    json.writeEndArray();
  }

  private static boolean isExecution(Row line) {
    return line.get("line").equals("execution");
  }

  private static void write(JsonGenerator json, Row line, Optional<Row> printed)
      throws IOException {
    boolean ofFunds = printed.filter(row -> row.table() == Table.FUNDS).isPresent();
    ScriptJson.array(
        json,
        line.get("line"),
        line.get("indicator_no"),
        ofFunds ? "" : cell(printed, "name"),
        cell(printed, "weight_text"),
        cell(printed, ofFunds ? "budget_text" : "target_text"),
        cell(printed, ofFunds ? "executed_text" : "actual_text"),
        printed.isPresent() ? cell(printed, "score_text") : line.get("reported"),
        line.get("method"),
        shortly(line.get("computed")),
        shortly(line.get("expected_low")),
        shortly(line.get("expected_high")),
        line.get("explanation_zh"),
        line.get("explanation_en"),
        line.get("citation"),
        line.get("citation_en"));
  }

  private static String cell(Optional<Row> row, String column) {
    return row.map(r -> r.get(column)).orElse("");
  }

  private static String shortly(String number) {
    return number.isEmpty()
        ? ""
        : Optional.of(new BigDecimal(number).setScale(SHOWN, RoundingMode.HALF_UP))
            .map(BigDecimal::stripTrailingZeros)
            .map(n -> n.scale() < 0 ? n.setScale(0) : n)
            .map(BigDecimal::toPlainString)
            .orElseThrow();
  }
}
