package org.fuhe.corpus.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.EvidenceRows.Subject;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/** Writes a budget statement in long form: a row for each figure, and one for a row without any. */
final class StatementRows {
  private final String documentId;
  private final EvidenceRows evidence;

  StatementRows(String documentId, EvidenceRows evidence) {
    this.documentId = documentId;
    this.evidence = evidence;
  }

  List<Row> of(Statement statement) {
    addEvidence(subject(statement, ""), "statement_code", statement.code());
    addEvidence(subject(statement, ""), "title", statement.title());
    addEvidence(subject(statement, ""), "amount_unit", statement.amountUnit());
    List<Row> rows = new ArrayList<>();
    for (Statement.Row row : statement.rows()) {
      Subject subject = subject(statement, Integer.toString(row.no()));
      addEvidence(subject, "item_code", row.code());
      addEvidence(subject, "item_name", row.name());
      for (Statement.Figure figure : row.figures()) {
        evidence.add(subject, figure.column(), figure.amount().printed());
        rows.add(
            row(statement, row)
                .put("column", figure.column())
                .put("value_text", figure.amount().text())
                .put("value", figure.amount().value().map(Meaning::cell).orElse(""))
                .build());
      }
      if (row.figures().isEmpty()) {
        rows.add(row(statement, row).build());
      }
    }
    return rows;
  }

  private Row.Builder row(Statement statement, Statement.Row row) {
    return Row.of(Table.STATEMENTS)
        .put("document_id", documentId)
        .put("statement_no", statement.no())
        .put("statement_code", meaning(statement.code()))
        .put("title", meaning(statement.title()))
        .put("amount_unit", meaning(statement.amountUnit()))
        .put("row_no", row.no())
        .put("item_code", meaning(row.code()))
        .put("item_name", meaning(row.name()));
  }

  private void addEvidence(Subject subject, String column, Optional<? extends Reported<?>> value) {
    if (!meaning(value).isEmpty()) {
      evidence.add(subject, column, value.orElseThrow().printed());
    }
  }

  private static Subject subject(Statement statement, String rowNo) {
    return new Subject(Table.STATEMENTS, "", Integer.toString(statement.no()), rowNo);
  }

  private static String meaning(Optional<? extends Reported<?>> reported) {
    return reported.flatMap(Reported::value).map(Meaning::cell).orElse("");
  }
}
