package org.fuhe.corpus.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhe.corpus.dataset.EvidenceRows.Subject;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.review.Review;
import org.fuhe.corpus.review.ReviewedFinding;
import org.fuhe.model.Amount;
import org.fuhe.model.Comparison;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Printed;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.worksheet.Computation;

/**
 * Writes what one document discloses as rows of the dataset, in document order: a pure function of
 * the document.
 */
public final class Tabulation {
  private final Document document;
  private final Disclosure disclosure;
  private final Style style;
  private final Origins origins;
  private final EvidenceRows evidence;
  private final Optional<Review> review;
  private final List<Row> rows = new ArrayList<>();

  /**
   * What the user chooses.
   *
   * @param messages in which language documents have their messages
   */
  public record Style(Contacts contacts, Messages messages) {
    public static Style of(Contacts contacts, Language language) {
      return new Style(contacts, Explanations.messages(language));
    }
  }

  private Tabulation(
      Document document,
      Disclosure disclosure,
      Origins origins,
      Optional<Review> review,
      Style style) {
    this.document = document;
    this.disclosure = disclosure;
    this.style = style;
    this.origins = origins;
    this.evidence = new EvidenceRows(document.id(), origins);
    this.review = review;
  }

  /** Returns the rows of a document that was read, and judged if there is a review. */
  public static List<Row> rows(
      Document document,
      Disclosure disclosure,
      Origins origins,
      Optional<Review> review,
      Style style) {
    Tabulation tabulation = new Tabulation(document, disclosure, origins, review, style);
    tabulation.addDocument();
    disclosure.projects().forEach(tabulation::addProject);
    tabulation.addSummary();
    StatementRows statements = new StatementRows(document.id(), tabulation.evidence);
    disclosure.statements().forEach(statement -> tabulation.rows.addAll(statements.of(statement)));
    review.ifPresent(tabulation::addFindings);
    tabulation.rows.addAll(tabulation.evidence.rows());
    return tabulation.rows;
  }

  private void addFindings(Review judged) {
    rows.addAll(findings(document, origins, judged));
    for (ReviewedFinding found : judged.findings()) {
      evidence.add(found, found.finding().project().map(document::projectId).orElse(""));
    }
    for (Project project : disclosure.projects()) {
      rows.addAll(WorksheetRows.of(document.projectId(project.no()), judged.form(project.no())));
    }
  }

  /** Returns the rows of a document's findings. */
  public static List<Row> findings(Document document, Origins origins, Review review) {
    FindingRows rows = new FindingRows(document, origins);
    return review.results().stream().map(rows::of).toList();
  }

  /** Returns the row of a document of which nothing was read. */
  public static Row row(Document document, Style style) {
    return facts(document, style).put("projects", 0).build();
  }

  private static Row.Builder facts(Document document, Style style) {
    return Row.of(Table.DOCUMENTS)
        .put("document_id", document.id())
        .put("path", document.path())
        .put("sha256", document.fingerprint().map(Fingerprint::sha256).orElse(""))
        .put("media_type", document.mediaType())
        .put("bytes", document.bytes().map(String::valueOf).orElse(""))
        .put("pages", document.pages() == 0 ? "" : Integer.toString(document.pages()))
        .put("status", document.status().label())
        .put("message", document.message().in(style.messages()));
  }

  private void addDocument() {
    Row.Builder facts = facts(document, style);
    RecordRow row = new RecordRow(new Subject(Table.DOCUMENTS, "", "", ""), evidence, facts);
    disclosure.title().ifPresent(title -> row.put("title", title));
    disclosure.publisher().ifPresent(publisher -> row.put("publisher", publisher));
    disclosure.fiscalYear().ifPresent(year -> row.put("fiscal_year", year));
    row.put("projects", disclosure.projects().size());
    rows.add(row.build());
  }

  private void addProject(Project project) {
    String id = document.projectId(project.no());
    RecordRow row =
        new RecordRow(new Subject(Table.PROJECTS, id, "", ""), evidence)
            .put("project_id", id)
            .put("document_id", document.id())
            .put("no", project.no())
            .put("form", project.form().label())
            .putAll(project.values(), hidden());
    review.ifPresent(r -> putVerdict(row, r, r.form(project.no())));
    rows.add(row.build());
    project.funds().forEach(line -> addFundLine(id, line));
    project.indicators().forEach(indicator -> addIndicator(id, project, indicator));
  }

  private static void putVerdict(RecordRow row, Review review, Form form) {
    Optional<Interval> expected = form.worksheet().total().expected();
    row.put("norm", form.norm().norm().id())
        .put("expected_total_low", expected.map(Interval::low))
        .put("expected_total_high", expected.map(Interval::high))
        .put("verdict", review.verdict(form));
  }

  private static void putVerdict(
      RecordRow row, Review review, Project project, Indicator indicator) {
    Form form = review.form(project.no());
    Computation computation =
        form.worksheet().indicators().get(project.indicators().indexOf(indicator));
    row.put("expected_low", computation.expected().map(Interval::low))
        .put("expected_high", computation.expected().map(Interval::high))
        .put("verdict", review.verdict(project.no(), indicator.no(), computation));
  }

  private Field<?>[] hidden() {
    return style.contacts() == Contacts.KEEP ? new Field<?>[0] : new Field<?>[] {Project.CONTACT};
  }

  private void addFundLine(String projectId, FundLine line) {
    Values values = line.values();
    rows.add(
        new RecordRow(subject(Table.FUNDS, projectId, line.no()), evidence)
            .put("project_id", projectId)
            .put("no", line.no())
            .put("label_text", label(values), labelPrinted(values))
            .putAll(values, FundLine.GROUP, FundLine.LABEL)
            .put("budget_yuan", values.value(FundLine.BUDGET).flatMap(Amount::yuan))
            .put("executed_yuan", values.value(FundLine.EXECUTED).flatMap(Amount::yuan))
            .build());
  }

  /** A label of two levels is one label, its levels parted by a slash. */
  private static String label(Values values) {
    return Stream.of(values.text(FundLine.GROUP), values.text(FundLine.LABEL))
        .filter(level -> !level.isEmpty())
        .collect(Collectors.joining("/"));
  }

  private static Printed labelPrinted(Values values) {
    return Printed.join(
        Stream.of(FundLine.GROUP, FundLine.LABEL)
            .flatMap(level -> values.get(level).stream())
            .map(Reported::printed)
            .toList());
  }

  private void addIndicator(String projectId, Project project, Indicator indicator) {
    RecordRow row =
        new RecordRow(subject(Table.INDICATORS, projectId, indicator.no()), evidence)
            .put("project_id", projectId)
            .put("no", indicator.no())
            .putAll(indicator.values())
            .put("comparator", indicator.comparison().map(Comparison::symbol).orElse(""))
            .put("target_value", indicator.targetNumber())
            .put("actual_value", indicator.actualNumber());
    review.ifPresent(r -> putVerdict(row, r, project, indicator));
    rows.add(row.build());
  }

  private void addSummary() {
    SummaryMatch match = new SummaryMatch(disclosure.projects());
    for (SummaryRow summary : disclosure.summary()) {
      rows.add(
          new RecordRow(subject(Table.SUMMARY, "", summary.no()), evidence)
              .put("document_id", document.id())
              .put("no", summary.no())
              .putAll(summary.values())
              .put("project_id", match.find(summary).map(document::projectId).orElse(""))
              .build());
    }
  }

  private static Subject subject(Table table, String projectId, int no) {
    return new Subject(table, projectId, "", Integer.toString(no));
  }
}
