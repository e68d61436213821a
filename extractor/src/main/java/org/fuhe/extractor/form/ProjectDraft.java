package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundLine;
import org.fuhe.model.Heading;
import org.fuhe.model.Indicator;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Values;

/**
 * A form while it is read: the cells that were found, by what they mean. The values are read when
 * it is complete.
 */
final class ProjectDraft {
  private final Map<Term, Printed> cells = new EnumMap<>(Term.class);
  private final Set<Term> overTables = EnumSet.noneOf(Term.class);
  private final List<FundRow> funds = new ArrayList<>();
  private final List<IndicatorRow> indicators = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private Optional<Title> title = Optional.empty();
  private Optional<Reported<AmountUnit>> amountUnit = Optional.empty();
  private Optional<Reported<Integer>> year = Optional.empty();
  private Printed totalRow = Printed.BLANK;
  private Printed weightTotal = Printed.BLANK;
  private boolean evaluated;

  /** A line of the funding block as it was found. */
  record FundRow(
      Printed group,
      Optional<Term> source,
      Printed printed,
      Map<Term, Printed> cells,
      boolean percent) {
    FundRow {
      cells = Map.copyOf(cells);
    }
  }

  /** A row of indicators as it was found; the levels are filled down. */
  record IndicatorRow(Map<Term, Printed> cells, boolean percent) {
    IndicatorRow {
      cells = Map.copyOf(cells);
    }
  }

  /** Sets a field that has nothing yet; returns whether it had nothing. */
  boolean put(Term term, Printed printed) {
    if (printed.isBlank()) {
      return true;
    }
    if (!hasTables()) {
      overTables.add(term);
    }
    return cells.putIfAbsent(term, printed) == null;
  }

  /** Tells whether a field has a value that came before the form's tables. */
  boolean standsOverTables(Term term) {
    return overTables.contains(term);
  }

  /** Adds to the text of a field that goes on in a further row. */
  void append(Term term, Printed printed) {
    cells.merge(term, printed, (first, second) -> Printed.join(List.of(first, second)));
  }

  boolean has(Term term) {
    return cells.containsKey(term);
  }

  Printed get(Term term) {
    return cells.getOrDefault(term, Printed.BLANK);
  }

  Collection<Printed> values() {
    return cells.values();
  }

  void add(FundRow row) {
    funds.add(row);
  }

  void add(IndicatorRow row) {
    indicators.add(row);
  }

  void addHeading(Printed printed, Label label) {
    if (label.fullMarks().isPresent()) {
      headings.add(new Heading(printed, label.words(), label.fullMarks()));
    }
  }

  void addHeadings(Columns columns) {
    columns.all().forEach(column -> addHeading(column.heading(), column.label()));
  }

  /** The year that the form names beside its title, else in it. */
  Optional<Reported<Integer>> year() {
    return year.or(() -> title.flatMap(Title::year));
  }

  void setTitle(Title printedTitle) {
    title = Optional.of(printedTitle);
  }

  Optional<Title> title() {
    return title;
  }

  void setYear(Reported<Integer> printedYear) {
    year = year.or(() -> Optional.of(printedYear));
  }

  void setAmountUnit(Printed printed) {
    amountUnit = amountUnit.or(() -> AmountUnits.in(printed));
  }

  /** Notes that the form has columns of results, and so is no mere target. */
  void setEvaluated() {
    evaluated = true;
  }

  void setTotalRow(Printed weight, Printed score) {
    if (weightTotal.isBlank()) {
      weightTotal = weight;
    }
    if (totalRow.isBlank()) {
      totalRow = score;
    }
  }

  boolean hasTables() {
    return !funds.isEmpty() || !indicators.isEmpty();
  }

  boolean hasIndicators() {
    return !indicators.isEmpty();
  }

  boolean isEmpty() {
    return cells.isEmpty() && funds.isEmpty() && indicators.isEmpty();
  }

  /** Reads the values of what was found. */
  Project build(int no, Optional<Reported<Integer>> documentYear, List<Problem> problems) {
    Meanings meanings = new Meanings(problems);
    Values.Builder values = Values.builder();
    meanings.putHead(values, cells, totalRow, weightTotal);
    year().or(() -> documentYear).ifPresent(printed -> values.put(Project.FISCAL_YEAR, printed));
    List<FundLine> fundLines = new ArrayList<>();
    for (FundRow row : funds) {
      fundLines.add(new FundLine(fundLines.size() + 1, meanings.fundLine(row, amountUnit)));
    }
    List<Indicator> rows = new ArrayList<>();
    for (IndicatorRow row : indicators) {
      rows.add(new Indicator(rows.size() + 1, meanings.indicator(row)));
    }
    return new Project(no, kind(), values.build(), headings, fundLines, rows);
  }

  private FormKind kind() {
    boolean whole = title.map(Title::wholeDepartment).orElse(false) && !has(Term.FORM_NAME);
    boolean target = title.map(t -> t.term() == Term.TITLE_TARGET).orElse(false) || !evaluated;
    if (whole) {
      return target ? FormKind.WHOLE_DEPARTMENT_TARGET : FormKind.WHOLE_DEPARTMENT;
    }
    return target ? FormKind.TARGET : FormKind.SELF_EVALUATION;
  }
}
