package org.fuhe.scorer.rule.meaning;

import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.scorer.subject.Form;

/** Whether the reading of a row is certain, for rules that look at several rows at once. */
final class RowDoubts {
  private RowDoubts() {}

  static boolean none(Form form, Indicator indicator) {
    return indicator.values().all().values().stream()
        .map(Reported::printed)
        .noneMatch(form.doubts()::touch);
  }
}
