package org.fuhe.extractor.form;

import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** The goals of a form: a heading row (预期目标 | 实际完成情况) and the texts below it. */
final class GoalSection implements Section {
  private final ProjectDraft draft;
  private final int expected;
  private final int actual;

  private GoalSection(ProjectDraft draft, int expected, int actual) {
    this.draft = draft;
    this.expected = expected;
    this.actual = actual;
  }

  static Optional<Section> open(LabelledRow row, ProjectDraft draft) {
    int expected = row.columnOf(Term.FORM_GOAL_EXPECTED);
    int actual = lastColumnOf(row, Term.FORM_GOAL_ACTUAL);
    boolean heading =
        expected >= 0
            && actual > expected
            && row.isAll(Scope.FORM, Scope.SECTION)
            && row.count() <= 3;
    if (!heading) {
      return Optional.empty();
    }
    if (row.count() == 3 && row.first() == expected) {
      expected =
          row.next(expected + 1); // 年度目标 labels the section here and its first column elsewhere
    }
    draft.setEvaluated();
    return Optional.of(new GoalSection(draft, expected, actual));
  }

  private static int lastColumnOf(LabelledRow row, Term term) {
    for (int column = row.size() - 1; column >= 0; column--) {
      if (row.label(column).means(term)) {
        return column;
      }
    }
    return -1;
  }

  @Override
  public boolean take(LabelledRow row) {
    if (row.isBlank()) {
      return true;
    }
    int first = row.first();
    if (row.label(first).in(Scope.SECTION).isPresent()) {
      first = row.next(first + 1);
    }
    if (first < 0
        || row.label(first).in(Scope.FORM).isPresent()
        || first < expected && row.count() > 3) {
      return false;
    }
    for (int column = first; column >= 0; column = row.next(column + 1)) {
      boolean isActual =
          column >= actual || (column > expected && row.next(column + 1) < 0 && column != first);
      draft.append(isActual ? Term.FORM_GOAL_ACTUAL : Term.FORM_GOAL_EXPECTED, row.cell(column));
    }
    return true;
  }
}
