package org.fuhe.scorer.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FormKind;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;

/**
 * Finds the form of each row of a summary: by the same name; what is left, by a like name.
 *
 * <p>A like name alone is not enough, because projects are often named alike (经费, 第二批): the amount
 * must be the same as well, or the names must be nearly the same.
 */
final class SummaryMatching {
  /** Names that differ in a word or two are above it, projects of one kind are below. */
  private static final double NEARLY_THE_SAME = 0.85;

  /** With the same amount. */
  private static final double LIKE = 0.6;

  static final List<Field<Amount>> AMOUNTS =
      List.of(SummaryRow.CENTRAL, SummaryRow.MUNICIPAL, SummaryRow.DISTRICT, SummaryRow.OTHER);

  /** A row and its form, or one of them alone. */
  record Pair(Optional<SummaryRow> row, Optional<Form> form) {
    boolean isWhole() {
      return row.isPresent() && form.isPresent();
    }
  }

  private record Candidate(SummaryRow row, Form form, double likeness) {}

  private final List<SummaryRow> rows = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  private SummaryMatching(List<SummaryRow> rows, List<Form> forms) {
    rows.stream().filter(row -> !name(row).isEmpty() && !isTotal(row)).forEach(this.rows::add);
    forms.stream()
        .filter(form -> !name(form).isEmpty() && isProject(form))
        .forEach(this.forms::add);
  }

  static List<Pair> of(List<SummaryRow> rows, List<Form> forms) {
    SummaryMatching matching = new SummaryMatching(rows, forms);
    matching.pairEqual();
    matching.pairLike();
    matching.rows.forEach(row -> matching.pairs.add(new Pair(Optional.of(row), Optional.empty())));
    if (!rows.isEmpty()) {
      matching.forms.forEach(
          form -> matching.pairs.add(new Pair(Optional.empty(), Optional.of(form))));
    }
    matching.pairs.sort(
        Comparator.comparing(pair -> pair.row().map(SummaryRow::no).orElse(Integer.MAX_VALUE)));
    return matching.pairs;
  }

  /** The same name twice in both, as of a project that is listed twice, is paired in order. */
  private void pairEqual() {
    for (SummaryRow row : List.copyOf(rows)) {
      forms.stream()
          .filter(form -> Wording.same(name(row), name(form)))
          .findFirst()
          .ifPresent(form -> pair(row, form));
    }
  }

  private void pairLike() {
    List<Candidate> candidates = new ArrayList<>();
    for (SummaryRow row : rows) {
      for (Form form : forms) {
        double likeness = Wording.likeness(name(row), name(form));
        if (likeness >= NEARLY_THE_SAME || (likeness >= LIKE && sameAmount(row, form))) {
          candidates.add(new Candidate(row, form, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    for (Candidate candidate : candidates) {
      if (rows.contains(candidate.row()) && forms.contains(candidate.form())) {
        pair(candidate.row(), candidate.form());
      }
    }
  }

  private void pair(SummaryRow row, Form form) {
    pairs.add(new Pair(Optional.of(row), Optional.of(form)));
    rows.remove(row);
    forms.remove(form);
  }

  private static boolean sameAmount(SummaryRow row, Form form) {
    Optional<BigDecimal> inRow =
        AMOUNTS.stream()
            .flatMap(field -> row.values().value(field).stream())
            .flatMap(amount -> amount.yuan().stream())
            .reduce(BigDecimal::add);
    Optional<BigDecimal> inForm =
        form.execution().budget().flatMap(Reported::value).flatMap(Amount::yuan);
    // Half of the last digit of 0.01 万元, in which summaries are printed.
    return inRow.isPresent()
        && inForm.isPresent()
        && inRow.get().subtract(inForm.get()).abs().compareTo(new BigDecimal("50")) <= 0;
  }

  private static boolean isTotal(SummaryRow row) {
    return name(row).matches("[合总小]计.*");
  }

  private static boolean isProject(Form form) {
    FormKind kind = form.project().form();
    return kind == FormKind.SELF_EVALUATION || kind == FormKind.TARGET;
  }

  private static String name(SummaryRow row) {
    return row.values().text(SummaryRow.NAME);
  }

  private static String name(Form form) {
    return form.project().values().text(Project.NAME);
  }
}
