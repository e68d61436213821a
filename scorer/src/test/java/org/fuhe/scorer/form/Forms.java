package org.fuhe.scorer.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.value.Amounts;
import org.fuhe.extractor.value.Measures;
import org.fuhe.extractor.value.Natures;
import org.fuhe.extractor.value.Scores;
import org.fuhe.extractor.value.Shares;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Comparison;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;
import org.fuhe.model.Heading;
import org.fuhe.model.Indicator;
import org.fuhe.model.Measure;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Run;
import org.fuhe.model.Share;
import org.fuhe.model.Statement;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;

/**
 * Reads a disclosure from lines that name what is printed where. The values are read as the program
 * reads them from a document.
 *
 * <pre>
 * form      | self_evaluation
 * name      | 培训经费
 * year      | 2024
 * total     | 100
 * heading   | 产出指标(50分)
 * funds     | label=年度资金总额 | source=total | unit=万元 | budget=65 | executed=53.132 | rate=82% | score=16.35
 * indicator | level1=产出指标 | name=培训人数 | target=≥100人 | actual=31人 | weight=20 | score=20
 * problem   | UNPLACED_TEXT | 31人
 * summary   | name=培训经费 | district=65 | unit=万元 | total=100 | grade=优
 * statement | 收支总表 | 万元
 * row       | code=208 | name=社会保障 | 合计=65
 * note      | 自评等级按优（90-100分）划定
 * </pre>
 *
 * <p>A line {@code form} begins the next form; without one there is a single self-evaluation. A
 * problem is placed in the line that it stands in, or on the words when they are printed.
 */
public final class Forms {
  private final List<Project> projects = new ArrayList<>();
  private final List<SummaryRow> summary = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Reported<String>> notes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Place> printed = new LinkedHashMap<>();

  private FormKind kind = FormKind.SELF_EVALUATION;
  private Values.Builder head = Values.builder();
  private final List<Heading> headings = new ArrayList<>();
  private final List<FundLine> funds = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private Optional<Integer> year = Optional.empty();
  private boolean open;
  private int line;
  private int column;

  private Forms() {}

  public static Disclosure disclosure(String text) {
    Forms forms = new Forms();
    text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(forms::read);
    forms.close();
    return new Disclosure(
        Optional.empty(),
        Optional.empty(),
        forms.year.map(y -> Reported.of(forms.print(y + "年度"), y)),
        forms.projects,
        forms.summary,
        forms.statements,
        forms.notes,
        forms.problems);
  }

  private void read(String text) {
    line++;
    column = 0;
    String[] parts = text.split("\\|", -1);
    String key = parts[0].strip();
    String value = parts.length > 1 ? parts[1].strip() : "";
    switch (key) {
      case "form" -> {
        close();
        kind = FormKind.valueOf(value.toUpperCase(java.util.Locale.ROOT));
        open = true;
      }
      case "year" -> year = Optional.of(Integer.valueOf(value));
      case "heading" -> headings.add(heading(value));
      case "funds" -> {
        funds.add(new FundLine(funds.size() + 1, fundLine(cells(parts))));
        open = true;
      }
      case "indicator" -> {
        indicators.add(new Indicator(indicators.size() + 1, indicator(cells(parts))));
        open = true;
      }
      case "problem" ->
          problems.add(
              new Problem(
                  Problem.Kind.valueOf(value),
                  parts[2].strip(),
                  Optional.of(
                      printed.getOrDefault(parts[2].strip(), new Place.InText(line, 0, 1)))));
      case "summary" -> summary.add(new SummaryRow(summary.size() + 1, summary(cells(parts))));
      case "note" -> notes.add(Reported.text(print(value)));
      case "statement" -> statements.add(statement(value, parts[2].strip()));
      case "row" -> addRow(cells(parts));
      default -> {
        putHead(key, value);
        open = true;
      }
    }
  }

  private void close() {
    if (!open) {
      return;
    }
    year.ifPresent(y -> head.put(Project.FISCAL_YEAR, Reported.of(print(y.toString()), y)));
    projects.add(new Project(projects.size() + 1, kind, head.build(), headings, funds, indicators));
    head = Values.builder();
    headings.clear();
    funds.clear();
    indicators.clear();
    open = false;
  }

