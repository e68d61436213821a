package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;

/**
 * One thing that a row of the summary says of a project, with the project's form. The row or the
 * form can be missing; then there is nothing else to compare.
 *
 * @param row missing where a form has no row
 * @param form missing where a row has no form
 */
public record SummaryEntry(
    Disclosure disclosure, Optional<SummaryRow> row, Optional<Form> form, Aspect aspect)
    implements Subject {
  /** The share of rows and forms that must have found each other: the program's own notion. */
  private static final double TOGETHER = 0.8;

  /** What is compared. */
  public enum Aspect {
    PRESENCE,
    NAME,
    AMOUNT,
    TOTAL,
    GRADE
  }

  public SummaryEntry {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(row, "row");
    requireNonNull(form, "form");
    requireNonNull(aspect, "aspect");
    if (row.isEmpty() && form.isEmpty()) {
      throw new IllegalArgumentException("neither a row nor a form");
    }
  }

  /**
   * What there is to compare. A summary and forms of which only a few belong together were not
   * published as one list and its forms: nothing is said to be missing from either.
   */
  public static List<SummaryEntry> of(Disclosure disclosure, List<Form> forms) {
    List<SummaryEntry> entries = new ArrayList<>();
    List<SummaryMatching.Pair> pairs = SummaryMatching.of(disclosure.summary(), forms);
    long whole = pairs.stream().filter(SummaryMatching.Pair::isWhole).count();
    boolean belongTogether = whole >= TOGETHER * pairs.size();
    for (SummaryMatching.Pair pair : pairs) {
      if (!pair.isWhole()) {
        if (belongTogether) {
          entries.add(new SummaryEntry(disclosure, pair.row(), pair.form(), Aspect.PRESENCE));
        }
        continue;
      }
      for (Aspect aspect : Aspect.values()) {
        entries.add(new SummaryEntry(disclosure, pair.row(), pair.form(), aspect));
      }
    }
    return entries;
  }

  /** The row, with the number of its form: {@code s4/amount}; of a form without one, the form. */
  @Override
  public SubjectKey key() {
    Optional<Integer> project = form.map(f -> f.project().no());
    if (row.isEmpty()) {
      return SubjectKey.form(project.orElseThrow());
    }
    String name = "s" + row.get().no();
    return new SubjectKey(
        project,
        Optional.empty(),
        aspect == Aspect.PRESENCE ? name : name + "/" + aspect.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Doubts doubts() {
    return Doubts.of(disclosure);
  }

  public <T> Optional<Reported<T>> inRow(Field<T> field) {
    return row.flatMap(r -> r.values().get(field));
  }

  public <T> Optional<Reported<T>> inForm(Field<T> field) {
    return form.flatMap(f -> f.get(field));
  }
}
