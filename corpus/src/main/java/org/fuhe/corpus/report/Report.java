package org.fuhe.corpus.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.fuhe.corpus.dossier.Dossiers;
import org.fuhe.corpus.dossier.Sources;
import org.fuhe.corpus.message.Language;

/**
 * Writes what a run has found as one page for people who never saw a terminal: it needs no network,
 * and can be sent by mail.
 *
 * <p>Of a large run it holds what matters the most, and says what was left out.
 */
public final class Report {
  private Report() {}

  /**
   * How much goes into a report.
   *
   * @param findings as many as a browser and its reader can work with
   * @param projects as many points as the chart has, beside those of the findings
   * @param documents as many as are read again, to show what is printed in them
   * @param bytes of worksheets, excerpts and pictures
   */
  public record Limits(int findings, int projects, int documents, long bytes) {
    public static final Limits STANDARD = new Limits(10_000, 5_000, 200, 12L << 20);
  }

  /**
   * Writes the report of a dataset, and leaves the stream open.
   *
   * @param dataset the folder of its tables
   * @param sources where the documents are, to show what is printed
   * @param language the one that the page is shown in first
   */
  public static void write(
      Path dataset, Sources sources, OutputStream out, Language language, Limits limits)
      throws IOException {
    requireNonNull(sources, "sources");
    Overview overview = new Overview(limits.findings(), limits.projects());
    Dossiers.read(dataset, Overview.TABLES, overview::add);
    ReportPage page = ReportPage.load(language);
    out.write(page.beginning().getBytes(UTF_8));
    Attachments.LeftOut leftOut =
        new Attachments(out, sources, limits, overview.findings()).write(dataset);
    Facts facts = new Facts(overview, leftOut);
    out.write(ScriptJson.block("facts", json -> facts.write(json, language)).getBytes(UTF_8));
    out.write(page.end().getBytes(UTF_8));
    out.flush();
  }
}
