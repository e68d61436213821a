package org.fuhe.corpus.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.Remark;
import org.fuhe.corpus.result.ReportedFinding;
import org.fuhe.corpus.review.Review;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.model.Disclosure;
import org.fuhe.model.dataset.Row;

/** The whole work at one document: it is read, judged and laid out in rows. */
final class Work {
  /** As many frames as tell where a defect lies. */
  private static final int FRAMES = 12;

  private final DocumentReader reader;
  private final Optional<Reviewer> reviewer;
  private final Tabulation.Style style;

  /**
   * Work that is done in one way.
   *
   * @param reviewer judges the documents, if they are to be judged
   */
  Work(DocumentReader reader, Optional<Reviewer> reviewer, Contacts contacts) {
    this.reader = reader;
    this.reviewer = reviewer;
    this.style = Tabulation.Style.of(contacts, Language.ZH); // the message is left out of the row
  }

  Attempt at(Item item) {
    Reading reading = item.read(reader);
    if (reading.disclosure().isPresent()) {
      try {
        return new Attempt(result(reading, reading.disclosure().get()), false);
      } catch (RuntimeException | Error e) {
        reading = reader.failed(reading.document(), e);
      }
    }
    return new Attempt(result(reading), reading.ranOutOfMemory());
  }

  /** Returns what becomes of a document that takes too long. */
  DocumentResult tooSlow(Item item) {
    return result(item.tooSlow(reader));
  }

  /** Returns what becomes of a document whose process has ended. */
  DocumentResult ended(Item item, int exitCode) {
    return result(item.ended(reader, exitCode));
  }

  private DocumentResult result(Reading reading, Disclosure disclosure) {
    Document document = reading.document();
    Optional<Review> review = reviewer.map(r -> r.review(document, disclosure));
    List<Row> rows = Tabulation.rows(document, disclosure, reading.origins(), review, style);
    return new DocumentResult(
        rows.get(0).with("message", ""),
        Remark.of(document.message()),
        DocumentResult.contents(rows.subList(1, rows.size())),
        review.map(r -> r.judgement().checks()).orElse(Map.of()),
        review.map(r -> r.findings().stream().map(ReportedFinding::of).toList()).orElse(List.of()),
        Optional.empty());
  }

  private DocumentResult result(Reading reading) {
    Document document = reading.document();
    return DocumentResult.of(
        Tabulation.row(document, style).with("message", ""),
        Remark.of(document.message()),
        reading.defect().map(Work::frames));
  }

  /** Where it lies, and not what it says: that can hold anything of the document. */
  private static String frames(Throwable defect) {
    StringBuilder frames = new StringBuilder(defect.getClass().getName());
    StackTraceElement[] trace = defect.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
      frames.append("\n\tat ").append(trace[i]);
    }
    return frames.toString();
  }
}
