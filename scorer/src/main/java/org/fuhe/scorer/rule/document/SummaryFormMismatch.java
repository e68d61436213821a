package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.SummaryRow;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.SummaryEntry;
import org.fuhe.scorer.subject.Wording;

/**
 * The summary says something else of a project than the project's form.
 *
 * <p>Summaries do not say which amount of the form they list: the initial budget, the adjusted one
 * or what was spent. Only an amount that is none of them is a contradiction.
 */
@RuleCard(
    id = "summary-form-mismatch",
    severity = Severity.ERROR,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class SummaryFormMismatch implements Rule<SummaryEntry> {
  private static final List<Field<Amount>> AMOUNTS =
      List.of(SummaryRow.CENTRAL, SummaryRow.MUNICIPAL, SummaryRow.DISTRICT, SummaryRow.OTHER);

  @Override
  public Verdict check(SummaryEntry entry) {
    return switch (entry.aspect()) {
      case PRESENCE -> presence(entry);
      case NAME -> name(entry);
      case AMOUNT -> amount(entry);
      case TOTAL -> total(entry);
      case GRADE -> grade(entry);
    };
  }

  private static Verdict presence(SummaryEntry entry) {
    if (entry.row().isPresent() && entry.form().isPresent()) {
      return Verdict.CONSISTENT;
    }
    Optional<Reported<String>> name =
        entry.row().isPresent() ? entry.inRow(SummaryRow.NAME) : entry.inForm(Project.NAME);
    Sentence message =
        entry.row().isPresent()
            ? Sentence.of(
                "汇总表列有“%s”，文件中没有这个项目的自评表。",
                "The summary lists \"%s\", and the document has no form of this project.",
                name.orElseThrow().text())
            : Sentence.of(
                "“%s”有自评表，汇总表没有列出这个项目。",
                "There is a form of \"%s\", and the summary does not list this project.",
                name.orElseThrow().text());
    return new Verdict.Inconsistent(
        Contradiction.of(SummaryRow.NAME, name)
            .severity(Severity.WARNING)
            .restsOnWholeForm()
            .says(message));
  }

  private static Verdict name(SummaryEntry entry) {
    Reported<String> inRow = entry.inRow(SummaryRow.NAME).orElseThrow();
    Reported<String> inForm = entry.inForm(Project.NAME).orElseThrow();
    if (Wording.same(inRow.text(), inForm.text())) {
      return Verdict.CONSISTENT;
    }
    return new Verdict.Inconsistent(
        Contradiction.of(SummaryRow.NAME, Optional.of(inRow))
            .evidence(Project.NAME, inForm)
            .expected(inForm.text())
            .severity(Severity.WARNING)
            .says(
                Sentence.of(
                    "汇总表的项目名称“%s”与自评表的“%s”不一致。",
                    "The summary names the project \"%s\", its form \"%s\".",
                    inRow.text(),
                    inForm.text())));
  }

  private static Verdict total(SummaryEntry entry) {
    Optional<Reported<BigDecimal>> inRow = entry.inRow(SummaryRow.TOTAL);
    Optional<Reported<BigDecimal>> inForm = entry.form().flatMap(Form::total);
    if (inRow.isEmpty() || inForm.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (inRow.get().value().isEmpty() || inForm.get().value().isEmpty()) {
      return Verdict.notCheckable("得分无法识别为数值。", "A score cannot be read as a number.");
    }
    BigDecimal score = inRow.get().value().get();
    BigDecimal formScore = inForm.get().value().get();
    if (score.compareTo(formScore) == 0) {
      return Verdict.CONSISTENT;
    }
    Contradiction contradiction =
        Contradiction.of(SummaryRow.TOTAL, inRow)
            .evidence(entry.form().orElseThrow().totalField(), inForm)
            .expected(formScore, score)
            .related("total-mismatch", "total-row-disagrees")
            .says(
                Sentence.of(
                    "汇总表的自评得分为%s分，自评表的总分为%s分。",
                    "The summary gives the score %s, the form's total is %s.", score, formScore));
    return isShortened(score, formScore) || isShortened(formScore, score)
        ? new Verdict.WithinRounding(contradiction)
        : new Verdict.Inconsistent(contradiction);
  }

  /** Tells whether a number is another one with fewer digits, rounded or cut off. */
  private static boolean isShortened(BigDecimal number, BigDecimal other) {
    int decimals = decimals(number);
    return decimals < decimals(other)
        && (other.setScale(decimals, RoundingMode.HALF_UP).compareTo(number) == 0
            || other.setScale(decimals, RoundingMode.DOWN).compareTo(number) == 0);
  }

  private static Verdict grade(SummaryEntry entry) {
    Optional<Reported<String>> inRow = entry.inRow(SummaryRow.GRADE);
    Optional<Reported<String>> inForm = entry.inForm(Project.GRADE);
    if (inRow.isEmpty() || inForm.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (Wording.same(inRow.get().text(), inForm.get().text())) {
      return Verdict.CONSISTENT;
    }
    return new Verdict.Inconsistent(
        Contradiction.of(SummaryRow.GRADE, inRow)
            .evidence(Project.GRADE, inForm)
            .expected(inForm.get().text())
            .related("grade-mismatch")
            .says(
                Sentence.of(
                    "汇总表的自评等级为“%s”，自评表为“%s”。",
                    "The summary gives the grade \"%s\", the form \"%s\".",
                    inRow.get().text(),
                    inForm.get().text())));
  }

  private static Verdict amount(SummaryEntry entry) {
    List<Reported<Amount>> cells = new ArrayList<>();
    List<Field<Amount>> columns = new ArrayList<>();
    for (Field<Amount> column : AMOUNTS) {
      Optional<Reported<Amount>> cell = entry.inRow(column).filter(c -> !isDash(c));
      if (cell.isPresent()) {
        cells.add(cell.get());
        columns.add(column);
      }
    }
    Form form = entry.form().orElseThrow();
    List<Reported<Amount>> inForm =
        Stream.of(
                form.execution().budget(),
                form.execution().initialBudget(),
                form.execution().executed())
            .flatMap(Optional::stream)
            .toList();
    if (cells.isEmpty() || inForm.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (Stream.concat(cells.stream(), inForm.stream())
        .anyMatch(cell -> cell.value().flatMap(Amount::yuan).isEmpty())) {
      return Verdict.notCheckable(
          "金额无法识别，或没有标明单位。", "An amount cannot be read, or its unit is not printed.");
    }
    if (lacksScoreOfOthers(entry)) {
      return Verdict.notCheckable(
          "该行缺少其他行都有的得分，其数值可能读到了别的栏。",
          "The row has no score where others have one; its figures may be read into other columns.");
    }
    AmountUnit unit = cells.get(0).value().flatMap(Amount::unit).orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    Interval range = Interval.exactly(BigDecimal.ZERO);
    for (Reported<Amount> cell : cells) {
      Amount amount = cell.value().orElseThrow();
      sum = sum.add(amount.yuan().orElseThrow());
      range = range.plus(range(amount));
    }
    int decimals =
        cells.stream().mapToInt(c -> decimals(c.value().orElseThrow().number())).max().orElse(0);
    BigDecimal listed = unit.fromYuan(sum).setScale(decimals, RoundingMode.HALF_UP);
    Contradiction contradiction =
        contradiction(entry, form, columns, cells, inForm, listed, unit, decimals);
    boolean within = false;
    for (Reported<Amount> cell : inForm) {
      BigDecimal yuan = cell.value().flatMap(Amount::yuan).orElseThrow();
      if (inUnit(yuan, unit, decimals).compareTo(listed) == 0 || yuan.compareTo(sum) == 0) {
        return Verdict.CONSISTENT;
      }
      within |=
          range.meets(range(cell.value().orElseThrow()))
              || unit.fromYuan(yuan).setScale(decimals, RoundingMode.DOWN).compareTo(listed) == 0;
    }
    return within
        ? new Verdict.WithinRounding(contradiction)
        : new Verdict.Inconsistent(contradiction);
  }

  private static Contradiction contradiction(
      SummaryEntry entry,
      Form form,
      List<Field<Amount>> columns,
      List<Reported<Amount>> cells,
      List<Reported<Amount>> inForm,
      BigDecimal listed,
      AmountUnit unit,
      int decimals) {
    BigDecimal expected =
        inUnit(inForm.get(0).value().flatMap(Amount::yuan).orElseThrow(), unit, decimals);
    Contradiction.Builder builder =
        cells.size() == 1
            ? Contradiction.of(columns.get(0), Optional.of(cells.get(0)))
            : Contradiction.of("amount", listed.toPlainString());
    for (int i = 0; i < cells.size() && cells.size() > 1; i++) {
      builder.evidence(columns.get(i), cells.get(i));
    }
    return builder
        .evidence(FundLine.BUDGET, form.execution().budget())
        .evidence(FundLine.BUDGET_INITIAL, form.execution().initialBudget())
        .evidence(FundLine.EXECUTED, form.execution().executed())
        .evidence(SummaryRow.NAME, entry.inRow(SummaryRow.NAME))
        .expected(expected, listed)
        .related("fund-components-mismatch")
        .says(
            Sentence.of(
                "汇总表的资金为%s%s，自评表的预算数为%s%s，执行数等其他金额也不相符。",
                "The summary lists %s %s, the form's budget is %s %s, and none of its other"
                    + " amounts agrees either.",
                listed,
                unit.label(),
                expected,
                unit.label()));
  }

  private static boolean lacksScoreOfOthers(SummaryEntry entry) {
    return entry.inRow(SummaryRow.TOTAL).isEmpty()
        && entry.disclosure().summary().stream()
            .anyMatch(row -> row.values().get(SummaryRow.TOTAL).isPresent());
  }

  private static BigDecimal inUnit(BigDecimal yuan, AmountUnit unit, int decimals) {
    return unit.fromYuan(yuan).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static Interval range(Amount amount) {
    Interval printed = Interval.rounded(amount.number(), decimals(amount.number()));
    AmountUnit unit = amount.unit().orElseThrow();
    return new Interval(unit.toYuan(printed.low()), unit.toYuan(printed.high()));
  }

  private static int decimals(BigDecimal number) {
    return Math.max(0, number.scale());
  }

  private static boolean isDash(Reported<?> cell) {
    return cell.text().matches("[-—–/／]+");
  }
}
