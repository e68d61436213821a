package org.fuhe.extractor.form;

import java.util.List;
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

/**
 * Reads the rows of a document from the top down and gathers them into forms.
 *
 * <p>A heading row opens a section (funds, goals, indicators, a list, a summary), which takes the
 * rows below it as long as they are its own; labels with their values stand between the sections. A
 * title, or a further project name, begins the next form.
 */
public final class FormRecogniser {
  private final Lexicon lexicon;
  private final Forms forms;
  private final LabelledValues labelled;

  /** A row of headings that needs the row below it to be complete. */
  private Optional<LabelledRow> upperHeading = Optional.empty();

  private FormRecogniser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms = new Forms(lexicon);
    this.labelled = new LabelledValues(forms, lexicon);
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
    return recogniser.forms.finish();
  }

  private void takeLine(Line line) {
    if (line.isBlank()) {
      return;
    }
    Printed printed = line.printed();
    boolean plain = title(printed).isEmpty() && InlineLabels.of(printed, lexicon).isEmpty();
    if (plain && !line.afterBlank() && labelled.takeOpenText(printed)) {
      return;
    }
    labelled.closeText();
    if (plain) {
      noteLeftOver(line);
    }
    take(new LabelledRow(new Row(List.of(printed)), lexicon), true);
  }

  /**
   * Headings, levels and labels of forms do not stand in prose: a line with one is what is left of
   * a table.
   */
  private void noteLeftOver(Line line) {
    if (forms.draft().isEmpty()) {
      return; // what stands in front of all forms is of none
    }
    for (Word word : line.words()) {
      Label label = lexicon.label(word.text());
      boolean ofTable =
          label.in(Scope.LEVEL).isPresent()
              || label.in(Scope.FUND_ROW).isPresent()
              || label.in(Scope.INDICATORS).isPresent()
              || label.means(Term.FORM_NAME);
      if (ofTable && !label.means(Term.FORM_REMARKS)) {
        forms.problems().add(Problem.at(Problem.Kind.UNPLACED_TEXT, word.printed()));
        return;
      }
    }
  }

  private void take(LabelledRow row, boolean line) {
    LabelledRow distinct = row.withoutRepetitions(lexicon);
    if (distinct.count() == 1 && Shape.isAttachment(distinct.cell(distinct.first()).text())) {
      labelled.closeCell();
      labelled.beginForm();
      return;
    }
    if (!line && forms.section().isEmpty() && labelled.takeContinued(distinct)) {
      return;
    }
    labelled.closeCell();
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
    if (!takeInside(row, distinct) && !takeBetween(distinct) && !forms.draft().isEmpty()) {
      forms.problems().add(Problem.at(Problem.Kind.UNPLACED_ROW, row.cell(row.first())));
    }
  }

  /** Takes a row of the open section, or of the funds. */
  private boolean takeInside(LabelledRow row, LabelledRow distinct) {
    if (in(GoalSection.class) && forms.section().orElseThrow().take(distinct)) {
      return true;
    }
    return (!in(GoalSection.class) && forms.section().filter(open -> open.take(row)).isPresent())
        || row.isBlank()
        || FundSection.takeLine(distinct, forms.draft());
  }

  /** Takes a row that stands between the sections. */
  private boolean takeBetween(LabelledRow row) {
    return (row.known(Scope.FORM, Scope.SECTION) > 0 && labelled.takeLabels(row))
        || labelled.takeInline(row)
        || (row.count() == 1 && Shape.isPage(row.cell(row.first()).text()));
  }

  private boolean in(Class<? extends Section> kind) {
    return forms.section().filter(kind::isInstance).isPresent();
  }

  /**
   * Takes a text that stands alone: a title, a label with its value behind a colon, a unit, a year,
   * a note that goes on.
   */
  private boolean takeSingle(Printed printed, boolean line) {
    Optional<Title> title = title(printed);
    if (title.isPresent()) {
      forms.begin(title.get());
      labelled.beginForm();
      return true;
    }
    List<InlineLabels.Pair> pairs = InlineLabels.of(printed, lexicon);
    if (!pairs.isEmpty()
        && (line || forms.section().isEmpty() || pairs.get(0).term() != Term.FORM_TOTAL)) {
      forms.closeSection();
      pairs.forEach(labelled::put);
      return true;
    }
    if (labelled.takeAwaited(printed, line)) {
      return true;
    }
    if (line) {
      forms.draft().setAmountUnit(printed);
      if (printed.text().matches("[(（].*[)）]")) {
        Years.find(printed).ifPresent(forms.draft()::setYear);
      }
    } else if (printed.text().matches("[(（]?\\d{4}年度?[)）]?")) {
      Years.find(printed).ifPresent(forms.draft()::setYear);
      return true;
    }
    return line;
  }

  private Optional<Title> title(Printed printed) {
    return Title.of(printed, lexicon).or(() -> Title.ofHeading(printed));
  }

  private boolean opens(LabelledRow row, LabelledRow distinct) {
    if (repeatsHeading(row)) {
      return forms.section().orElseThrow().take(row);
    }
    if (forms.section().orElse(null) instanceof FundMatrix matrix && matrix.isLowerHeading(row)) {
      return matrix.take(row);
    }
    Optional<Section> opened = section(row, distinct);
    opened.ifPresent(
        section -> {
          forms.open(section);
          upperHeading = Optional.empty();
        });
    return opened.isPresent();
  }

  /** The headings of the open table again, on a new page, or a second row of them. */
  private boolean repeatsHeading(LabelledRow row) {
    if (in(SummarySection.class) && row.isAll(Scope.SUMMARY)) {
      return true;
    }
    if (ListSection.isHeading(row)) {
      return in(ListSection.class);
    }
    if (SummarySection.isHeading(row)) {
      return in(SummarySection.class);
    }
    return in(IndicatorSection.class) && IndicatorSection.isHeading(row);
  }

  private Optional<Section> section(LabelledRow row, LabelledRow distinct) {
    ProjectDraft draft = forms.draft();
    List<Problem> problems = forms.problems();
    return ListSection.open(row, lexicon, problems, forms::addListed)
        .or(() -> SummarySection.open(row, lexicon, forms.summary(), problems))
        .or(() -> IndicatorSection.open(row, upperHeading, draft, lexicon, problems))
        .or(() -> FundMatrix.open(distinct, draft))
        .or(() -> FundPairs.open(row, draft))
        .or(() -> FundSection.open(row, draft, lexicon))
        .or(() -> GoalSection.open(distinct, draft));
  }
}