  private static Map<String, String> cells(String[] parts) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      cells.put(parts[i].substring(0, equals).strip(), parts[i].substring(equals + 1).strip());
    }
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  private Printed print(String text) {
    int from = column;
    column += text.codePointCount(0, text.length()) + 1;
    Place place = new Place.InText(line, from, column - 1);
    printed.putIfAbsent(text, place);
    return Printed.of(List.of(new Run(text, place)));
  }

  private void putHead(String key, String value) {
    for (Field<?> field : Project.FIELDS) {
      if (field.name().equals(key)) {
        if (field.equals(Project.TOTAL)
            || field.equals(Project.TOTAL_ROW)
            || field.equals(Project.WEIGHT_TOTAL)) {
          putScore(head, field, value);
        } else {
          head.put(text(field), print(value));
        }
        return;
      }
    }
    throw new IllegalArgumentException("line %d: no field %s".formatted(line, key));
  }

  private Heading heading(String value) {
    int bracket = value.replace('（', '(').indexOf('(');
    String label = bracket < 0 ? value : value.substring(0, bracket);
    String marks = value.replaceAll(".*[(（](\\d+)分.*", "$1");
    return new Heading(
        print(value),
        label,
        marks.equals(value) ? Optional.empty() : Optional.of(new java.math.BigDecimal(marks)));
  }

  private Values fundLine(Map<String, String> cells) {
    Values.Builder values = Values.builder();
    Optional<AmountUnit> unit = unit(cells.get("unit"));
    cells.forEach(
        (key, value) -> {
          switch (key) {
            case "group" -> values.put(FundLine.GROUP, print(value));
            case "label" -> values.put(FundLine.LABEL, print(value));
            case "source" ->
                values.put(
                    FundLine.SOURCE,
                    Reported.of(
                        print(value),
                        FundSource.valueOf(value.toUpperCase(java.util.Locale.ROOT))));
            case "unit" ->
                values.put(FundLine.AMOUNT_UNIT, Reported.of(print(value), unit.orElseThrow()));
            case "initial" -> putAmount(values, FundLine.BUDGET_INITIAL, value, unit);
            case "budget" -> putAmount(values, FundLine.BUDGET, value, unit);
            case "executed" -> putAmount(values, FundLine.EXECUTED, value, unit);
            case "weight" -> putScore(values, FundLine.WEIGHT, value);
            case "rate" -> {
              Reported<Share> rate = Shares.read(print(value), false);
              values.put(FundLine.RATE, rate);
            }
            case "score" -> putScore(values, FundLine.SCORE, value);
            default -> throw new IllegalArgumentException("line %d: %s".formatted(line, key));
          }
        });
    return values.build();
  }

  private Values indicator(Map<String, String> cells) {
    Values.Builder values = Values.builder();
    cells.forEach(
        (key, value) -> {
          switch (key) {
            case "nature" -> {
              Reported<Comparison> nature = Natures.read(print(value));
              values.put(Indicator.NATURE, nature);
            }
            case "target" -> {
              Printed target = print(value);
              Reported<Measure> measure = Measures.read(target);
              values.put(Indicator.TARGET, measure);
              if (!cells.containsKey("unit")) {
                Measures.unit(target).ifPresent(unit -> values.put(Indicator.UNIT, unit));
              }
            }
            case "actual" -> {
              Reported<Measure> measure = Measures.read(print(value));
              values.put(Indicator.ACTUAL, measure);
            }
            case "coefficient" -> {
              Reported<Share> share = Shares.read(print(value), true);
              values.put(Indicator.COEFFICIENT, share);
            }
            case "weight" -> putScore(values, Indicator.WEIGHT, value);
            case "score" -> putScore(values, Indicator.SCORE, value);
            default -> values.put(text(field(Indicator.FIELDS, key)), print(value));
          }
        });
    return values.build();
  }

  private Values summary(Map<String, String> cells) {
    Values.Builder values = Values.builder();
    Optional<AmountUnit> unit = unit(cells.get("unit"));
    cells.forEach(
        (key, value) -> {
          Field<?> field =
              key.equals("unit") ? SummaryRow.AMOUNT_UNIT : field(SummaryRow.FIELDS, key);
          if (field.equals(SummaryRow.AMOUNT_UNIT)) {
            values.put(SummaryRow.AMOUNT_UNIT, Reported.of(print(value), unit.orElseThrow()));
          } else if (field.type() == Amount.class) {
            putAmount(values, amount(field), value, unit);
          } else if (field.equals(SummaryRow.TOTAL)) {
            putScore(values, field, value);
          } else {
            values.put(text(field), print(value));
          }
        });
    return values.build();
  }

  private Statement statement(String title, String unit) {
    return new Statement(
        statements.size() + 1,
        Optional.empty(),
        Optional.of(Reported.text(print(title))),
        unit(unit).map(u -> Reported.of(print(unit), u)),
        List.of());
  }

  private void addRow(Map<String, String> cells) {
    Statement last = statements.remove(statements.size() - 1);
    Optional<AmountUnit> unit = last.amountUnit().flatMap(Reported::value);
    List<Statement.Figure> figures = new ArrayList<>();
    Optional<Reported<String>> code = Optional.empty();
    Optional<Reported<String>> name = Optional.empty();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      switch (cell.getKey()) {
        case "code" -> code = Optional.of(Reported.text(print(cell.getValue())));
        case "name" -> name = Optional.of(Reported.text(print(cell.getValue())));
        default ->
            figures.add(
                new Statement.Figure(cell.getKey(), Amounts.read(print(cell.getValue()), unit)));
      }
    }
    List<Statement.Row> rows = new ArrayList<>(last.rows());
    rows.add(new Statement.Row(rows.size() + 1, code, name, figures));
    statements.add(new Statement(last.no(), last.code(), last.title(), last.amountUnit(), rows));
  }

  private static Optional<AmountUnit> unit(@org.jspecify.annotations.Nullable String label) {
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit.label().equals(label)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private Field<?> field(List<Field<?>> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("line %d: no field %s".formatted(line, name)));
  }

  private void putScore(Values.Builder values, Field<?> field, String value) {
    Reported<java.math.BigDecimal> number = Scores.read(print(value));
    values.put(number(field), number);
  }

  private void putAmount(
      Values.Builder values, Field<Amount> field, String value, Optional<AmountUnit> unit) {
    Reported<Amount> amount = Amounts.read(print(value), unit);
    values.put(field, amount);
  }

  @SuppressWarnings("unchecked") // the type is the field's own, told by its name
  private static Field<String> text(Field<?> field) {
    return (Field<String>) field;
  }

  @SuppressWarnings("unchecked") // the type is the field's own, told by its name
  private static Field<java.math.BigDecimal> number(Field<?> field) {
    return (Field<java.math.BigDecimal>) field;
  }

  @SuppressWarnings("unchecked") // the type is the field's own, told by its name
  private static Field<Amount> amount(Field<?> field) {
    return (Field<Amount>) field;
  }
}
