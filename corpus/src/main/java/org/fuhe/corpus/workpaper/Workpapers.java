package org.fuhe.corpus.workpaper;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.corpus.dossier.Dossiers;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the working papers (工作底稿) of a run: workbooks with the findings, and a sheet for each form
 * in which its scores are computed again by formulas.
 */
public final class Workpapers {
  private static final Set<Table> TABLES =
      Set.of(Table.PROJECTS, Table.FUNDS, Table.INDICATORS, Table.WORKSHEETS, Table.FINDINGS);

  private final Outputs outputs;
  private final Messages messages;
  private final Scope scope;
  private final Set<String> seen = new HashSet<>();
  private @Nullable Open open;
  private int number;

  /** Where the workbooks go. */
  @FunctionalInterface
  public interface Outputs {
    /**
     * Opens a file, which the working papers close.
     *
     * @param number of the workbook, from 1; there is more than one only when there are many forms
     */
    OutputStream open(int number) throws IOException;
  }

  /**
   * Which forms have a sheet.
   *
   * @param all also those without findings
   * @param sheets as many as a spreadsheet program handles well in one workbook
   * @param workbooks as many as are written; the last one says how many forms are left
   */
  public record Scope(boolean all, int sheets, int workbooks) {
    public static final Scope STANDARD = new Scope(false, 500, Integer.MAX_VALUE);

    public Scope {
      if (sheets < 1 || workbooks < 1) {
        throw new IllegalArgumentException("a workbook of no sheets");
      }
    }
  }

  /** A workbook that is being written. */
  private static final class Open {
    private final OutputStream out;
    private final Workbook workbook;
    private final SheetNames names = new SheetNames();
    private final OverviewSheet overview;
    private final FindingsSheet findings;
    private int sheets;

    Open(OutputStream out, Messages messages) {
      this.out = out;
      this.workbook = new Workbook(out, "fuhe", "1.0");
      workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
      this.overview =
          new OverviewSheet(workbook, names.name(messages.text("paper.overview")), messages);
      this.findings = new FindingsSheet(workbook, names.name(messages.text("paper.all")), messages);
    }

    void close() throws IOException {
      overview.finish();
      findings.finish();
      workbook.finish();
      out.close();
    }
  }

  private Workpapers(Outputs outputs, Messages messages, Scope scope) {
    this.outputs = outputs;
    this.messages = messages;
    this.scope = scope;
  }

  /**
   * Writes the working papers of a dataset.
   *
   * @param dataset the folder of its tables
   * @return how many workbooks there are
   */
  public static int write(Path dataset, Outputs outputs, Language language, Scope scope)
      throws IOException {
    requireNonNull(outputs, "outputs");
    Workpapers papers = new Workpapers(outputs, Messages.of(Workpapers.class, language), scope);
    papers.opened();
    Dossiers.read(dataset, TABLES, papers::add);
    papers.opened().close();
    return papers.number;
  }

  private Open opened() throws IOException {
    Open current = open;
    if (current == null || (current.sheets >= scope.sheets() && number < scope.workbooks())) {
      if (current != null) {
        current.close();
      }
      current = new Open(outputs.open(++number), messages);
      open = current;
    }
    return current;
  }

  /** A document of more forms than fit into one workbook goes on in the next one. */
  private void add(Dossier dossier) throws IOException {
    opened().overview.add(dossier);
    Map<String, List<Row>> findings = new HashMap<>();
    for (Row finding : dossier.of(Table.FINDINGS)) {
      if (FindingsSheet.isListed(finding)) {
        findings.computeIfAbsent(finding.get("project_id"), id -> new ArrayList<>()).add(finding);
      }
    }
    for (Row finding : findings.getOrDefault("", List.of())) {
      opened().findings.add(dossier.document(), finding, "", "");
    }
    for (Row project : dossier.of(Table.PROJECTS)) {
      String id = project.get("project_id");
      boolean wanted = scope.all() || findings.containsKey(id);
      if (wanted && seen.add(id) && hasRoom()) {
        add(dossier, project, findings.getOrDefault(id, List.of()));
      }
    }
  }

  private boolean hasRoom() throws IOException {
    Open current = requireNonNull(open);
    boolean room = current.sheets < scope.sheets() || number < scope.workbooks();
    if (!room) {
      current.overview.leaveOut();
    }
    return room;
  }

  private void add(Dossier dossier, Row project, List<Row> findings) throws IOException {
    Open current = opened();
    current.sheets++;
    String name = current.names.name("%03d %s".formatted(current.sheets, project.get("name")));
    new ProjectSheet(current.workbook, name, dossier, project, messages)
        .write(current.findings.name())
        .finish();
    for (Row finding : findings) {
      current.findings.add(dossier.document(), finding, project.get("name"), name);
    }
  }
}
