package org.fuhe.extractor.form;

import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** The goals of a form: a heading row (预期目标 | 实际完成情况) and the texts below it. */
final class GoalSection implements Section {
  private final ProjectDraft draft;
  private final String section;
  private final int actual;

  private GoalSection(ProjectDraft draft, String section, int actual) {
    this.draft = draft;
    this.section = section;
    this.actual = actual;
  }

  static Optional<Section> open(LabelledRow row, ProjectDraft draft) {
    int actual = lastColumnOf(row, Term.FORM_GOAL_ACTUAL, row.size());
    int expected = actual < 0 ? -1 : lastColumnOf(row, Term.FORM_GOAL_EXPECTED, actual);
    if (expected < 0 || !row.isAll(Scope.FORM, Scope.SECTION) || row.next(actual + 1) >= 0) {
      return Optional.empty();
    }
    draft.setEvaluated();
    return Optional.of(new GoalSection(draft, row.cell(row.first()).text(), actual));
  }

  private static int lastColumnOf(LabelledRow row, Term term, int end) {
    for (int column = end - 1; column >= 0; column--) {
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
    if (row.label(first).in(Scope.SECTION).isPresent() || row.cell(first).text().equals(section)) {
      first = row.next(first + 1);
    }
    if (first < 0
        || row.label(first).in(Scope.FORM).isPresent()
        || row.label(first).in(Scope.INDICATORS).isPresent()) {
      return false;
    }
    int second = row.next(first + 1);
    if (second >= 0 && row.next(second + 1) >= 0) {
      return false;
    }
    if (second < 0) {
      draft.append(
          first >= actual ? Term.FORM_GOAL_ACTUAL : Term.FORM_GOAL_EXPECTED, row.cell(first));
    } else {
      draft.append(Term.FORM_GOAL_EXPECTED, row.cell(first));
      draft.append(Term.FORM_GOAL_ACTUAL, row.cell(second));
    }
    return true;
  }
}
