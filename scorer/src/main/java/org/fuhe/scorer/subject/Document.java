package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.fuhe.model.Disclosure;

/** A whole document with its forms. */
public record Document(Disclosure disclosure, List<Form> forms) implements Subject {
  public Document {
    requireNonNull(disclosure, "disclosure");
    forms = List.copyOf(forms);
  }

  @Override
  public SubjectKey key() {
    return SubjectKey.DOCUMENT;
  }

  @Override
  public Doubts doubts() {
    return Doubts.of(disclosure);
  }
}
