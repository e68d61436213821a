package org.fuhe.extractor.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * A funding block without headings, in which each figure stands behind its own label: 预算数： | 23.08
 * | 执行数： | 23.08, and below it the parts of both.
 */
final class FundPairs implements Section {
  private final ProjectDraft draft;
  private final int budget;
  private final int executed;

  private FundPairs(ProjectDraft draft, int budget, int executed) {
    this.draft = draft;
    this.budget = budget;
    this.executed = executed;
  }

  static Optional<Section> open(LabelledRow row, ProjectDraft draft) {
    int budget = row.columnOf(Term.FUNDS_BUDGET);
    int executed = row.columnOf(Term.FUNDS_EXECUTED);
    boolean pairs =
        budget >= 0
            && executed > budget
            && isFigure(row, budget)
            && isFigure(row, executed)
            && row.count() <= 5;
    if (!pairs) {
      return Optional.empty();
    }
    for (int column = 0; column <= budget; column++) {
      draft.setAmountUnit(row.cell(column));
      draft.addHeading(row.cell(column), row.label(column));
    }
    draft.setEvaluated();
    FundPairs section = new FundPairs(draft, budget, executed);
    section.add(row, Optional.of(Term.FUND_ROW_TOTAL));
    return Optional.of(section);
  }

  private static boolean isFigure(LabelledRow row, int label) {
    int next = row.next(label + 1);
    return next >= 0 && FundSection.isAmount(row.cell(next));
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank()) {
      return true;
    }
    if (row.cell(budget).isBlank() || row.label(budget).in(Scope.FUND_ROW).isEmpty()) {
      return false;
    }
    add(row, row.label(budget).in(Scope.FUND_ROW));
    return true;
  }

  private void add(LabelledRow row, Optional<Term> source) {
    Map<Term, Printed> cells = new EnumMap<>(Term.class);
    int figure = row.next(budget + 1);
    if (figure >= 0 && figure < executed) {
      cells.put(Term.FUNDS_BUDGET, row.cell(figure));
    }
    int spent = row.next(executed + 1);
    if (spent >= 0) {
      cells.put(Term.FUNDS_EXECUTED, row.cell(spent));
    }
    draft.add(new ProjectDraft.FundRow(Printed.BLANK, source, row.cell(budget), cells, false));
  }
}
