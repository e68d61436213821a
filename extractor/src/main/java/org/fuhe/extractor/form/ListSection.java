package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * One table that lists many projects with their indicators: what belongs to a project stands once,
 * in its first row.
 */
final class ListSection implements Section {
  private static final Set<Term> AMOUNTS =
      Set.of(
          Term.FUNDS_BUDGET_INITIAL,
          Term.FUNDS_BUDGET,
          Term.FUNDS_EXECUTED,
          Term.FUNDS_WEIGHT,
          Term.FUNDS_RATE,
          Term.FUNDS_SCORE);

  private final Columns columns;
  private final Lexicon lexicon;
  private final List<Problem> problems;
  private final Consumer<ProjectDraft> finished;
  private final List<Entry> entries = new ArrayList<>();

  /** A project of the list with its rows. */
  private static final class Entry {
    private final Map<Term, Printed> head = new EnumMap<>(Term.class);
    private final List<Map<Term, Printed>> rows = new ArrayList<>();

    /** Rows at the top of a page, which print what belongs to the project once more. */
    private final Set<Map<Term, Printed>> repeating =
        Collections.newSetFromMap(new IdentityHashMap<>());

    /** Tells whether a row that is not the first has an explanation of its own. */
    private boolean hasFurtherReason() {
      Printed first = rows.isEmpty() ? Printed.BLANK : reason(rows.get(0));
      return rows.stream()
          .skip(1)
          .filter(row -> !reason(row).isBlank())
          .anyMatch(row -> !repeating.contains(row) || !reason(row).text().equals(first.text()));
    }

    private static Printed reason(Map<Term, Printed> row) {
      return row.getOrDefault(Term.INDICATORS_REASON, Printed.BLANK);
    }
  }

  private ListSection(
      LabelledRow heading,
      Lexicon lexicon,
      List<Problem> problems,
      Consumer<ProjectDraft> finished) {
    this.lexicon = lexicon;
    this.problems = problems;
    this.finished = finished;
    boolean ownScores = hasOwnScores(heading);
    this.columns = new Columns(label -> column(label, ownScores), lexicon);
    columns.add(heading);
  }

  static Optional<Section> open(
      LabelledRow row, Lexicon lexicon, List<Problem> problems, Consumer<ProjectDraft> finished) {
    return isHeading(row)
        ? Optional.of(new ListSection(row, lexicon, problems, finished))
        : Optional.empty();
  }

  static boolean isHeading(LabelledRow row) {
    return row.has(Term.FORM_NAME)
        && (IndicatorSection.isHeading(row)
            || (row.has(Term.SECTION_INDICATORS)
                && row.has(Term.INDICATORS_TARGET)
                && row.has(Term.INDICATORS_ACTUAL)));
  }

  /**
   * 指标得分 beside 自评得分: the indicators' scores have a column of their own, and the other one holds
   * the project's total.
   */
  private static boolean hasOwnScores(LabelledRow row) {
    int scores = 0;
    boolean plain = false;
    for (int column = 0; column < row.size(); column++) {
      if (row.label(column).means(Term.INDICATORS_SCORE)) {
        scores++;
        plain |= !row.label(column).means(Term.FORM_TOTAL);
      }
    }
    return plain && (scores > 1 || row.has(Term.FORM_TOTAL));
  }

