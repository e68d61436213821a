package org.fuhe.extractor.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.value.Amounts;
import org.fuhe.extractor.value.Measures;
import org.fuhe.extractor.value.Natures;
import org.fuhe.extractor.value.Scores;
import org.fuhe.extractor.value.Shares;
import org.fuhe.extractor.value.TickBoxes;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;
import org.fuhe.model.Indicator;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Values;

/**
 * Reads the values of a form's cells: numbers, amounts, shares, dates. What cannot be read stays as
 * printed, with a problem.
 */
final class Meanings {
  private static final Map<Term, Field<String>> HEAD =
      Map.ofEntries(
          Map.entry(Term.FORM_LABEL_NO, Project.LABEL_NO),
          Map.entry(Term.FORM_NAME, Project.NAME),
          Map.entry(Term.FORM_CODE, Project.CODE),
          Map.entry(Term.FORM_DEPARTMENT, Project.DEPARTMENT),
          Map.entry(Term.FORM_UNIT, Project.UNIT),
          Map.entry(Term.FORM_REPORT_DATE, Project.REPORT_DATE),
          Map.entry(Term.FORM_GRADE, Project.GRADE),
          Map.entry(Term.FORM_OVERVIEW, Project.OVERVIEW),
          Map.entry(Term.FORM_BASIS, Project.BASIS),
          Map.entry(Term.FORM_PROGRESS_PLAN, Project.PROGRESS_PLAN),
          Map.entry(Term.FORM_GOAL_EXPECTED, Project.GOAL_EXPECTED),
          Map.entry(Term.FORM_GOAL_ACTUAL, Project.GOAL_ACTUAL),
          Map.entry(Term.FORM_DEVIATION_REASON, Project.DEVIATION_REASON),
          Map.entry(Term.FORM_IMPROVEMENT, Project.IMPROVEMENT),
          Map.entry(Term.FORM_REMARKS, Project.REMARKS));

  private static final Map<Term, FundSource> SOURCES =
      Map.ofEntries(
          Map.entry(Term.FUND_ROW_TOTAL, FundSource.TOTAL),
          Map.entry(Term.FUND_ROW_CURRENT_YEAR, FundSource.CURRENT_YEAR),
          Map.entry(Term.FUND_ROW_CARRYOVER, FundSource.CARRYOVER),
          Map.entry(Term.FUND_ROW_CENTRAL, FundSource.CENTRAL),
          Map.entry(Term.FUND_ROW_MUNICIPAL, FundSource.MUNICIPAL),
          Map.entry(Term.FUND_ROW_DISTRICT, FundSource.DISTRICT),
          Map.entry(Term.FUND_ROW_UPPER_LEVEL, FundSource.UPPER_LEVEL),
          Map.entry(Term.FUND_ROW_LOCAL, FundSource.LOCAL),
          Map.entry(Term.FUND_ROW_FISCAL, FundSource.FISCAL),
          Map.entry(Term.FUND_ROW_SPECIAL_ACCOUNT, FundSource.SPECIAL_ACCOUNT),
          Map.entry(Term.FUND_ROW_OWN, FundSource.OWN),
          Map.entry(Term.FUND_ROW_OTHER, FundSource.OTHER));

  private final List<Problem> problems;

  Meanings(List<Problem> problems) {
    this.problems = problems;
  }

  void putHead(
      Values.Builder values, Map<Term, Printed> cells, Printed totalRow, Printed weightTotal) {
    for (Map.Entry<Term, Printed> cell : cells.entrySet()) {
      Field<String> field = HEAD.get(cell.getKey());
      if (field != null) {
        values.put(field, cell.getValue());
      }
    }
    putChoice(values, Project.CATEGORY, cells.get(Term.FORM_CATEGORY));
    putChoice(values, Project.ATTRIBUTE, cells.get(Term.FORM_ATTRIBUTE));
    Printed kind = cells.getOrDefault(Term.FORM_KIND, Printed.BLANK);
    // without boxes to tick it is what other forms call 项目类别
    boolean boxes = TickBoxes.ticked(kind).isPresent();
    putChoice(
        values, boxes || values.has(Project.CATEGORY) ? Project.KIND : Project.CATEGORY, kind);
    values.put(
        Project.CONTACT,
        Printed.join(
            List.of(
                cells.getOrDefault(Term.FORM_CONTACT, Printed.BLANK),
                cells.getOrDefault(Term.FORM_PHONE, Printed.BLANK))));
    putNumber(values, Project.TOTAL, cells.getOrDefault(Term.FORM_TOTAL, Printed.BLANK));
    putNumber(values, Project.TOTAL_ROW, totalRow);
    putNumber(values, Project.WEIGHT_TOTAL, weightTotal);
  }

  private static void putChoice(
      Values.Builder values,
      Field<String> field,
      @org.jspecify.annotations.Nullable Printed printed) {
    if (printed == null || printed.isBlank()) {
      return;
    }
    Optional<List<Printed>> ticked = TickBoxes.ticked(printed);
    if (ticked.isEmpty()) {
      values.put(field, printed);
    } else if (!ticked.get().isEmpty()) {
      Printed options = Printed.join(ticked.get());
      values.put(
          field,
          Reported.of(
              options, String.join("、", ticked.get().stream().map(Printed::text).toList())));
    }
  }

