package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * The funding block of a whole department: one figure under each heading, the headings in two
 * levels (基本支出 over 财政拨款).
 */
final class FundMatrix implements Section {
  private final ProjectDraft draft;
  private final List<Entry> entries = new ArrayList<>();

  /** A heading with the columns over which it stands. */
  private static final class Entry {
    private final int column;
    private final Printed group;
    private final Printed printed;
    private final Label label;
    private Printed amount = Printed.BLANK;

    private Entry(int column, Printed group, Printed printed, Label label) {
      this.column = column;
      this.group = group;
      this.printed = printed;
      this.label = label;
    }
  }

  private final List<Entry> tops = new ArrayList<>();

  private FundMatrix(ProjectDraft draft, LabelledRow heading) {
    this.draft = draft;
    for (int column = 0; column < heading.size(); column++) {
      draft.setAmountUnit(heading.cell(column));
      if (heading.label(column).in(Scope.FUND_ROW).isPresent()) {
        Entry top = new Entry(column, Printed.BLANK, heading.cell(column), heading.label(column));
        tops.add(top);
        entries.add(top);
      }
    }
  }

  static Optional<Section> open(LabelledRow row, ProjectDraft draft) {
    return row.has(Term.FUND_ROW_GROUP) && row.isAll(Scope.FUND_ROW, Scope.SECTION)
        ? Optional.of(new FundMatrix(draft, row))
        : Optional.empty();
  }

  @Override
  public boolean take(LabelledRow row) {
    for (int column = 0; column < row.size(); column++) {
      Printed cell = row.cell(column);
      if (!cell.isBlank()
          && row.label(column).in(Scope.FUND_ROW).isEmpty()
          && !FundSection.isAmount(cell)) {
        return false;
      }
    }
    for (int column = 0; column < row.size(); column++) {
      if (row.cell(column).isBlank()) {
        continue;
      }
      if (row.label(column).in(Scope.FUND_ROW).isPresent()) {
        addBelow(column, row.cell(column), row.label(column));
      } else {
        setAmount(column, row.cell(column));
      }
    }
    return true;
  }

  private void addBelow(int column, Printed printed, Label label) {
    Optional<Entry> top =
        tops.stream().filter(entry -> entry.column <= column).reduce((first, second) -> second);
    Printed group = top.map(entry -> entry.printed).orElse(Printed.BLANK);
    top.ifPresent(entries::remove);
    entries.add(new Entry(column, group, printed, label));
  }

  private void setAmount(int column, Printed amount) {
    entries.stream()
        .filter(entry -> entry.column <= column)
        .max(java.util.Comparator.comparingInt(entry -> entry.column))
        .filter(entry -> entry.amount.isBlank())
        .ifPresent(entry -> entry.amount = amount);
  }

  @Override
  public void close() {
    entries.sort(java.util.Comparator.comparingInt(entry -> entry.column));
    for (Entry entry : entries) {
      Map<Term, Printed> cells =
          entry.amount.isBlank() ? Map.of() : Map.of(Term.FUNDS_BUDGET, entry.amount);
      draft.add(new ProjectDraft.FundRow(entry.group, entry.label, entry.printed, cells, false));
    }
  }
}
