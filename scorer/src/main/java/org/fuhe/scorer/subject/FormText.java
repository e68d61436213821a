package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;

/**
 * A text of a form, such as its goal or the name or target of an indicator.
 *
 * @param indicator empty for a text of the form itself
 */
public record FormText(
    Form form, Optional<Indicator> indicator, Field<?> field, Reported<?> reported)
    implements Subject {
  private static final List<Field<?>> OF_FORM =
      List.of(
          Project.FISCAL_YEAR,
          Project.OVERVIEW,
          Project.BASIS,
          Project.PROGRESS_PLAN,
          Project.GOAL_EXPECTED,
          Project.GOAL_ACTUAL,
          Project.DEVIATION_REASON,
          Project.IMPROVEMENT);

  private static final List<Field<?>> OF_INDICATOR =
      List.of(Indicator.NAME, Indicator.TARGET, Indicator.ACTUAL);

  public FormText {
    requireNonNull(form, "form");
    requireNonNull(indicator, "indicator");
    requireNonNull(field, "field");
    requireNonNull(reported, "reported");
  }

  /** The texts of a form and of its indicators; a text that the form prints twice is taken once. */
  public static List<FormText> of(Form form) {
    List<FormText> texts = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (Field<?> field : OF_FORM) {
      form.get(field)
          .filter(text -> words.add(text.text()))
          .ifPresent(text -> texts.add(new FormText(form, Optional.empty(), field, text)));
    }
    for (Indicator indicator : form.project().indicators()) {
      for (Field<?> field : OF_INDICATOR) {
        indicator
            .values()
            .get(field)
            .ifPresent(text -> texts.add(new FormText(form, Optional.of(indicator), field, text)));
      }
    }
    return texts;
  }

  public String text() {
    return reported.text();
  }

  @Override
  public SubjectKey key() {
    int project = form.project().no();
    return indicator
        .map(i -> SubjectKey.part(project, i.no(), field.name()))
        .orElseGet(() -> SubjectKey.part(project, field.name()));
  }

  @Override
  public Doubts doubts() {
    return form.doubts();
  }
}
