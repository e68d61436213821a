package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.cli.page.Grid.Heading;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Values;

/**
 * A form as it was read: its head, its funds and goals, its indicators and totals, and what could
 * not be read of it. Contacts are left out.
 */
final class FormPage {
  private static final List<Field<?>> HEAD =
      List.of(
          Project.LABEL_NO,
          Project.NAME,
          Project.CODE,
          Project.CATEGORY,
          Project.ATTRIBUTE,
          Project.KIND,
          Project.DEPARTMENT,
          Project.UNIT,
          Project.FISCAL_YEAR,
          Project.REPORT_DATE,
          Project.OVERVIEW,
          Project.BASIS,
          Project.PROGRESS_PLAN);
  private static final List<Field<?>> GOALS = List.of(Project.GOAL_EXPECTED, Project.GOAL_ACTUAL);
  private static final List<Field<?>> TAIL =
      List.of(
          Project.TOTAL,
          Project.TOTAL_ROW,
          Project.WEIGHT_TOTAL,
          Project.GRADE,
          Project.DEVIATION_REASON,
          Project.IMPROVEMENT,
          Project.REMARKS);
  private static final List<Field<?>> FUNDS =
      List.of(
          FundLine.BUDGET_INITIAL,
          FundLine.BUDGET,
          FundLine.EXECUTED,
          FundLine.WEIGHT,
          FundLine.RATE,
          FundLine.SCORE);
  private static final List<Field<?>> INDICATORS =
      List.of(
          Indicator.LEVEL1,
          Indicator.LEVEL2,
          Indicator.NAME,
          Indicator.NATURE,
          Indicator.TARGET,
          Indicator.UNIT,
          Indicator.ACTUAL,
          Indicator.WEIGHT,
          Indicator.COEFFICIENT,
          Indicator.SCORE,
          Indicator.REASON);

  private static final Set<Field<?>> NUMBERS =
      Set.of(Indicator.WEIGHT, Indicator.COEFFICIENT, Indicator.SCORE);

  private final Messages messages;
  private final Lines lines;

  FormPage(Messages messages, int columns) {
    this.messages = messages;
    this.lines = new Lines(columns);
  }

  List<String> lines(Project project, List<Problem> problems) {
    Optional<LineRange> range = LineRange.of(project);
    String title =
        messages.text(
            "page.form",
            Map.of(
                "no", Integer.toString(project.no()),
                "form", messages.text("form." + project.form().label())));
    lines.addTitle(title + range.map(r -> r.in(messages)).orElse(""));
    addFields(HEAD, project.values());
    addFunds(project.funds());
    addFields(GOALS, project.values());
    addIndicators(project.indicators());
    addFields(TAIL, project.values());
    addProblems(problems.stream().filter(p -> range.isPresent() && range.get().holds(p)).toList());
    return lines.all();
  }

  private void addFields(List<Field<?>> fields, Values values) {
    List<Field<?>> printed =
        fields.stream().filter(field -> !values.text(field).isEmpty()).toList();
    int width = printed.stream().mapToInt(field -> DisplayText.width(label(field))).max().orElse(0);
    lines.addBlank();
    printed.forEach(field -> lines.addLabelled(label(field), width, values.text(field)));
  }

  private void addFunds(List<FundLine> funds) {
    Optional<String> unit =
        funds.stream()
            .flatMap(line -> line.values().value(FundLine.AMOUNT_UNIT).stream())
            .map(amountUnit -> messages.text("page.unit", Map.of("unit", amountUnit.label())))
            .findFirst();
    List<Heading> headings = new ArrayList<>();
    headings.add(new Heading(label(FundLine.LABEL) + unit.orElse(""), false));
    FUNDS.forEach(field -> headings.add(new Heading(label(field), true)));
    Grid grid = new Grid(headings);
    for (FundLine line : funds) {
      List<String> cells = new ArrayList<>();
      String group = line.values().text(FundLine.GROUP);
      cells.add((group.isEmpty() ? "" : group + "/") + line.values().text(FundLine.LABEL));
      FUNDS.forEach(field -> cells.add(line.values().text(field)));
      grid.add(cells);
    }
    addGrid(grid);
  }

  /** A level is printed where it begins. */
  private void addIndicators(List<Indicator> indicators) {
    Grid grid =
        new Grid(
            INDICATORS.stream()
                .map(field -> new Heading(label(field), NUMBERS.contains(field)))
                .toList());
    Values above = Values.NONE;
    for (Indicator indicator : indicators) {
      Values values = indicator.values();
      boolean sameLevel1 = values.text(Indicator.LEVEL1).equals(above.text(Indicator.LEVEL1));
      boolean sameLevel2 =
          sameLevel1 && values.text(Indicator.LEVEL2).equals(above.text(Indicator.LEVEL2));
      List<String> cells = new ArrayList<>(INDICATORS.stream().map(values::text).toList());
      if (sameLevel1) {
        cells.set(0, "");
      }
      if (sameLevel2) {
        cells.set(1, "");
      }
      grid.add(cells);
      above = values;
    }
    addGrid(grid);
  }

  private void addGrid(Grid grid) {
    lines.addBlank();
    lines.addAll(grid.lines(lines.columns()));
  }

  private void addProblems(List<Problem> problems) {
    if (!problems.isEmpty()) {
      lines.addBlank();
      lines.addParagraph(messages.text("page.problems"));
      Messages explanations = Explanations.messages(messages.language());
      for (Problem problem : problems) {
        lines.addLabelled("-", 1, Explanations.problem(problem).in(explanations));
      }
    }
  }

  private String label(Field<?> field) {
    return messages.text("field." + field.name());
  }
}
