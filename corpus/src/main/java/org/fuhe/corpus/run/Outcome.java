package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.review.Review;
import org.fuhe.model.dataset.Row;

/**
 * A file that is done: what came of it, and its rows.
 *
 * @param review empty where nothing was judged
 * @param rows the first one is that of the document
 */
record Outcome(Reading reading, Optional<Review> review, List<Row> rows) {
  Outcome {
    requireNonNull(reading, "reading");
    requireNonNull(review, "review");
    rows = List.copyOf(rows);
  }

  static Outcome of(Reading reading, Tabulation.Style style) {
    return new Outcome(
        reading, Optional.empty(), List.of(Tabulation.row(reading.document(), style)));
  }

  Document document() {
    return reading.document();
  }

  boolean hasContents() {
    return reading.disclosure().isPresent();
  }

  /** Returns the document's own row only, with a message more. */
  Outcome withoutContents(Explanation why, Tabulation.Style style) {
    Document document = document().became(document().status(), document().message().and(why));
    return new Outcome(
        new Reading(document, reading.disclosure(), reading.origins(), reading.defect()),
        Optional.empty(),
        List.of(rows.get(0).with("message", document.message().in(style.messages()))));
  }
}
