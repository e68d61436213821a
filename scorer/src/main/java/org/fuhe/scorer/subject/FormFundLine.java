package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Reported;

/** A line of a form's funds. */
public record FormFundLine(Form form, FundLine line) implements Subject {
  public FormFundLine {
    requireNonNull(form, "form");
    requireNonNull(line, "line");
  }

  @Override
  public SubjectKey key() {
    return SubjectKey.fundLine(form.project().no(), line.no());
  }

  @Override
  public Doubts doubts() {
    return form.doubts();
  }

  public <T> Optional<Reported<T>> get(Field<T> field) {
    return line.values().get(field);
  }

  public <T> Optional<T> value(Field<T> field) {
    return line.values().value(field);
  }
}
