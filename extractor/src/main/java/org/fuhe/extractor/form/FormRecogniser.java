package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.extractor.page.Word;
import org.fuhe.extractor.value.Years;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;

/**
 * Reads the rows of a document from the top down and gathers them into forms.
 *
 * <p>A heading row opens a section (funds, goals, indicators, a list, a summary), which takes the
 * rows below it as long as they are its own; labels with their values stand between the sections. A
 * title, or a further project name, begins the next form.
 */
public final class FormRecogniser {
  private final Lexicon lexicon;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ProjectDraft> drafts = new ArrayList<>();
  private final List<SummaryRow> summary = new ArrayList<>();
  private final Publication publication;

  private ProjectDraft draft = new ProjectDraft();
  private Optional<Section> section = Optional.empty();

  /** A text whose cell may go on in the row below. */
  private record Continued(Term term, int column) {}

  private Optional<Continued> continued = Optional.empty();

  /** A row of headings that needs the row below it to be complete. */
  private Optional<LabelledRow> upperHeading = Optional.empty();

  /** The field of a label that had nothing behind it: its value may stand in the next line. */
  private Optional<Term> awaited = Optional.empty();

  /** The field of a text that may go on in the next line. */
  private Optional<Term> openText = Optional.empty();

  private FormRecogniser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.publication = new Publication(lexicon);
  }

  public static Disclosure recognise(List<Block> blocks, Lexicon lexicon) {
    FormRecogniser recogniser = new FormRecogniser(lexicon);
    for (Block block : HalfTables.join(blocks, lexicon)) {
      if (block instanceof Table table) {
        table.rows().forEach(row -> recogniser.take(new LabelledRow(row, lexicon), false));
      } else if (block instanceof Line line) {
        recogniser.takeLine(line);
      }
    }
    return recogniser.finish();
  }

  private void takeLine(Line line) {
    if (line.isBlank()) {
      return;
    }
    Printed printed = line.printed();
    if (openText.isPresent()
        && !line.afterBlank()
        && title(printed).isEmpty()
        && InlineLabels.of(printed, lexicon).isEmpty()) {
      draft.append(openText.get(), printed);
      return;
    }
    openText = Optional.empty();
    if (title(printed).isEmpty() && InlineLabels.of(printed, lexicon).isEmpty()) {
      noteLeftOver(line);
    }
    take(new LabelledRow(new Row(List.of(printed)), lexicon), true);
  }

  /**
   * Headings, levels and labels of forms do not stand in prose: a line with one is what is left of
   * a table.
   */
  private void noteLeftOver(Line line) {
    for (Word word : line.words()) {
      Label label = lexicon.label(word.text());
      boolean ofTable =
          label.in(Scope.LEVEL).isPresent()
              || label.in(Scope.FUND_ROW).isPresent()
              || label.in(Scope.INDICATORS).isPresent()
              || label.means(Term.FORM_NAME);
      if (ofTable && !label.means(Term.FORM_REMARKS)) {
        problems.add(Problem.at(Problem.Kind.UNPLACED_TEXT, word.printed()));
        return;
      }
    }
  }

  private void take(LabelledRow row, boolean line) {
    LabelledRow distinct = row.withoutRepetitions(lexicon);
    if (!line && section.isEmpty() && takeContinued(distinct)) {
      return;
    }
    continued = Optional.empty();
    if (distinct.count() == 1 && takeSingle(distinct.cell(distinct.first()), line)) {
      return;
    }
    if (line || opens(row, distinct)) {
      return;
    }
    if (IndicatorSection.isUpperHeading(row)) {
      upperHeading = Optional.of(row);
      return;
    }
    upperHeading = Optional.empty();
    if (section.isPresent()
        && section.get().take(section.get() instanceof GoalSection ? distinct : row)) {
      return;
    }
    if (row.isBlank() || FundSection.takeLine(distinct, draft)) {
      return;
    }
    if (distinct.known(Scope.FORM, Scope.SECTION) > 0 && takeLabels(distinct)) {
      return;
    }
    if (takeInline(distinct)
        || (distinct.count() == 1 && Shape.isPage(distinct.cell(distinct.first()).text()))) {
      return;
    }
    if (!draft.isEmpty()) {
      problems.add(Problem.at(Problem.Kind.UNPLACED_ROW, row.cell(row.first())));
    }
  }

  /**
   * Takes a text that stands alone: a title, a label with its value behind a colon, a unit, a year,
   * a note that goes on.
   */
  private boolean takeSingle(Printed printed, boolean line) {
    Optional<Title> title = title(printed);
    if (title.isPresent()) {
      beginForm();
      publication.add(title.get());
      draft.setTitle(title.get());
      return true;
    }
    List<InlineLabels.Pair> pairs = InlineLabels.of(printed, lexicon);
    if (!pairs.isEmpty() && (line || section.isEmpty() || pairs.get(0).term() != Term.FORM_TOTAL)) {
      closeSection();
      pairs.forEach(this::put);
      return true;
    }
    if (awaited.isPresent() && isExpected(awaited.get(), printed, line)) {
      draft.put(awaited.get(), printed);
      openText = awaited.filter(term -> term == Term.FORM_REMARKS);
      awaited = Optional.empty();
      return true;
    }
    if (line) {
      draft.setAmountUnit(printed);
      if (printed.text().matches("[(（].*[)）]")) {
        Years.find(printed).ifPresent(draft::setYear);
      }
    } else if (printed.text().matches("[(（]?\\d{4}年度?[)）]?")) {
      Years.find(printed).ifPresent(draft::setYear);
      return true;
    }
    return line;
  }

  /** Only what looks like the value goes behind a label in the line above. */
  private static boolean isExpected(Term term, Printed printed, boolean line) {
    char first = printed.text().charAt(0);
    return switch (term) {
      case FORM_REPORT_DATE, FORM_TOTAL -> Character.isDigit(first);
      case FORM_REMARKS -> !line && !Shape.isPage(printed.text());
      default -> false;
    };
  }

  private Optional<Title> title(Printed printed) {
    return Title.of(printed, lexicon).or(() -> Title.ofHeading(printed));
  }

  private void put(InlineLabels.Pair pair) {
    openText = Optional.empty();
    awaited = Optional.empty();
    if (pair.term() == Term.FORM_PUBLISHER) {
      publication.addPublisher(pair.value());
      return;
    }
    if (pair.value().isBlank()) {
      awaited = Optional.of(pair.term()).filter(term -> term != Term.FORM_IGNORED);
      return;
    }
    if (pair.term() == Term.FORM_REMARKS) {
      openText = Optional.of(pair.term());
      draft.append(pair.term(), pair.value()); // 说明 and 注 are remarks both
    } else if (!draft.put(pair.term(), pair.value())) {
      addUnplaced(pair.term(), pair.value());
    }
  }

  private boolean opens(LabelledRow row, LabelledRow distinct) {
    if (section.isPresent()
        && section.get() instanceof SummarySection
        && row.isAll(Scope.SUMMARY)) {
      return section.get().take(row);
    }
    Optional<Section> opened = ListSection.open(row, lexicon, problems, this::finishListed);
    if (opened.isPresent() && section.isPresent() && section.get() instanceof ListSection) {
      return section.get().take(row); // the headings again, on a new page
    }
    if (opened.isEmpty()) {
      opened = SummarySection.open(row, lexicon, summary, problems);
      if (opened.isPresent() && section.isPresent() && section.get() instanceof SummarySection) {
        return section.get().take(row);
      }
    }
    if (opened.isEmpty()
        && section.isPresent()
        && section.get() instanceof IndicatorSection
        && IndicatorSection.isHeading(row)) {
      return section.get().take(row);
    }
    opened =
        opened
            .or(() -> IndicatorSection.open(row, upperHeading, draft, lexicon, problems))
            .or(() -> FundMatrix.open(distinct, draft))
            .or(() -> FundPairs.open(row, draft))
            .or(() -> FundSection.open(row, draft, lexicon))
            .or(() -> GoalSection.open(distinct, draft));
    if (opened.isEmpty()) {
      return false;
    }
    closeSection();
    upperHeading = Optional.empty();
    section = opened;
    return true;
  }

  /** Takes a row of cells that each hold a label, a colon and a value. */
  private boolean takeInline(LabelledRow row) {
    List<InlineLabels.Pair> pairs = new ArrayList<>();
    for (int column = row.first(); column >= 0; column = row.next(column + 1)) {
      List<InlineLabels.Pair> found = InlineLabels.of(row.cell(column), lexicon);
      if (found.isEmpty()) {
        return false;
      }
      pairs.addAll(found);
    }
    closeSection();
    pairs.forEach(this::put);
    return true;
  }

  /** Takes a row of labels with their values: 项目名称 | … | 主管部门 | …. */
  private boolean takeLabels(LabelledRow row) {
    closeSection();
    boolean taken = false;
    int column = row.first();
    if (row.label(column).means(Term.FORM_TOTAL_ROW) && draft.hasIndicators()) {
      return TotalRow.take(row, Map.of(), draft, lexicon);
    }
    while (column >= 0) {
      Label label = row.label(column);
      Optional<Term> term = label.in(Scope.FORM).or(() -> goalOfSection(row, label));
      int next = term.isPresent() ? nextLabel(row, column) : row.next(column + 1);
      if (term.isPresent()) {
        putLabelled(term.get(), row, column, next);
        taken = true;
      } else if (label.in(Scope.SECTION).isEmpty()) {
        problems.add(Problem.at(Problem.Kind.UNPLACED_TEXT, row.cell(column)));
      } else {
        taken = true;
      }
      column = next;
    }
    return taken;
  }

  /** 年度总体目标 labels the section; where a text follows it at once, it labels the text. */
  private static Optional<Term> goalOfSection(LabelledRow row, Label label) {
    return label.means(Term.SECTION_GOALS) && row.count() == 2
        ? Optional.of(Term.FORM_GOAL_EXPECTED)
        : Optional.empty();
  }

  private void putLabelled(Term term, LabelledRow row, int label, int end) {
    List<Printed> cells = new ArrayList<>();
    for (int column = row.next(label + 1);
        column >= 0 && (end < 0 || column < end);
        column = row.next(column + 1)) {
      cells.add(row.cell(column));
    }
    Printed value = Printed.join(cells);
    if (term == Term.FORM_NAME && (draft.has(Term.FORM_NAME) || draft.hasTables())) {
      beginForm();
    }
    awaited = Optional.empty();
    if (term == Term.FORM_PUBLISHER) {
      publication.addPublisher(value);
    } else if (value.isBlank()) {
      awaited = Optional.of(term).filter(t -> t == Term.FORM_REMARKS);
    } else if (!draft.put(term, value)) {
      addUnplaced(term, value);
    } else {
      continued = Optional.of(new Continued(term, row.next(label + 1)));
    }
  }

  /** A field that is printed twice keeps its first value; another one cannot be placed. */
  private void addUnplaced(Term term, Printed value) {
    if (term != Term.FORM_IGNORED && !draft.get(term).text().equals(value.text())) {
      problems.add(Problem.at(Problem.Kind.UNPLACED_TEXT, value));
    }
  }

  /** A text in the column of the one above, and nothing else in its row, goes on with it. */
  private boolean takeContinued(LabelledRow row) {
    boolean goesOn =
        continued.filter(text -> text.column() > 0 && text.column() == row.first()).isPresent()
            && row.count() == 1;
    if (goesOn) {
      draft.append(continued.orElseThrow().term(), row.cell(row.first()));
    }
    return goesOn;
  }

  /** Returns the column of the next label behind a label; what stands between them is the value. */
  private static int nextLabel(LabelledRow row, int label) {
    for (int column = row.next(label + 1); column >= 0; column = row.next(column + 1)) {
      Optional<Term> other = row.label(column).in(Scope.FORM);
      if (other.isPresent()) {
        return column;
      }
    }
    return -1;
  }

  private void beginForm() {
    closeSection();
    openText = Optional.empty();
    awaited = Optional.empty();
    if (!draft.isEmpty()) {
      drafts.add(draft);
    }
    draft = new ProjectDraft();
  }

  private void finishListed(ProjectDraft listed) {
    draft.title().ifPresent(listed::setTitle);
    drafts.add(listed);
  }

  private void closeSection() {
    section.ifPresent(Section::close);
    section = Optional.empty();
  }

  private Disclosure finish() {
    beginForm();
    List<Project> projects = new ArrayList<>();
    List<ProjectDraft> forms =
        drafts.stream().filter(d -> d.hasTables() || d.has(Term.FORM_NAME)).toList();
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
