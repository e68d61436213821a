package org.fuhe.corpus.rendered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.dataset.Origins;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.corpus.review.Waivers;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.norm.Norms;

/** The dataset of one file: what it discloses, and what is found in it. */
record Dataset(Document document, List<Row> rows) {
  /** What a file has for itself: its name and bytes, and the places in it. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "document_id",
          "finding_id",
          "path",
          "sha256",
          "media_type",
          "bytes",
          "pages",
          "message",
          "evidence");

  static Dataset of(Path file) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    Extraction extraction = Extractor.extract(bytes, name);
    Document document =
        Document.of(
            name, bytes, DocumentStatus.valueOf(extraction.status().name()), Explanation.NONE);
    Reviewer reviewer = new Reviewer(new Scorer(Norms.standard()::of), Waivers.none());
    return new Dataset(
        document,
        Tabulation.rows(
            document,
            extraction.disclosure(),
            new Origins(Optional.empty()),
            Optional.of(reviewer.review(document, extraction.disclosure())),
            Tabulation.Style.of(Contacts.KEEP, Language.ZH)));
  }

  List<Row> evidence() {
    return rows.stream().filter(row -> row.table() == Table.EVIDENCE).toList();
  }

  /** Returns a line for each field of a row that is not blank and not the file's own. */
  List<String> fields(Set<Table> tables) {
    List<String> fields = new ArrayList<>();
    int number = 0;
    for (Row row : rows) {
      if (!tables.contains(row.table())) {
        continue;
      }
      number++;
      for (Column column : row.table().columns()) {
        String value = row.get(column.name()).replace(document.id(), "");
        if (!value.isEmpty() && !OF_THE_FILE.contains(column.name())) {
          fields.add(number + " " + row.table().label() + " " + column.name() + ": " + value);
        }
      }
    }
    return fields;
  }
}
