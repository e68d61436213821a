package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.EnumMap;
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

/**
 * The funding block of a form: a heading row with the columns of amounts, and a row for each source
 * of money.
 */
final class FundSection implements Section {
  private static final Set<Term> AMOUNTS =
      Set.of(Term.FUNDS_BUDGET_INITIAL, Term.FUNDS_BUDGET, Term.FUNDS_EXECUTED, Term.FUNDS_RATE);

  private final ProjectDraft draft;
  private final Columns columns;
  private final boolean named;
  private final boolean percent;
  private boolean begun;

  private FundSection(ProjectDraft draft, LabelledRow heading, Lexicon lexicon) {
    this.draft = draft;
    this.columns = new Columns(FundSection::column, lexicon);
    columns.add(withoutSection(heading, lexicon));
    for (int column = 0; column < heading.size(); column++) {
      draft.setAmountUnit(heading.cell(column));
      draft.addHeading(heading.cell(column), heading.label(column));
    }
    if (columns.has(Term.FUNDS_EXECUTED) || columns.has(Term.FUNDS_RATE)) {
      draft.setEvaluated();
    }
    named = namesFunds(heading);
    percent = columns.of(Term.FUNDS_RATE).map(column -> column.label().percent()).orElse(false);
  }

  static Optional<Section> open(LabelledRow row, ProjectDraft draft, Lexicon lexicon) {
    if (!isHeading(row)) {
      return Optional.empty();
    }
    return Optional.of(new FundSection(draft, row, lexicon));
  }

  static boolean isHeading(LabelledRow row) {
    return row.terms(Scope.FUNDS).stream().filter(AMOUNTS::contains).count() >= 2
        && !row.has(Term.INDICATORS_NAME);
  }

  /** 年度预算数 heads a column of amounts, or names the section beside a column of its own. */
  private static LabelledRow withoutSection(LabelledRow heading, Lexicon lexicon) {
    int first = heading.first();
    List<Printed> cells = new ArrayList<>(heading.row().cells());
    for (int column = first; column >= 0; column = heading.next(column + 1)) {
      Label label = heading.label(column);
      int next = column;
      boolean again = false;
      while ((next = heading.next(next + 1)) >= 0) {
        again |=
            label.in(Scope.FUNDS).isPresent()
                && label.in(Scope.FUNDS).equals(heading.label(next).in(Scope.FUNDS))
                && !label.words().equals(heading.label(next).words());
      }
      if (again && label.in(Scope.SECTION).isPresent()) {
        cells.set(column, Printed.BLANK);
      }
    }
    return new LabelledRow(heading.row().with(cells), lexicon);
  }

  /** 当年预算 heads a column of amounts and labels a row; between the headings it is the column. */
  private static Optional<Term> column(Label label) {
    return label
        .in(Scope.FUNDS)
        .filter(term -> term != Term.FUNDS_LABEL && term != Term.FUNDS_IGNORED);
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank()) {
      return true;
    }
    if (!begun && row.isAll(Scope.FUNDS, Scope.SECTION)) {
      columns.add(row);
      return true;
    }
    int at = labelColumn(row);
    if (at < 0) {
      return false;
    }
    Label label = row.label(at);
    Map<Term, Printed> cells = cells(row, at);
    boolean known = label.in(Scope.FUND_ROW).isPresent();
    if (!known
        && (label.in(Scope.FORM).isPresent()
            || label.in(Scope.SECTION).isPresent()
            || !named
            || !holdsNumber(cells))) {
      return false;
    }
    begun = true;
    draft.add(
        new ProjectDraft.FundRow(
            Printed.BLANK, label.in(Scope.FUND_ROW), row.cell(at), cells, percent));
    return true;
  }

  /**
   * Tells whether what stands before the columns of amounts leaves no doubt that the rows are
   * sources of money.
   */
  private boolean namesFunds(LabelledRow heading) {
    int first = heading.first();
    return first >= columns.first()
        || heading.label(first).in(Scope.SECTION).isPresent()
        || heading.label(first).means(Term.FUNDS_LABEL);
  }

  private static boolean holdsNumber(Map<Term, Printed> cells) {
    return cells.values().stream().anyMatch(cell -> Character.isDigit(cell.text().charAt(0)));
  }

  /** The label is the last text before the amounts; a section's own label can stand before it. */
  private int labelColumn(LabelledRow row) {
    for (int column = columns.first() - 1; column >= 0; column--) {
      Printed cell = row.cell(column);
      if (!cell.isBlank() && !Shape.isNumber(cell.text()) && !Shape.isPlaceholder(cell.text())) {
        return column;
      }
    }
    int first = row.first();
    return first >= 0 && row.label(first).in(Scope.FUND_ROW).isPresent() ? first : -1;
  }

  /**
   * Where the cells that a merged one covers are left out, the amounts follow their label at once.
   */
  private Map<Term, Printed> cells(LabelledRow row, int label) {
    if (row.row().isPlaced()) {
      Map<Term, Printed> under = new EnumMap<>(Term.class);
      columns.under(row, label + 1).forEach((c, cell) -> under.putIfAbsent(c.term(), cell));
      return under;
    }
    boolean moved = label + 1 < columns.first() && !row.cell(label + 1).isBlank();
    int shift = moved ? columns.first() - label - 1 : 0;
    Map<Term, Printed> cells = new EnumMap<>(Term.class);
    for (Columns.Column column : columns.all()) {
      Printed cell = row.cell(column.index() - shift);
      if (!cell.isBlank()) {
        cells.putIfAbsent(column.term(), cell);
      }
    }
    return cells;
  }

  /**
   * Reads the funding block of a target form, whose lines are a label and an amount: 上级资金 | 100.00.
   */
  static boolean takeLine(LabelledRow row, ProjectDraft draft) {
    int at = row.first();
    if (at < 0) {
      return false;
    }
    if (row.label(at).in(Scope.SECTION).isPresent() && row.label(at).in(Scope.FUND_ROW).isEmpty()) {
      draft.setAmountUnit(row.cell(at));
      at = row.next(at + 1);
    }
    if (at < 0 || row.label(at).in(Scope.FUND_ROW).isEmpty()) {
      return false;
    }
    int value = row.next(at + 1);
    if (value >= 0 && (row.next(value + 1) >= 0 || !isAmount(row.cell(value)))) {
      return false;
    }
    draft.setAmountUnit(row.cell(at));
    Map<Term, Printed> cells = value < 0 ? Map.of() : Map.of(Term.FUNDS_BUDGET, row.cell(value));
    draft.add(
        new ProjectDraft.FundRow(
            Printed.BLANK, row.label(at).in(Scope.FUND_ROW), row.cell(at), cells, false));
    return true;
  }

  static boolean isAmount(Printed printed) {
    char first = printed.text().charAt(0);
    return Character.isDigit(first) || first == '-' || first == '/' || first == '—' || first == '－';
  }

  static void noteUnknown(Columns columns, List<Problem> problems) {
    columns
        .unknown()
        .forEach(heading -> problems.add(Problem.at(Problem.Kind.UNKNOWN_HEADING, heading)));
  }
}
