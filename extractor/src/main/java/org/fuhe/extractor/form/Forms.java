package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;

/** The forms of a document as they come: those that are finished, and the one that is open. */
final class Forms {
  private final List<Problem> problems = new ArrayList<>();
  private final List<ProjectDraft> finished = new ArrayList<>();
  private final List<SummaryRow> summary = new ArrayList<>();
  private final Publication publication;

  /** Forms of which it is not sure that there are any, before their tables come. */
  private final List<ProjectDraft> untitled = new ArrayList<>();

  private ProjectDraft draft = new ProjectDraft();
  private Optional<Section> section = Optional.empty();

  Forms(Lexicon lexicon) {
    this.publication = new Publication(lexicon);
  }

  List<Problem> problems() {
    return problems;
  }

  List<SummaryRow> summary() {
    return summary;
  }

  Publication publication() {
    return publication;
  }

  /** The form that is open. */
  ProjectDraft draft() {
    return draft;
  }

  /** The section of the open form that takes rows. */
  Optional<Section> section() {
    return section;
  }

  void begin() {
    closeSection();
    if (!draft.isEmpty()) {
      finished.add(draft);
    }
    draft = new ProjectDraft();
  }

  void begin(Title title) {
    boolean underTitle = draft.isEmpty();
    begin();
    publication.add(title, underTitle);
    draft.setTitle(title);
  }

  /** Begins a form that is told by a field over its tables only. */
  void beginUntitled() {
    begin();
    untitled.add(draft);
  }

  /** Adds a project of a list, which has the list's title. */
  void addListed(ProjectDraft listed) {
    draft.title().ifPresent(listed::setTitle);
    finished.add(listed);
  }

  void open(Section opened) {
    closeSection();
    section = Optional.of(opened);
  }

  void closeSection() {
    section.ifPresent(Section::close);
    section = Optional.empty();
  }

  /** Puts a value into its field; one that is printed twice keeps its first value. */
  boolean put(Term term, Printed value) {
    if (term == Term.FORM_PUBLISHER) {
      publication.addPublisher(value);
      return true;
    }
    if (draft.put(term, value)) {
      return true;
    }
    if (term != Term.FORM_IGNORED && !draft.get(term).text().equals(value.text())) {
      problems.add(Problem.at(Problem.Kind.UNPLACED_TEXT, value));
    }
    return false;
  }

  private static boolean isForm(ProjectDraft form) {
    return form.hasTables() || form.has(Term.FORM_NAME);
  }

  Disclosure finish() {
    begin();
    List<Project> projects = new ArrayList<>();
    List<ProjectDraft> forms = finished.stream().filter(Forms::isForm).toList();
    untitled.stream()
        .filter(form -> !isForm(form))
        .flatMap(form -> form.values().stream())
        .forEach(value -> problems.add(Problem.at(Problem.Kind.UNPLACED_TEXT, value)));
    Optional<Reported<Integer>> year = publication.year(forms);
    for (ProjectDraft form : forms) {
      projects.add(form.build(projects.size() + 1, year, problems));
    }
    return new Disclosure(
        publication.title(forms.size()),
        publication.publisher(projects),
        year,
        projects,
        summary,
        List.of(),
        List.of(),
        problems);
  }
}
