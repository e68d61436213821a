package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * Takes labels with their values, which stand between the sections of a form: beside each other in
 * a row, or in one text with a colon between them.
 */
final class LabelledValues {
  private final Forms forms;
  private final Lexicon lexicon;

  /** A text whose cell may go on in the row below. */
  private record Continued(Term term, int column) {}

  private Optional<Continued> continued = Optional.empty();

  /** The field of a label that had nothing behind it: its value may stand in the next line. */
  private Optional<Term> awaited = Optional.empty();

  /** The field of a text that may go on in the next line. */
  private Optional<Term> openText = Optional.empty();

  LabelledValues(Forms forms, Lexicon lexicon) {
    this.forms = forms;
    this.lexicon = lexicon;
  }

  /** Takes a line that goes on with the text above. */
  boolean takeOpenText(Printed printed) {
    openText.ifPresent(term -> forms.draft().append(term, printed));
    return openText.isPresent();
  }

  void closeText() {
    openText = Optional.empty();
  }

  void closeCell() {
    continued = Optional.empty();
  }

  /** Forgets what the form before was waiting for. */
  void beginForm() {
    openText = Optional.empty();
    awaited = Optional.empty();
  }

  /** Takes a text that the label above was waiting for. */
  boolean takeAwaited(Printed printed, boolean line) {
    if (awaited.isEmpty() || !isExpected(awaited.get(), printed, line)) {
      return false;
    }
    forms.draft().put(awaited.get(), printed);
    openText = awaited.filter(term -> term == Term.FORM_REMARKS);
    awaited = Optional.empty();
    return true;
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

  void put(InlineLabels.Pair pair) {
    beginForm();
    if (pair.value().isBlank() && pair.term() != Term.FORM_PUBLISHER) {
      awaited = Optional.of(pair.term()).filter(term -> term != Term.FORM_IGNORED);
    } else if (pair.term() == Term.FORM_REMARKS) {
      openText = Optional.of(pair.term());
      forms.draft().append(pair.term(), pair.value()); // 说明 and 注 are remarks both
    } else {
      beginNextForm(pair);
      forms.put(pair.term(), pair.value());
    }
  }

  /**
   * A field that stood over the tables of the open form and has another value under them stands
   * over the tables of the next form: its title has no words that tell a title.
   */
  private void beginNextForm(InlineLabels.Pair pair) {
    ProjectDraft draft = forms.draft();
    if (pair.term() == Term.FORM_REPORT_DATE
        && draft.hasIndicators()
        && draft.standsOverTables(pair.term())
        && !draft.get(pair.term()).text().equals(pair.value().text())) {
      forms.beginUntitled();
    }
  }

  /** Takes a row of cells that each hold a label, a colon and a value. */
  boolean takeInline(LabelledRow row) {
    List<InlineLabels.Pair> pairs = new ArrayList<>();
    for (int column = row.first(); column >= 0; column = row.next(column + 1)) {
      List<InlineLabels.Pair> found = InlineLabels.of(row.cell(column), lexicon);
      if (found.isEmpty()) {
        return false;
      }
      pairs.addAll(found);
    }
    forms.closeSection();
    pairs.forEach(this::put);
    return true;
  }

  /** Takes a row of labels with their values: 项目名称 | … | 主管部门 | …. */
  boolean takeLabels(LabelledRow row) {
    forms.closeSection();
    boolean taken = false;
    int column = row.first();
    if (row.label(column).means(Term.FORM_TOTAL_ROW) && forms.draft().hasIndicators()) {
      return TotalRow.take(row, Map.of(), forms.draft(), lexicon);
    }
    while (column >= 0) {
      Label label = row.label(column);
      Optional<Term> term = label.in(Scope.FORM).or(() -> goalOfSection(row, label));
      int next = term.isPresent() ? nextLabel(row, column) : row.next(column + 1);
      if (term.isPresent()) {
        putLabelled(term.get(), row, column, next);
        taken = true;
      } else if (label.in(Scope.SECTION).isEmpty()) {
        forms.problems().add(Problem.at(Problem.Kind.UNPLACED_TEXT, row.cell(column)));
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
    ProjectDraft draft = forms.draft();
    if (term == Term.FORM_NAME && (draft.has(Term.FORM_NAME) || draft.hasTables())) {
      forms.begin();
      beginForm();
    }
    awaited = Optional.empty();
    if (value.isBlank() && term != Term.FORM_PUBLISHER) {
      awaited = Optional.of(term).filter(t -> t == Term.FORM_REMARKS);
    } else if (forms.put(term, value) && term != Term.FORM_PUBLISHER) {
      continued = Optional.of(new Continued(term, row.next(label + 1)));
    }
  }

  /** A text in the column of the one above, and nothing else in its row, goes on with it. */
  boolean takeContinued(LabelledRow row) {
    boolean goesOn =
        continued.filter(text -> text.column() > 0 && text.column() == row.first()).isPresent()
            && row.count() == 1;
    if (goesOn) {
      forms.draft().append(continued.orElseThrow().term(), row.cell(row.first()));
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
}