  private static Optional<Term> column(Label label, boolean ownScores) {
    if (label.means(Term.FORM_TOTAL) && (ownScores || !label.means(Term.INDICATORS_SCORE))) {
      return Optional.of(Term.FORM_TOTAL);
    }
    Optional<Term> indicator = label.in(Scope.INDICATORS);
    Optional<Term> form = label.in(Scope.FORM);
    if (form.isPresent() && (indicator.isEmpty() || form.get() == Term.FORM_NAME)) {
      return form;
    }
    if (indicator.isPresent()) {
      return indicator;
    }
    if (label.means(Term.SECTION_INDICATORS)) {
      // a list has no section of indicators: 绩效指标 over a column is their name
      return Optional.of(Term.INDICATORS_NAME);
    }
    return label.in(Scope.FUNDS).filter(AMOUNTS::contains);
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank() || isHeading(row)) {
      return true;
    }
    if (entries.isEmpty() && row.isAll(Scope.INDICATORS, Scope.FORM, Scope.FUNDS)) {
      columns.add(row);
      return true;
    }
    if (row.count() == 1
        && row.first() == 0
        && !entries.isEmpty()
        && !Character.isDigit(row.cell(0).text().charAt(0))) {
      return false;
    }
    Map<Term, Printed> cells = columns.cells(row);
    if (cells.isEmpty()) {
      return false;
    }
    if (beginsProject(cells)) {
      entries.add(new Entry());
    }
    if (entries.isEmpty()) {
      return false;
    }
    Entry entry = entries.get(entries.size() - 1);
    Map<Term, Printed> indicator = new EnumMap<>(Term.class);
    cells.forEach(
        (term, cell) -> {
          if (term.scope() == Scope.INDICATORS) {
            indicator.put(term, cell);
          } else {
            entry.head.putIfAbsent(term, cell);
          }
        });
    if (!indicator.isEmpty()) {
      entry.rows.add(indicator);
      if (cells.containsKey(Term.FORM_LABEL_NO) || cells.containsKey(Term.FORM_NAME)) {
        entry.repeating.add(indicator);
      }
    }
    return true;
  }

  /** A number or name begins a project, unless it is the one above, repeated on a new page. */
  private boolean beginsProject(Map<Term, Printed> cells) {
    Printed number = cells.getOrDefault(Term.FORM_LABEL_NO, Printed.BLANK);
    Printed name = cells.getOrDefault(Term.FORM_NAME, Printed.BLANK);
    if (number.isBlank() && name.isBlank()) {
      return false;
    }
    if (entries.isEmpty()) {
      return true;
    }
    Map<Term, Printed> open = entries.get(entries.size() - 1).head;
    if (!number.isBlank()) {
      return !number.text().equals(open.getOrDefault(Term.FORM_LABEL_NO, Printed.BLANK).text());
    }
    return !name.text().equals(open.getOrDefault(Term.FORM_NAME, Printed.BLANK).text());
  }

  @Override
  public void close() {
    FundSection.noteUnknown(columns, problems);
    boolean reasons = hasReasonsForEachIndicator();
    for (Entry entry : entries) {
      ProjectDraft draft = new ProjectDraft();
      draft.setEvaluated();
      draft.addHeadings(columns);
      Map<Term, Printed> funds = new EnumMap<>(Term.class);
      entry.head.forEach(
          (term, cell) -> {
            if (term.scope() == Scope.FUNDS) {
              funds.put(term, cell);
            } else {
              draft.put(term, cell);
            }
          });
      if (!funds.isEmpty()) {
        Printed heading = fundHeading(draft, funds);
        draft.add(
            new ProjectDraft.FundRow(
                Printed.BLANK, Optional.of(Term.FUND_ROW_TOTAL), heading, funds, false));
      }
      IndicatorSection.Levels levels = new IndicatorSection.Levels(draft, lexicon);
      for (Map<Term, Printed> row : entry.rows) {
        if (!reasons && row.containsKey(Term.INDICATORS_REASON)) {
          draft.put(Term.FORM_REMARKS, row.get(Term.INDICATORS_REASON));
          row.remove(Term.INDICATORS_REASON);
        }
        levels
            .take(row)
            .ifPresent(filled -> draft.add(new ProjectDraft.IndicatorRow(filled, true)));
      }
      finished.accept(draft);
    }
  }

  /**
   * A list has one line of money for each project; the heading of its first figure is its label.
   */
  private Printed fundHeading(ProjectDraft draft, Map<Term, Printed> funds) {
    List<Columns.Column> figures =
        columns.all().stream().filter(column -> funds.containsKey(column.term())).toList();
    figures.forEach(column -> draft.setAmountUnit(column.heading()));
    return figures.get(0).heading();
  }

  /**
   * A 说明 that stands in a project's first row only, and again where a page break parts the project,
   * is merged over its rows, and is the project's.
   */
  private boolean hasReasonsForEachIndicator() {
    boolean several = false;
    for (Entry entry : entries) {
      several |= entry.rows.size() > 1;
      if (entry.hasFurtherReason()) {
        return true;
      }
    }
    return !several;
  }
}
