package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * The last row of a table of indicators: 总分 | 100 | 95.5, with the grade beside it on some forms.
 */
final class TotalRow {
  private TotalRow() {}

  /**
   * Takes a row that is labelled as the total.
   *
   * @param cells the row's cells under the table's columns; none when the columns are not known
   * @return whether it is a total: an indicator can have the same label
   */
  static boolean take(
      LabelledRow row, Map<Term, Printed> cells, ProjectDraft draft, Lexicon lexicon) {
    Printed underWeight = cells.getOrDefault(Term.INDICATORS_WEIGHT, Printed.BLANK);
    Printed underScore = cells.getOrDefault(Term.INDICATORS_SCORE, Printed.BLANK);
    if (isNumber(underWeight) && isNumber(underScore)) {
      draft.setTotalRow(underWeight, underScore);
    } else {
      List<Printed> numbers = new ArrayList<>();
      for (int column = row.next(row.first() + 1); column >= 0; column = row.next(column + 1)) {
        if (isNumber(row.cell(column))) {
          numbers.add(row.cell(column));
        }
      }
      if (numbers.isEmpty() && row.count() > 1) {
        return false;
      }
      if (numbers.size() == 1) {
        boolean weight = numbers.get(0).equals(underWeight);
        draft.setTotalRow(
            weight ? numbers.get(0) : Printed.BLANK, weight ? Printed.BLANK : numbers.get(0));
      } else if (numbers.size() > 1) {
        draft.setTotalRow(numbers.get(0), numbers.get(1));
      }
    }
    takeLabels(row, draft, lexicon);
    return true;
  }

  private static void takeLabels(LabelledRow row, ProjectDraft draft, Lexicon lexicon) {
    for (int column = row.next(row.first() + 1); column >= 0; column = row.next(column + 1)) {
      Optional<Term> term =
          row.label(column).in(Scope.FORM).filter(found -> found == Term.FORM_GRADE);
      int next = row.next(column + 1);
      if (term.isPresent() && next >= 0) {
        draft.put(term.get(), row.cell(next));
      }
      InlineLabels.of(row.cell(column), lexicon)
          .forEach(pair -> draft.put(pair.term(), pair.value()));
    }
  }

  private static boolean isNumber(Printed printed) {
    return !printed.isBlank() && Character.isDigit(printed.text().charAt(0));
  }
}
