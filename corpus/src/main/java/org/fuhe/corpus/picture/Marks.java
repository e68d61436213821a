package org.fuhe.corpus.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Heading;
import org.fuhe.model.Indicator;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;

/** Finds what the recognisers took from one page. */
final class Marks {
  /**
   * As many values as the note of a place lists: the year of a list is that of all its projects.
   */
  private static final int MOST_NOTES = 8;

  private final int page;
  private final Captions captions;

  /** What stands at each place. */
  private final Map<Spot, Map<Value, List<Integer>>> values = new LinkedHashMap<>();

  private final List<Mark> marks = new ArrayList<>();

  /** A text on the page from which something was taken. */
  private record Spot(MarkKind kind, List<Box> boxes) {}

  /** What was taken; a level that stands once for many indicators is one value. */
  private record Value(int form, String label, String printed, boolean shown) {}

  private Marks(int page, Captions captions) {
    this.page = page;
    this.captions = captions;
  }

  static List<Mark> of(Page page, Disclosure disclosure, Captions captions) {
    Marks marks = new Marks(page.number(), captions);
    marks.addAll(disclosure);
    marks.closeValues();
    marks.addLabels(page);
    marks.addProblems(disclosure.problems());
    return marks.marks;
  }

  private void addAll(Disclosure disclosure) {
    add(MarkKind.DOCUMENT, 0, 0, "title", disclosure.title());
    add(MarkKind.DOCUMENT, 0, 0, "publisher", disclosure.publisher());
    add(MarkKind.DOCUMENT, 0, 0, "fiscal_year", disclosure.fiscalYear());
    for (Reported<String> note : disclosure.notes()) {
      add(MarkKind.DOCUMENT, 0, 0, "note", Optional.of(note));
    }
    for (Project project : disclosure.projects()) {
      add(MarkKind.PROJECT, project.no(), 0, project.values());
      for (FundLine line : project.funds()) {
        add(MarkKind.FUND, project.no(), line.no(), line.values());
      }
      for (Indicator indicator : project.indicators()) {
        add(MarkKind.INDICATOR, project.no(), indicator.no(), indicator.values());
      }
    }
    for (SummaryRow row : disclosure.summary()) {
      add(MarkKind.SUMMARY, 0, row.no(), row.values());
    }
    disclosure.statements().forEach(this::add);
    for (Project project : disclosure.projects()) {
      for (Heading heading : project.headings()) {
        add(MarkKind.LABEL, project.no(), 0, "heading", heading.printed(), true);
      }
    }
  }

  private void add(Statement statement) {
    int no = statement.no();
    add(MarkKind.STATEMENT, no, 0, "code", statement.code());
    add(MarkKind.STATEMENT, no, 0, "title", statement.title());
    add(MarkKind.STATEMENT, no, 0, "amount_unit", statement.amountUnit());
    for (Statement.Row row : statement.rows()) {
      add(MarkKind.STATEMENT, no, row.no(), "code", row.code());
      add(MarkKind.STATEMENT, no, row.no(), "account", row.name());
      for (Statement.Figure figure : row.figures()) {
        addValue(
            MarkKind.STATEMENT, no, row.no(), figure.column(), figure.amount().printed(), true);
      }
    }
  }

  private void add(MarkKind kind, int form, int no, Values fields) {
    for (Map.Entry<Field<?>, Reported<?>> field : fields.all().entrySet()) {
      addValue(
          kind,
          form,
          no,
          captions.field(field.getKey()),
          field.getValue().printed(),
          !field.getKey().equals(Project.CONTACT));
    }
  }

  private void add(
      MarkKind kind, int form, int no, String name, Optional<? extends Reported<?>> value) {
    value.ifPresent(reported -> add(kind, form, no, name, reported.printed(), true));
  }

  private void add(MarkKind kind, int form, int no, String name, Printed printed, boolean shown) {
    addValue(kind, form, no, captions.text(name), printed, shown);
  }

  private void addValue(
      MarkKind kind, int form, int no, String label, Printed printed, boolean shown) {
    List<Box> boxes = boxes(printed);
    if (!boxes.isEmpty()) {
      List<Integer> numbers =
          values
              .computeIfAbsent(new Spot(kind, boxes), spot -> new LinkedHashMap<>())
              .computeIfAbsent(
                  new Value(form, label, printed.text(), shown), value -> new ArrayList<>());
      if (no > 0) {
        numbers.add(no);
      }
    }
  }

  private List<Box> boxes(Printed printed) {
    List<Box> boxes = new ArrayList<>();
    printed
        .runs()
        .forEach(
            run -> {
              if (run.place() instanceof Place.OnPage place && place.page() == page) {
                Boxes.addTo(boxes, place.box());
              }
            });
    return boxes;
  }

  private void closeValues() {
    values.forEach(
        (spot, taken) -> {
          List<String> notes = new ArrayList<>();
          taken.forEach((value, numbers) -> notes.add(note(spot.kind(), value, numbers)));
          int more = notes.size() - MOST_NOTES;
          marks.add(
              new Mark(
                  spot.kind(),
                  spot.boxes(),
                  taken.keySet().iterator().next().label(),
                  String.join("\n", more > 0 ? notes.subList(0, MOST_NOTES) : notes)
                      + (more > 0 ? "\n… +" + more : "")));
        });
  }

  private String note(MarkKind kind, Value value, List<Integer> numbers) {
    String name = (captions.record(kind, value.form(), numbers) + " " + value.label()).strip();
    return value.shown() ? name + ": " + value.printed() : name;
  }

  /** Marks the cells whose words the lexicon knows and that are no value themselves. */
  private void addLabels(Page drawn) {
    BoxIndex taken = new BoxIndex();
    marks.forEach(mark -> mark.boxes().forEach(box -> taken.add(Boxes.middle(box))));
    for (Grid grid : drawn.grids()) {
      for (Cell cell : grid.cells()) {
        Box box = cell.box();
        if (box != null
            && Lexicon.standard().label(cell.printed().text()).isKnown()
            && !taken.meets(box)) {
          marks.add(
              new Mark(
                  MarkKind.LABEL,
                  boxes(cell.printed()),
                  "",
                  captions.kind(MarkKind.LABEL) + ": " + cell.text()));
        }
      }
    }
  }

  private void addProblems(List<Problem> problems) {
    int no = 0;
    for (Problem problem : problems) {
      if (problem.place().orElse(null) instanceof Place.OnPage place && place.page() == page) {
        marks.add(
            new Mark(
                MarkKind.PROBLEM,
                List.of(place.box()),
                Integer.toString(++no),
                captions.problem(problem)));
      }
    }
  }
}