  private void putNumber(Values.Builder values, Field<BigDecimal> field, Printed printed) {
    if (!printed.isBlank()) {
      Reported<BigDecimal> number = Scores.read(printed);
      values.put(field, number);
      note(number);
    }
  }

  Values fundLine(ProjectDraft.FundRow row, Optional<Reported<AmountUnit>> unit) {
    Values.Builder values = Values.builder();
    values.put(FundLine.GROUP, row.group());
    values.put(FundLine.LABEL, withoutColon(row.printed()));
    row.source()
        .map(SOURCES::get)
        .ifPresent(source -> values.put(FundLine.SOURCE, Reported.of(row.printed(), source)));
    unit.ifPresent(printed -> values.put(FundLine.AMOUNT_UNIT, printed));
    Optional<AmountUnit> tableUnit = unit.flatMap(Reported::value);
    putAmount(
        values, FundLine.BUDGET_INITIAL, row.cells().get(Term.FUNDS_BUDGET_INITIAL), tableUnit);
    putAmount(values, FundLine.BUDGET, row.cells().get(Term.FUNDS_BUDGET), tableUnit);
    putAmount(values, FundLine.EXECUTED, row.cells().get(Term.FUNDS_EXECUTED), tableUnit);
    putNumber(values, FundLine.WEIGHT, row.cells().getOrDefault(Term.FUNDS_WEIGHT, Printed.BLANK));
    Printed rate = row.cells().getOrDefault(Term.FUNDS_RATE, Printed.BLANK);
    if (!rate.isBlank()) {
      values.put(FundLine.RATE, Shares.read(rate, row.percent()));
      note(Shares.read(rate, row.percent()));
    }
    putNumber(values, FundLine.SCORE, row.cells().getOrDefault(Term.FUNDS_SCORE, Printed.BLANK));
    return values.build();
  }

  private void putAmount(
      Values.Builder values,
      Field<Amount> field,
      @org.jspecify.annotations.Nullable Printed printed,
      Optional<AmountUnit> unit) {
    if (printed != null) {
      Reported<Amount> amount = Amounts.read(printed, unit);
      values.put(field, amount);
      note(amount);
    }
  }

  Values indicator(ProjectDraft.IndicatorRow row) {
    Map<Term, Printed> cells = row.cells();
    Values.Builder values = Values.builder();
    values.put(Indicator.LEVEL1, cells.getOrDefault(Term.INDICATORS_LEVEL1, Printed.BLANK));
    values.put(Indicator.LEVEL2, cells.getOrDefault(Term.INDICATORS_LEVEL2, Printed.BLANK));
    values.put(Indicator.NAME, cells.getOrDefault(Term.INDICATORS_NAME, Printed.BLANK));
    Printed nature = cells.getOrDefault(Term.INDICATORS_NATURE, Printed.BLANK);
    if (!nature.isBlank()) {
      values.put(Indicator.NATURE, Natures.read(nature));
    }
    Printed target = cells.getOrDefault(Term.INDICATORS_TARGET, Printed.BLANK);
    if (!target.isBlank()) {
      values.put(Indicator.TARGET, Measures.read(target));
    }
    Printed unit = cells.getOrDefault(Term.INDICATORS_UNIT, Printed.BLANK);
    values.put(Indicator.UNIT, unit.isBlank() ? Measures.unit(target).orElse(Printed.BLANK) : unit);
    putNumber(values, Indicator.WEIGHT, cells.getOrDefault(Term.INDICATORS_WEIGHT, Printed.BLANK));
    Printed actual = cells.getOrDefault(Term.INDICATORS_ACTUAL, Printed.BLANK);
    if (!actual.isBlank()) {
      values.put(Indicator.ACTUAL, Measures.read(actual));
    }
    Printed coefficient = cells.getOrDefault(Term.INDICATORS_COEFFICIENT, Printed.BLANK);
    if (!coefficient.isBlank()) {
      values.put(Indicator.COEFFICIENT, Shares.read(coefficient, row.percent()));
      note(Shares.read(coefficient, row.percent()));
    }
    putNumber(values, Indicator.SCORE, cells.getOrDefault(Term.INDICATORS_SCORE, Printed.BLANK));
    values.put(Indicator.REASON, cells.getOrDefault(Term.INDICATORS_REASON, Printed.BLANK));
    return values.build();
  }

  private void note(Reported<?> reported) {
    if (reported.value().isEmpty() && !Shape.isPlaceholder(reported.text())) {
      problems.add(Problem.at(Problem.Kind.UNREADABLE_VALUE, reported.printed()));
    }
  }

  private static Printed withoutColon(Printed label) {
    String text = label.text();
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：')) {
      end--;
    }
    return label.part(0, end);
  }
}
