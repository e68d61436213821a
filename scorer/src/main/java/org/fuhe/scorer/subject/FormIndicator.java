package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Reported;
import org.fuhe.scorer.worksheet.Attainment;
import org.fuhe.scorer.worksheet.Computation;

/** An indicator of a form, with its score computed again. */
public record FormIndicator(Form form, Indicator indicator, Computation computation)
    implements Subject {
  public FormIndicator {
    requireNonNull(form, "form");
    requireNonNull(indicator, "indicator");
    requireNonNull(computation, "computation");
  }

  @Override
  public SubjectKey key() {
    return SubjectKey.indicator(form.project().no(), indicator.no());
  }

  @Override
  public Doubts doubts() {
    return form.doubts();
  }

  public <T> Optional<Reported<T>> get(Field<T> field) {
    return indicator.values().get(field);
  }

  public <T> Optional<T> value(Field<T> field) {
    return indicator.values().value(field);
  }

  /** Tells from the printed figures whether the target is met. */
  public Attainment attainment() {
    return form.attainment(indicator);
  }

  /** Returns what its name counts. */
  public String counts() {
    return form.counts(indicator);
  }

  public String name() {
    return indicator.values().text(Indicator.NAME);
  }
}
