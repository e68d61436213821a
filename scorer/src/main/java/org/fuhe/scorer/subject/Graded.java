package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.norm.Norm;

/**
 * A grade (自评等级) beside the totals that it may be for: of a form, or of a row of the summary.
 *
 * @param name the project's name
 * @param sum of the scores that the form prints, which the totals were rounded from; empty where it
 *     does not print all of them
 */
public record Graded(
    SubjectKey key,
    Doubts doubts,
    String name,
    Reported<String> grade,
    List<Reported<BigDecimal>> totals,
    Optional<BigDecimal> sum,
    Cited<Norm.GradeScale> scale)
    implements Subject {
  public Graded {
    requireNonNull(key, "key");
    requireNonNull(doubts, "doubts");
    requireNonNull(name, "name");
    requireNonNull(grade, "grade");
    totals = List.copyOf(totals);
    requireNonNull(sum, "sum");
    requireNonNull(scale, "scale");
  }

  /** The grades that the forms and the summary of a disclosure print. */
  public static List<Graded> of(Disclosure disclosure, List<Form> forms) {
    return Stream.concat(
            forms.stream().flatMap(form -> of(form).stream()),
            disclosure.summary().stream().flatMap(row -> of(disclosure, forms, row).stream()))
        .toList();
  }

  private static Optional<Graded> of(Form form) {
    return form.get(Project.GRADE)
        .map(
            grade ->
                new Graded(
                    form.key(),
                    form.doubts(),
                    form.project().values().text(Project.NAME),
                    grade,
                    Stream.of(form.get(Project.TOTAL), form.get(Project.TOTAL_ROW))
                        .flatMap(Optional::stream)
                        .toList(),
                    sum(form),
                    form.norm().grades()));
  }

  private static Optional<BigDecimal> sum(Form form) {
    return form.worksheet()
        .total()
        .expected()
        .filter(Interval::isExact)
        .filter(sum -> !form.doubts().leaveSomethingOpen())
        .map(Interval::low);
  }

  /** A row is judged by the scale of its form, or of any form of the document. */
  private static Optional<Graded> of(Disclosure disclosure, List<Form> forms, SummaryRow row) {
    String name = row.values().text(SummaryRow.NAME);
    Optional<Form> own =
        forms.stream()
            .filter(one -> one.project().values().text(Project.NAME).equals(name))
            .findFirst();
    Optional<Form> form = own.or(() -> forms.stream().findFirst());
    return row.values()
        .get(SummaryRow.GRADE)
        .flatMap(
            grade ->
                form.map(
                    one ->
                        new Graded(
                            SubjectKey.outside("s" + row.no()),
                            Doubts.of(disclosure),
                            name,
                            grade,
                            row.values().get(SummaryRow.TOTAL).stream().toList(),
                            own.flatMap(Graded::sum),
                            one.norm().grades())));
  }
}
