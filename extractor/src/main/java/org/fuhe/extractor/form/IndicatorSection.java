package org.fuhe.extractor.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** The table of indicators of a form. */
final class IndicatorSection implements Section {
  private static final Set<Term> RESULTS = Set.of(Term.INDICATORS_ACTUAL, Term.INDICATORS_SCORE);

  private final ProjectDraft draft;
  private final Columns columns;
  private final Lexicon lexicon;
  private final Levels levels;
  private final List<Problem> problems;
  private boolean begun;

  private IndicatorSection(ProjectDraft draft, Lexicon lexicon, List<Problem> problems) {
    this.draft = draft;
    this.problems = problems;
    this.lexicon = lexicon;
    this.columns = new Columns(Scope.INDICATORS, lexicon);
    this.levels = new Levels(draft, lexicon);
  }

  static Optional<Section> open(
      LabelledRow row,
      Optional<LabelledRow> upper,
      ProjectDraft draft,
      Lexicon lexicon,
      List<Problem> problems) {
    if (!isHeading(row, upper)) {
      return Optional.empty();
    }
    IndicatorSection section = new IndicatorSection(draft, lexicon, problems);
    upper.ifPresent(section::addHeading);
    section.addHeading(row);
    return Optional.of(section);
  }

  static boolean isHeading(LabelledRow row) {
    return isHeading(row, Optional.empty());
  }

