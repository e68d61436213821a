package org.fuhe.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.cli.page.Grid.Heading;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.run.Reading;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;

/** A document: what became of it, and a list of its forms; or one form of it. */
public final class DocumentPage {
  private final Messages messages;
  private final int columns;

  /**
   * Pages of a terminal.
   *
   * @param messages the words of the command
   * @param columns the width of the terminal
   */
  public DocumentPage(Messages messages, int columns) {
    this.messages = messages;
    this.columns = columns;
  }

  /** Returns the lines of a form. */
  public List<String> form(Disclosure disclosure, Project project) {
    return new FormPage(messages, columns).lines(project, disclosure.problems());
  }

  /** Returns the lines that sum a document up. */
  public List<String> overview(Reading reading, Disclosure disclosure) {
    Lines lines = new Lines(columns);
    lines.addTitle(disclosure.title().map(Reported::text).orElse(reading.document().path()));
    addFacts(lines, reading.document(), disclosure);
    lines.addBlank();
    lines.addAll(forms(disclosure.projects()).lines(columns));
    if (!disclosure.projects().isEmpty()) {
      lines.addBlank();
      lines.addParagraph(messages.text("page.hint"));
    }
    return lines.all();
  }

  private void addFacts(Lines lines, Document document, Disclosure disclosure) {
    lines.addParagraph(
        messages.text(
            "page.document",
            Map.of(
                "status", messages.text("page.status." + document.status().label()),
                "projects", count(disclosure.projects()),
                "summary", count(disclosure.summary()),
                "statements", count(disclosure.statements()))));
    disclosure.publisher().map(Reported::text).ifPresent(lines::addParagraph);
    disclosure.fiscalYear().map(Reported::text).ifPresent(lines::addParagraph);
    String message = document.message().in(Explanations.messages(messages.language()));
    if (!message.isEmpty()) {
      lines.addParagraph(message);
    }
  }

  private Grid forms(List<Project> projects) {
    Grid grid =
        new Grid(
            List.of(
                new Heading(messages.text("page.no"), true),
                new Heading(messages.text("field.name"), false),
                new Heading(messages.text("field.unit"), false),
                new Heading(messages.text("page.indicators"), true),
                new Heading(messages.text("field.total"), true),
                new Heading(messages.text("page.line"), true)));
    for (Project project : projects) {
      Optional<LineRange> range = LineRange.of(project);
      grid.add(
          List.of(
              Integer.toString(project.no()),
              project.values().text(Project.NAME),
              project.values().text(Project.UNIT),
              count(project.indicators()),
              total(project),
              range.map(r -> Integer.toString(r.first())).orElse("")));
    }
    return grid;
  }

  private static String total(Project project) {
    String total = project.values().text(Project.TOTAL);
    return total.isEmpty() ? project.values().text(Project.TOTAL_ROW) : total;
  }

  private static String count(List<?> list) {
    return Integer.toString(list.size());
  }
}
