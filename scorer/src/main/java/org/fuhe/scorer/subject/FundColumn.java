package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;

/**
 * A column of a form's funds: a total and the parts below it.
 *
 * @param group the group of lines (基本支出) whose own total (合计) it is; empty for the total of all
 */
public record FundColumn(
    Form form, Field<Amount> column, Optional<String> group, FundLine total, List<FundLine> parts)
    implements Subject {
  private static final List<Field<Amount>> COLUMNS =
      List.of(FundLine.BUDGET_INITIAL, FundLine.BUDGET, FundLine.EXECUTED);

  public FundColumn {
    requireNonNull(form, "form");
    requireNonNull(column, "column");
    requireNonNull(group, "group");
    requireNonNull(total, "total");
    parts = List.copyOf(parts);
  }

  /** The columns of a form's funds, each for the total of all and for that of each group. */
  public static List<FundColumn> of(Form form) {
    return COLUMNS.stream().flatMap(column -> of(form, column)).toList();
  }

  private static Stream<FundColumn> of(Form form, Field<Amount> column) {
    List<FundLine> lines = form.project().funds();
    Stream<FundColumn> all =
        form.execution().line().stream()
            .filter(total -> group(total).isEmpty())
            .map(
                total ->
                    new FundColumn(form, column, Optional.empty(), total, parts(lines, total)));
    Stream<FundColumn> groups =
        lines.stream()
            .filter(line -> !group(line).isEmpty() && isTotal(line))
            .map(
                line ->
                    new FundColumn(
                        form, column, Optional.of(group(line)), line, inGroup(lines, line)));
    return Stream.concat(all, groups).filter(found -> !found.parts.isEmpty());
  }

  /** The lines without a group and the totals of the groups. */
  private static List<FundLine> parts(List<FundLine> lines, FundLine total) {
    return lines.stream()
        .filter(line -> !line.equals(total))
        .filter(line -> group(line).isEmpty() || isTotal(line))
        .toList();
  }

  private static List<FundLine> inGroup(List<FundLine> lines, FundLine total) {
    return lines.stream()
        .filter(line -> !line.equals(total) && group(line).equals(group(total)))
        .toList();
  }

  private static String group(FundLine line) {
    return line.values().text(FundLine.GROUP);
  }

  private static boolean isTotal(FundLine line) {
    return line.values().value(FundLine.SOURCE).filter(FundSource.TOTAL::equals).isPresent();
  }

  @Override
  public SubjectKey key() {
    return SubjectKey.part(
        form.project().no(), column.name() + group.map(name -> "/" + name).orElse(""));
  }

  @Override
  public Doubts doubts() {
    return form.doubts();
  }
}
