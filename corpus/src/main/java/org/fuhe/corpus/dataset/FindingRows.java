package org.fuhe.corpus.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.corpus.review.ReviewedFinding;
import org.fuhe.corpus.review.Waiver;
import org.fuhe.model.Place;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Finding;

/** Writes findings as rows of the dataset. */
final class FindingRows {
  private final Document document;
  private final Origins origins;

  FindingRows(Document document, Origins origins) {
    this.document = document;
    this.origins = origins;
  }

  Row of(ReviewedFinding reviewed) {
    Finding finding = reviewed.finding();
    return Row.of(Table.FINDINGS)
        .put("finding_id", reviewed.id())
        .put("document_id", document.id())
        .put("project_id", finding.project().map(document::projectId).orElse(""))
        .put("indicator_no", finding.subject().indicator().map(String::valueOf).orElse(""))
        .put("rule", finding.rule())
        .put("outcome", finding.outcome().label())
        .put("severity", finding.severity().label())
        .put("field", finding.detail().field())
        .put("reported_text", finding.detail().reported())
        .put("expected_text", finding.detail().expected())
        .put("difference", finding.detail().difference())
        .put("message_zh", finding.message().zh())
        .put("message_en", finding.message().en())
        .put("norm", finding.citation().norm())
        .put("citation", finding.citation().text().zh())
        .put("related", String.join(" ", finding.detail().related()))
        .put("subject", finding.subject().name())
        .put("revision", finding.revision())
        .put("evidence", evidence(finding))
        .put("waived_by", reviewed.waiver().map(Waiver::name).orElse(""))
        .put("waiver_reason", reviewed.waiver().map(Waiver::reason).orElse(""))
        .put("citation_en", finding.citation().text().en())
        .build();
  }

  /** {@code score=20@468:12-14; weight=20@468:5-7}. */
  private String evidence(Finding finding) {
    List<String> all = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      String places =
          origins.parts(evidence.printed()).stream()
              .map(part -> place(part.place()))
              .collect(Collectors.joining(","));
      all.add(evidence.field() + "=" + evidence.printed().text() + "@" + places);
    }
    return String.join("; ", all);
  }

  private static String place(Place place) {
    if (place instanceof Place.InText text) {
      return text.line() + ":" + text.from() + "-" + text.to();
    }
    if (place instanceof Place.InTable cell) {
      return "table %d %d,%d:%d-%d"
          .formatted(cell.table(), cell.row(), cell.column(), cell.from(), cell.to());
    }
    if (place instanceof Place.InSheet cell) {
      return cell.sheet() + "!" + cell.cell();
    }
    Place.OnPage page = (Place.OnPage) place;
    return "page "
        + page.page()
        + " "
        + Math.round(page.box().left())
        + ","
        + Math.round(page.box().top());
  }
}
