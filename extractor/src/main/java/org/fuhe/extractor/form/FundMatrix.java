package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * A funding block whose sources stand side by side: a figure under each heading, the headings in
 * one level (中央 | 省级 | 合计 | 执行数) or in two (基本支出 over 财政拨款).
 */
final class FundMatrix implements Section {
  private final ProjectDraft draft;
  private final String section;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> tops = new ArrayList<>();
  private boolean complete;

  /** A heading with the columns over which it stands, and the figure under it. */
  private static final class Entry {
    private final int column;
    private final Printed group;
    private final Printed printed;
    private final Term term;
    private Printed figure = Printed.BLANK;

    private Entry(int column, Printed group, Printed printed, Term term) {
      this.column = column;
      this.group = group;
      this.printed = printed;
      this.term = term;
    }

    private boolean isSource() {
      return term.scope() == Scope.FUND_ROW;
    }
  }

  private FundMatrix(ProjectDraft draft, LabelledRow heading) {
    this.draft = draft;
    this.section = heading.cell(heading.first()).text();
    for (int column = 0; column < heading.size(); column++) {
      draft.setAmountUnit(heading.cell(column));
      int place = column;
      term(heading, column)
          .ifPresent(
              term -> {
                Entry top = new Entry(place, Printed.BLANK, heading.cell(place), term);
                tops.add(top);
                entries.add(top);
              });
    }
    if (tops.stream().anyMatch(top -> top.term == Term.FUNDS_EXECUTED)) {
      draft.setEvaluated();
    }
  }

  static Optional<Section> open(LabelledRow row, ProjectDraft draft) {
    return isHeading(row) ? Optional.of(new FundMatrix(draft, row)) : Optional.empty();
  }

  private static boolean isHeading(LabelledRow row) {
    int sources = 0;
    for (int column = 0; column < row.size(); column++) {
      sources +=
          term(row, column).filter(term -> term.scope() == Scope.FUND_ROW).isPresent() ? 1 : 0;
    }
    return (row.has(Term.FUND_ROW_GROUP) || sources >= 3)
        && row.isAll(Scope.FUND_ROW, Scope.SECTION, Scope.FUNDS);
  }

  /** Tells whether a row holds the second level of headings, under groups that wait for it. */
  boolean isLowerHeading(LabelledRow row) {
    return !complete
        && isHeading(row)
        && entries.stream().anyMatch(entry -> entry.term == Term.FUND_ROW_GROUP);
  }

  private static Optional<Term> term(LabelledRow row, int column) {
    Optional<Term> source = row.label(column).in(Scope.FUND_ROW);
    Optional<Term> figure = row.label(column).in(Scope.FUNDS);
    boolean result =
        figure.isPresent()
            && (figure.get() == Term.FUNDS_EXECUTED || figure.get() == Term.FUNDS_RATE);
    return result ? figure : source;
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank()) {
      return true;
    }
    boolean figures = false;
    for (int column = row.first(); column >= 0; column = row.next(column + 1)) {
      boolean figure = FundSection.isAmount(row.cell(column));
      figures |= figure;
      boolean heading = term(row, column).isPresent() && !complete;
      if (!figure && !heading && !row.cell(column).text().equals(section)) {
        return false;
      }
    }
    for (int column = row.first(); column >= 0; column = row.next(column + 1)) {
      if (FundSection.isAmount(row.cell(column))) {
        setFigure(column, row.cell(column));
      } else if (!row.cell(column).text().equals(section)) {
        addBelow(column, row.cell(column), term(row, column).orElseThrow());
      }
    }
    complete = figures && tops.stream().allMatch(top -> !top.isSource() || entries.contains(top));
    return true;
  }

  private void addBelow(int column, Printed printed, Term term) {
    Optional<Entry> top =
        tops.stream().filter(entry -> entry.column <= column).reduce((first, second) -> second);
    Printed group = top.map(entry -> entry.printed).orElse(Printed.BLANK);
    top.ifPresent(entries::remove);
    entries.add(new Entry(column, group, printed, term));
  }

  private void setFigure(int column, Printed figure) {
    entries.stream()
        .filter(entry -> entry.column <= column)
        .max(Comparator.comparingInt(entry -> entry.column))
        .filter(entry -> entry.figure.isBlank())
        .ifPresent(entry -> entry.figure = figure);
  }

  @Override
  public void close() {
    entries.sort(Comparator.comparingInt(entry -> entry.column));
    for (Entry entry : entries) {
      if (!entry.isSource()) {
        continue;
      }
      Map<Term, Printed> cells = new EnumMap<>(Term.class);
      put(cells, Term.FUNDS_BUDGET, entry.figure);
      if (entry.term == Term.FUND_ROW_TOTAL) {
        // the money spent and its share are printed for the whole only
        entries.stream()
            .filter(other -> !other.isSource())
            .forEach(other -> put(cells, other.term, other.figure));
      }
      draft.add(
          new ProjectDraft.FundRow(
              entry.group, Optional.of(entry.term), entry.printed, cells, false));
    }
  }

  private static void put(Map<Term, Printed> cells, Term term, Printed printed) {
    if (!printed.isBlank()) {
      cells.put(term, printed);
    }
  }
}