  private static boolean isHeading(LabelledRow row, Optional<LabelledRow> upper) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    terms.addAll(row.terms(Scope.INDICATORS));
    if (row.isAll(Scope.INDICATORS, Scope.SECTION)) {
      upper.ifPresent(above -> terms.addAll(above.terms(Scope.INDICATORS)));
    }
    boolean named =
        terms.contains(Term.INDICATORS_NAME)
            || (terms.contains(Term.INDICATORS_LEVEL1) && terms.contains(Term.INDICATORS_LEVEL2));
    return named
        && terms.size() >= 3
        && (terms.contains(Term.INDICATORS_TARGET)
            || terms.contains(Term.INDICATORS_WEIGHT)
            || terms.contains(Term.INDICATORS_SCORE));
  }

  /** Tells whether a row can be the upper one of a heading of two rows. */
  static boolean isUpperHeading(LabelledRow row) {
    return row.isAll(Scope.INDICATORS, Scope.SECTION) && row.terms(Scope.INDICATORS).size() >= 2;
  }

  private void addHeading(LabelledRow row) {
    columns.add(row);
    for (Columns.Column column : columns.all()) {
      draft.addHeading(column.heading(), column.label());
      if (RESULTS.contains(column.term())) {
        draft.setEvaluated();
      }
    }
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank()) {
      return true;
    }
    if (isHeading(row)) {
      return true; // repeated on a new page
    }
    if (!begun && row.isAll(Scope.INDICATORS)) {
      addHeading(row);
      return true;
    }
    int first = row.first();
    Label label = row.label(first);
    if (label.means(Term.FORM_TOTAL_ROW)
        && TotalRow.take(row, columns.cells(row), draft, lexicon)) {
      begun = true;
      return true;
    }
    if (row.count() == 1 && Shape.isTemplate(row.cell(first).text())) {
      return true;
    }
    if (isTail(label, row, first)) {
      return false;
    }
    Map<Term, Printed> cells = columns.cells(row);
    addLevel(row, cells);
    if (cells.isEmpty() || (row.count() == 1 && first <= columns.first() && !isLevel(row, first))) {
      return false;
    }
    begun = true;
    levels
        .take(cells)
        .ifPresent(filled -> draft.add(new ProjectDraft.IndicatorRow(filled, percent())));
    return true;
  }

  /** Some forms have a column of levels without a heading of its own. */
  private void addLevel(LabelledRow row, Map<Term, Printed> cells) {
    int first = row.first();
    if (first < columns.first() && !columns.has(Term.INDICATORS_LEVEL1)) {
      Label label = row.label(first);
      if (label.means(Term.LEVEL_SECOND)) {
        cells.putIfAbsent(Term.INDICATORS_LEVEL2, row.cell(first));
      } else if (label.means(Term.LEVEL_FIRST)) {
        cells.putIfAbsent(Term.INDICATORS_LEVEL1, row.cell(first));
      }
    }
  }

  private boolean percent() {
    return columns
        .of(Term.INDICATORS_COEFFICIENT)
        .map(column -> column.label().percent())
        .orElse(true);
  }

  /**
   * A label of the form's tail in the first column ends the table; in a text column it is an
   * indicator's name.
   */
  private boolean isTail(Label label, LabelledRow row, int first) {
    if (label.in(Scope.LEVEL).isPresent()) {
      return false;
    }
    boolean leading = first <= columns.first();
    boolean other = label.in(Scope.FORM).isPresent() || label.in(Scope.FUND_ROW).isPresent();
    return (leading && other) || FundSection.isHeading(row);
  }

  private boolean isLevel(LabelledRow row, int first) {
    return row.label(first).in(Scope.LEVEL).isPresent();
  }

  @Override
  public void close() {
    FundSection.noteUnknown(columns, problems);
    if (!begun) {
      columns.all().stream()
          .findFirst()
          .ifPresent(
              column ->
                  problems.add(Problem.at(Problem.Kind.HEADINGS_WITHOUT_ROWS, column.heading())));
    }
  }

  /** Fills the levels down over the rows that their merged cells cover. */
  static final class Levels {
    private final ProjectDraft draft;
    private final Lexicon lexicon;
    private Printed level1 = Printed.BLANK;
    private Printed level2 = Printed.BLANK;

    Levels(ProjectDraft draft, Lexicon lexicon) {
      this.draft = draft;
      this.lexicon = lexicon;
    }

    /** Returns the row with its levels, or nothing for a row that prints levels only. */
    Optional<Map<Term, Printed>> take(Map<Term, Printed> cells) {
      Map<Term, Printed> filled = new EnumMap<>(Term.class);
      filled.putAll(cells);
      Printed first = filled.getOrDefault(Term.INDICATORS_LEVEL1, Printed.BLANK);
      Printed second = filled.getOrDefault(Term.INDICATORS_LEVEL2, Printed.BLANK);
      if (!first.isBlank()) {
        Label label = lexicon.label(first.text());
        Printed level = withoutFullMarks(first, label);
        if (!level.text().equals(level1.text())) { // some dumps repeat a merged cell in every row
          draft.addHeading(first, label);
          level2 = Printed.BLANK;
        }
        level1 = level;
      }
      boolean nameless = !filled.containsKey(Term.INDICATORS_NAME);
      boolean results =
          filled.keySet().stream()
              .anyMatch(term -> term != Term.INDICATORS_LEVEL1 && term != Term.INDICATORS_LEVEL2);
      if (!second.isBlank()) {
        Label label = lexicon.label(second.text());
        if (nameless && results && label.in(Scope.LEVEL).isEmpty()) {
          filled.put(Term.INDICATORS_NAME, second);
          level2 = Printed.BLANK;
        } else {
          draft.addHeading(second, label);
          level2 = withoutFullMarks(second, label);
        }
      }
      if (!results || isTemplate(filled)) {
        return Optional.empty();
      }
      put(filled, Term.INDICATORS_LEVEL1, level1);
      put(filled, Term.INDICATORS_LEVEL2, level2);
      return Optional.of(filled);
    }

    private static void put(Map<Term, Printed> cells, Term term, Printed printed) {
      if (printed.isBlank()) {
        cells.remove(term);
      } else {
        cells.put(term, printed);
      }
    }

    /** Blank templates leave rows of names such as 指标1 or …… with nothing beside them. */
    private static boolean isTemplate(Map<Term, Printed> cells) {
      long others =
          cells.keySet().stream()
              .filter(
                  term ->
                      term != Term.INDICATORS_LEVEL1
                          && term != Term.INDICATORS_LEVEL2
                          && term != Term.INDICATORS_NAME)
              .count();
      Printed name = cells.getOrDefault(Term.INDICATORS_NAME, Printed.BLANK);
      return others == 0 && Shape.isTemplate(name.text());
    }

    private static Printed withoutFullMarks(Printed level, Label label) {
      if (label.fullMarks().isEmpty()) {
        return level;
      }
      int open = Math.max(level.text().lastIndexOf('('), level.text().lastIndexOf('（'));
      return open > 0 ? level.part(0, open) : level;
    }
  }
}
