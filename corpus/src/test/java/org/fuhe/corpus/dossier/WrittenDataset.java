package org.fuhe.corpus.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.dataset.Origins;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.corpus.review.Waivers;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.norm.Norms;

/** Writes datasets for tests: of real files, and of rows as they come. */
public final class WrittenDataset {
  private WrittenDataset() {}

  /** Returns the files of a folder whose names match, by their names. */
  public static Map<String, byte[]> files(Path folder, String name) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.toList()) {
        String fileName = String.valueOf(file.getFileName());
        if (fileName.matches(name)) {
          files.put(fileName, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** Writes the dataset of files that were checked, and returns its rows. */
  public static List<Row> write(Path folder, Map<String, byte[]> files)
      throws IOException, UnreadableException {
    Reviewer reviewer = new Reviewer(new Scorer(Norms.standard()::of), Waivers.none());
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Extraction extraction = Extractor.extract(file.getValue(), file.getKey());
      Document document =
          Document.of(
                  file.getKey(),
                  file.getValue(),
                  DocumentStatus.valueOf(extraction.status().name()),
                  Explanation.NONE)
              .as(extraction.mediaType(), extraction.pages());
      rows.addAll(
          Tabulation.rows(
              document,
              extraction.disclosure(),
              new Origins(Optional.empty()),
              Optional.of(reviewer.review(document, extraction.disclosure())),
              Tabulation.Style.of(Contacts.DROP, Language.ZH)));
    }
    writeRows(folder, rows);
    return rows;
  }

  /** Writes rows, each table in its order. */
  public static void writeRows(Path folder, List<Row> rows) throws IOException {
    try (CsvFolder dataset = CsvFolder.open(folder, CsvStyle.PLAIN)) {
      for (Table table : Table.values()) {
        dataset.write(
            TableRows.of(table, rows.stream().filter(row -> row.table() == table).toList()));
      }
      dataset.commit();
    }
  }
}
