package org.fuhe.corpus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.corpus.dossier.Dossiers;
import org.fuhe.corpus.dossier.Sources;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * Writes what belongs to each finding: the worksheet of its form and what is printed, each as a
 * block of data that the page reads when it is opened.
 *
 * <p>A page that is sent by mail has a limited size. What matters the most is written first: so
 * there is a pass over the dataset for each rank.
 */
final class Attachments {
  private static final Set<Table> TABLES =
      Set.of(
          Table.PROJECTS,
          Table.FUNDS,
          Table.INDICATORS,
          Table.WORKSHEETS,
          Table.FINDINGS,
          Table.EVIDENCE);

  private final OutputStream out;
  private final Sources sources;
  private final Report.Limits limits;
  private final Map<String, Row> chosen = new HashMap<>();
  private final Map<Rank, Set<String>> documents = new HashMap<>();
  private final Set<String> worksheets = new HashSet<>();
  private final Set<String> missingSources = new HashSet<>();
  private final Set<String> unopened = new HashSet<>();

  /** Kept, as a document is read as a whole to find them, and looked at for each rank. */
  private final Map<String, HiddenPlaces> hidden = new HashMap<>();

  private long bytes;
  private int leftPictures;
  private int leftExcerpts;
  private int leftWorksheets;

  /**
   * What there was no room for.
   *
   * @param unopened documents that were not read again, as there were enough of them
   * @param sources documents that were not found again, so that nothing of them can be shown
   */
  record LeftOut(int pictures, int excerpts, int worksheets, int unopened, int sources) {}

  Attachments(
      OutputStream out, Sources sources, Report.Limits limits, List<Overview.Found> findings) {
    this.out = out;
    this.sources = sources;
    this.limits = limits;
    for (Overview.Found found : findings) {
      Rank rank = Rank.of(found.row());
      chosen.put(found.id(), found.row());
      documents.computeIfAbsent(rank, r -> new HashSet<>()).add(found.row().get("document_id"));
    }
  }

  LeftOut write(Path dataset) throws IOException {
    for (Rank rank : Rank.values()) {
      Set<String> wanted = documents.getOrDefault(rank, Set.of());
      if (!wanted.isEmpty() && !isFull()) {
        Dossiers.read(
            dataset,
            TABLES,
            dossier -> {
              if (wanted.contains(dossier.document().get("document_id"))) {
                write(dossier, rank);
              }
            },
            this::isFull);
      }
    }
    chosen.values().forEach(this::leaveOut);
    return new LeftOut(
        leftPictures, leftExcerpts, leftWorksheets, unopened.size(), missingSources.size());
  }

  private void leaveOut(Row finding) {
    leftExcerpts++;
    if (isNewForm(finding)) {
      leftWorksheets++;
    }
  }

  private boolean isNewForm(Row finding) {
    String project = finding.get("project_id");
    return !project.isEmpty() && worksheets.add(project);
  }

  private void write(Dossier dossier, Rank rank) throws IOException {
    List<Row> findings =
        dossier.of(Table.FINDINGS).stream()
            .filter(row -> Rank.of(row) == rank && chosen.containsKey(row.get("finding_id")))
            .toList();
    if (findings.isEmpty()) {
      return; // the same bytes under another path
    }
    Optional<SourceDocument> source = source(dossier);
    Map<String, List<Row>> evidence =
        dossier.of(Table.EVIDENCE).stream()
            .collect(Collectors.groupingBy(row -> row.get("finding_id")));
    for (Row finding : findings) {
      if (isFull()) {
        return;
      }
      String id = finding.get("finding_id");
      chosen.remove(id);
      if (isNewForm(finding)) {
        String project = finding.get("project_id");
        write(ScriptJson.block("w-" + project, new WorksheetBlock(dossier, project)));
      }
      writeEvidence(id, evidence.getOrDefault(id, List.of()), source);
    }
  }

  private Optional<SourceDocument> source(Dossier dossier) {
    Row document = dossier.document();
    String id = document.get("document_id");
    if (missingSources.contains(id) || unopened.contains(id)) {
      return Optional.empty();
    }
    if (!hidden.containsKey(id) && hidden.size() >= limits.documents()) {
      unopened.add(id);
      return Optional.empty();
    }
    Optional<SourceDocument> source =
        sources.bytes(document).flatMap(b -> SourceDocument.open(document, b, hidden.get(id)));
    source.ifPresentOrElse(opened -> hidden.put(id, opened.hidden()), () -> missingSources.add(id));
    return source;
  }

  private void writeEvidence(String id, List<Row> evidence, Optional<SourceDocument> source)
      throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    List<Excerpt> excerpts = source.map(s -> s.excerpts(evidence)).orElse(List.of());
    List<Excerpt> fitting = excerpts.stream().filter(e -> !e.isPicture() || hasRoom()).toList();
    leftPictures += excerpts.size() - fitting.size();
    write(ScriptJson.block("e-" + id, new EvidenceBlock(evidence, fitting)));
  }

  private boolean isFull() {
    return bytes >= limits.bytes();
  }

  /** Pictures leave a quarter for the texts of the findings behind them. */
  private boolean hasRoom() {
    return bytes < limits.bytes() / 4 * 3;
  }

  private void write(String block) throws IOException {
    byte[] encoded = block.getBytes(UTF_8);
    bytes += encoded.length;
    out.write(encoded);
  }
}
