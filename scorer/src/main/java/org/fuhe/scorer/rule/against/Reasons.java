package org.fuhe.scorer.rule.against;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Values;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.words.WordFile;

/**
 * Whether a form gives a reason for what deviates. Any words are one, be they good or bad; 无 and
 * notes on how the form is filled in are none.
 */
final class Reasons {
  private static final Map<String, Set<String>> WORDS =
      WordFile.lists(Reasons.class, "reasons.txt");

  private static final List<Field<String>> OF_FORM =
      List.of(Project.DEVIATION_REASON, Project.IMPROVEMENT, Project.REMARKS);

  private Reasons() {}

  static boolean givenFor(Indicator indicator) {
    return isReason(indicator.values(), Indicator.REASON);
  }

  /** Tells whether the form gives a reason that is not one indicator's. */
  static boolean givenBy(Form form) {
    return OF_FORM.stream().anyMatch(field -> isReason(form.project().values(), field));
  }

  static boolean givenAnywhere(Form form) {
    return givenBy(form) || form.project().indicators().stream().anyMatch(Reasons::givenFor);
  }

  private static boolean isReason(Values values, Field<String> field) {
    String text = WordFile.plain(values.text(field));
    String words = text.replaceAll("[^\\p{L}]", "");
    return !words.isEmpty()
        && !WORDS.getOrDefault("none", Set.of()).contains(words)
        && WORDS.getOrDefault("filling_note", Set.of()).stream().noneMatch(text::contains);
  }
}
