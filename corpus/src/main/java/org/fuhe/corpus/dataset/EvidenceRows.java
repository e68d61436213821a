package org.fuhe.corpus.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.corpus.review.ReviewedFinding;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Evidence;

/** Collects where the printed values of one document stand. */
final class EvidenceRows {
  private final String documentId;
  private final Origins origins;
  private final List<Row> rows = new ArrayList<>();

  EvidenceRows(String documentId, Origins origins) {
    this.documentId = documentId;
    this.origins = origins;
  }

  /**
   * A row of the dataset that values stand in.
   *
   * @param projectId empty outside of forms
   * @param statementNo empty outside of statements
   * @param rowNo empty where a form, a document or a statement is meant as a whole
   */
  record Subject(Table table, String projectId, String statementNo, String rowNo) {}

  /** Adds what a finding rests on. */
  void add(ReviewedFinding reviewed, String projectId) {
    Subject subject = new Subject(Table.FINDINGS, projectId, "", "");
    for (Evidence evidence : reviewed.finding().evidence()) {
      add(subject, evidence.field(), evidence.printed(), reviewed.id());
    }
  }

  /** Adds the parts of a value, each as a row. */
  void add(Subject subject, String column, Printed printed) {
    add(subject, column, printed, "");
  }

  private void add(Subject subject, String column, Printed printed, String findingId) {
    int no = 1;
    for (Origins.Part part : origins.parts(printed)) {
      Row.Builder row =
          Row.of(Table.EVIDENCE)
              .put("project_id", subject.projectId())
              .put("table", subject.table().label())
              .put("row_no", subject.rowNo())
              .put("column", column)
              .put("text", part.text())
              .put("document_id", documentId)
              .put("statement_no", subject.statementNo())
              .put("part", no++)
              .put("finding_id", findingId);
      put(row, part.place());
      rows.add(row.build());
    }
  }

  List<Row> rows() {
    return rows;
  }

  private static void put(Row.Builder row, Place place) {
    if (place instanceof Place.InText text) {
      row.put("line", text.line()).put("char_from", text.from()).put("char_to", text.to());
    } else if (place instanceof Place.OnPage onPage) {
      Box box = onPage.box();
      row.put("page", onPage.page())
          .put("x0", points(box.left()))
          .put("y0", points(box.top()))
          .put("x1", points(box.right()))
          .put("y1", points(box.bottom()));
    } else if (place instanceof Place.InTable inTable) {
      row.put("in_table", inTable.table())
          .put("in_row", inTable.row())
          .put("in_column", inTable.column())
          .put("char_from", inTable.from())
          .put("char_to", inTable.to());
    } else if (place instanceof Place.InSheet inSheet) {
      row.put("sheet", inSheet.sheet()).put("cell", inSheet.cell());
    }
  }

  private static String points(double points) {
    return BigDecimal.valueOf(points).toPlainString();
  }
}
