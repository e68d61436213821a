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
  private final long mostBytes;
  private final Map<String, Rank> chosen = new HashMap<>();
  private final Map<Rank, Set<String>> documents = new HashMap<>();
  private final Set<String> worksheets = new HashSet<>();
  private final Set<String> missingSources = new HashSet<>();
  private long bytes;
  private int leftPictures;
  private int leftExcerpts;
  private int leftWorksheets;

  /**
   * What there was no room for.
   *
   * @param sources documents that were not found again, so that nothing of them can be shown
   */
  record LeftOut(int pictures, int excerpts, int worksheets, int sources) {}

  Attachments(OutputStream out, Sources sources, long mostBytes, List<Overview.Found> findings) {
    this.out = out;
    this.sources = sources;
    this.mostBytes = mostBytes;
    for (Overview.Found found : findings) {
      Rank rank = Rank.of(found.row());
      chosen.put(found.id(), rank);
      documents.computeIfAbsent(rank, r -> new HashSet<>()).add(found.row().get("document_id"));
    }
  }

  LeftOut write(Path dataset) throws IOException {
    for (Rank rank : Rank.values()) {
      Set<String> wanted = documents.getOrDefault(rank, Set.of());
      if (!wanted.isEmpty()) {
        Dossiers.read(
            dataset,
            TABLES,
            dossier -> {
              if (wanted.contains(dossier.document().get("document_id"))) {
                write(dossier, rank);
              }
            });
      }
    }
    return new LeftOut(leftPictures, leftExcerpts, leftWorksheets, missingSources.size());
  }

  private void write(Dossier dossier, Rank rank) throws IOException {
    List<Row> findings =
        dossier.of(Table.FINDINGS).stream()
            .filter(row -> chosen.get(row.get("finding_id")) == rank)
            .toList();
    if (findings.isEmpty()) {
      return; // the same bytes under another path
    }
    Optional<SourceDocument> source = isFull() ? Optional.empty() : source(dossier);
    for (Row finding : findings) {
      chosen.remove(finding.get("finding_id"));
      String project = finding.get("project_id");
      if (!project.isEmpty() && worksheets.add(project)) {
        if (isFull()) {
          leftWorksheets++;
        } else {
          write(ScriptJson.block("w-" + project, new WorksheetBlock(dossier, project)));
        }
      }
      writeEvidence(dossier, finding, source);
    }
  }

  private Optional<SourceDocument> source(Dossier dossier) {
    Optional<SourceDocument> source =
        sources.bytes(dossier.document()).flatMap(b -> SourceDocument.open(dossier.document(), b));
    if (source.isEmpty()) {
      missingSources.add(dossier.document().get("document_id"));
    }
    return source;
  }

  private void writeEvidence(Dossier dossier, Row finding, Optional<SourceDocument> source)
      throws IOException {
    String id = finding.get("finding_id");
    List<Row> evidence = dossier.evidence(id);
    if (evidence.isEmpty()) {
      return;
    }
    if (isFull()) {
      leftExcerpts++;
      return;
    }
    List<Excerpt> excerpts = source.map(s -> s.excerpts(evidence)).orElse(List.of());
    List<Excerpt> fitting = excerpts.stream().filter(e -> !e.isPicture() || hasRoom()).toList();
    leftPictures += excerpts.size() - fitting.size();
    write(ScriptJson.block("e-" + id, new EvidenceBlock(evidence, fitting)));
  }

  private boolean isFull() {
    return bytes >= mostBytes;
  }

  /** Pictures leave a quarter for the texts of the findings behind them. */
  private boolean hasRoom() {
    return bytes < mostBytes / 4 * 3;
  }

  private void write(String block) throws IOException {
    byte[] encoded = block.getBytes(UTF_8);
    bytes += encoded.length;
    out.write(encoded);
  }
}
