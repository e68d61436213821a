package org.fuhe.corpus.workpaper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * The working paper of one form: what is printed, and beside it formulas that compute it again.
 *
 * <p>The limits keep their distance from the computed score, so that they follow when an auditor
 * corrects a figure.
 */
final class ProjectSheet {
  private static final List<Integer> WIDTHS =
      List.of(5, 11, 22, 8, 14, 14, 12, 12, 12, 9, 11, 9, 9, 11, 7, 34, 26, 22);
  private static final int WEIGHT = 3;
  private static final int FIRST_OPERAND = 6;
  private static final int SECOND_OPERAND = 7;
  private static final int SHARE = 8;
  private static final int SCORE = 9;
  private static final int EXPECTED = 10;
  private static final int LOW = 11;
  private static final int HIGH = 12;
  private static final int DIFFERENCE = 13;
  private static final int HOLDS = 14;
  private static final int EXPLANATION = 15;
  private static final int LAST = 17;
  private static final int HEADINGS = 4;
  private static final String WRONG = "≠";

  /** The figures do not agree, and fuhe has a reason not to call it a contradiction. */
  private static final String OPEN = "?";

  private final Messages messages;
  private final boolean chinese;
  private final Sheet sheet;
  private final Dossier dossier;
  private final Row project;
  private final List<Row> findings;
  private final Map<String, Row> indicators = new HashMap<>();
  private int row = HEADINGS + 1;
  private String executionCell = "0";

  ProjectSheet(Workbook workbook, String name, Dossier dossier, Row project, Messages messages) {
    this.messages = messages;
    this.chinese = messages.language() == Language.ZH;
    this.sheet = new Sheet(workbook, name, WIDTHS);
    this.dossier = dossier;
    this.project = project;
    String id = project.get("project_id");
    this.findings =
        dossier.of(Table.FINDINGS, id).stream().filter(FindingsSheet::isListed).toList();
    for (Row indicator : dossier.of(Table.INDICATORS, id)) {
      indicators.put(indicator.get("no"), indicator);
    }
  }

  Sheet write(String findingsSheet) {
    sheet.title(0, project.get("name"));
    sheet.caption(
        1,
        Stream.of(
                dossier.document().get("path"),
                project.get("department"),
                project.get("unit"),
                project.get("fiscal_year"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    sheet.link(2, 0, messages.text("paper.back"), findingsSheet);
    sheet.merge(2, 0, 2);
    sheet.headings(HEADINGS, headings());
    List<Row> lines =
        dossier.of(Table.WORKSHEETS, project.get("project_id")).stream()
            .filter(line -> !isExecutionInRow(line))
            .toList();
    for (Row line : lines) {
      write(line, decimals(line, lines));
    }
    int last = row - 1;
    sheet.table(HEADINGS + 1, 0, last, LAST);
    sheet.bold(last, 0, HOLDS);
    sheet.centre(HEADINGS + 1, 0, last, 0);
    sheet.centre(HEADINGS + 1, WEIGHT, last, HOLDS);
    fillWhere(last, WRONG, Sheet.WRONG);
    fillWhere(last, OPEN, Sheet.OPEN);
    sheet.freeze(3, HEADINGS + 1);
    writeFindings();
    Conclusion.write(sheet, row + 1, messages);
    return sheet;
  }

  private void fillWhere(int last, String sign, String colour) {
    String formula = "$%s%d=\"%s\"".formatted(letter(HOLDS), HEADINGS + 2, sign);
    sheet.fillWhere(HEADINGS + 1, SCORE, last, HOLDS, formula, colour);
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i <= LAST; i++) {
      headings.add(messages.text("paper.heading." + (i < 10 ? "0" : "") + i));
    }
    return headings;
  }

  /** The row of an indicator that scores the execution says all of it. */
  private static boolean isExecutionInRow(Row line) {
    return line.get("line").equals("execution") && !line.get("indicator_no").isEmpty();
  }

  /** The most decimals of the column, as a score is held against it. */
  private static int decimals(Row line, List<Row> lines) {
    return lines.stream()
        .filter(other -> other.get("line").equals(line.get("line")))
        .map(other -> other.get("reported"))
        .filter(score -> !score.isEmpty())
        .mapToInt(score -> Math.max(0, new BigDecimal(score).scale()))
        .max()
        .orElse(0);
  }

  private void write(Row line, int decimals) {
    Optional<Row> indicator = Optional.ofNullable(indicators.get(line.get("indicator_no")));
    boolean execution = line.get("line").equals("execution");
    Optional<Row> funds =
        execution ? dossier.totalOfFunds(project.get("project_id")) : Optional.empty();
    sheet.number(row, 0, line.get("indicator_no"));
    sheet.text(row, 1, cell(indicator, "level1"));
    sheet.text(
        row,
        2,
        indicator.isPresent()
            ? cell(indicator, "name")
            : messages.text("paper.line." + line.get("line")));
    sheet.number(row, WEIGHT, first(line.get("weight"), cell(indicator, "weight")));
    sheet.text(row, 4, first(cell(indicator, "target_text"), cell(funds, "budget_text")));
    sheet.text(row, 5, first(cell(indicator, "actual_text"), cell(funds, "executed_text")));
    sheet.number(row, FIRST_OPERAND, first(line.get("target"), line.get("budget")));
    sheet.number(row, SECOND_OPERAND, first(line.get("actual"), line.get("executed")));
    sheet.number(row, SHARE, first(line.get("coefficient"), line.get("rate")));
    sheet.number(row, SCORE, line.get("reported"));
    writeExpected(line);
    writeJudgement(line, decimals);
    sheet.text(row, EXPLANATION, line.get(chinese ? "explanation_zh" : "explanation_en"));
    sheet.text(row, EXPLANATION + 1, line.get(chinese ? "citation" : "citation_en"));
    writeRules(line);
    if (execution) {
      executionCell = ref(EXPECTED);
    }
    row++;
  }

  private void writeExpected(Row line) {
    String formula = line.get("formula");
    if (formula.isEmpty()) {
      sheet.number(row, LOW, line.get("expected_low"));
      sheet.number(row, HIGH, line.get("expected_high"));
      return;
    }
    sheet.formula(
        row,
        EXPECTED,
        CellFormula.of(
            formula,
            Map.ofEntries(
                Map.entry("weight", ref(WEIGHT)),
                Map.entry("target", ref(FIRST_OPERAND)),
                Map.entry("budget", ref(FIRST_OPERAND)),
                Map.entry("actual", ref(SECOND_OPERAND)),
                Map.entry("executed", ref(SECOND_OPERAND)),
                Map.entry("coefficient", ref(SHARE)),
                Map.entry("rate", ref(SHARE)),
                Map.entry("min", "MIN"),
                Map.entry("max", "MAX"),
                Map.entry("execution", executionCell),
                Map.entry(
                    "sum(scores)",
                    "SUM(%s%d:%s%d)".formatted(letter(SCORE), HEADINGS + 2, letter(SCORE), row)))));
    BigDecimal computed = new BigDecimal(line.get("computed"));
    sheet.formula(row, LOW, away(computed, line.get("expected_low")));
    sheet.formula(row, HIGH, away(computed, line.get("expected_high")));
  }

  private String away(BigDecimal computed, String limit) {
    BigDecimal distance =
        new BigDecimal(limit).subtract(computed).setScale(12, RoundingMode.HALF_UP);
    return distance.signum() == 0
        ? ref(EXPECTED)
        : ref(EXPECTED)
            + (distance.signum() > 0 ? "+" : "")
            + distance.stripTrailingZeros().toPlainString();
  }

  /** As fuhe does it: a score holds that can be rounded or cut off from what it can be. */
  private void writeJudgement(Row line, int decimals) {
    if (line.get("reported").isEmpty() || line.get("expected_low").isEmpty()) {
      return;
    }
    String score = ref(SCORE);
    if (!line.get("computed").isEmpty()) {
      sheet.formula(
          row, DIFFERENCE, "IF(%1$s=\"\",\"\",ROUND(%1$s-%2$s,6))".formatted(score, ref(EXPECTED)));
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    BigDecimal half = unit.multiply(new BigDecimal("0.5"));
    sheet.formula(
        row,
        HOLDS,
        "IF(%1$s=\"\",\"\",IF(AND(ROUND(%3$s+%2$s-%1$s,9)>=0,ROUND(%1$s+%4$s-%5$s,9)>=0),\"✓\",\"%6$s\"))"
            .formatted(
                score,
                half.toPlainString(),
                ref(HIGH),
                unit.toPlainString(),
                ref(LOW),
                isContradicted(line) ? WRONG : OPEN));
  }

  private boolean isContradicted(Row line) {
    String no = line.get("indicator_no");
    return findings.stream()
        .anyMatch(
            finding ->
                line.get("line").equals("total")
                    ? finding.get("field").startsWith("total")
                    : line.get("line").equals("execution")
                        ? finding.get("rule").startsWith("execution")
                        : finding.get("indicator_no").equals(no));
  }

  /** Names what is found in a line, also where its arithmetic holds. */
  private void writeRules(Row line) {
    String no = line.get("indicator_no");
    List<Row> found =
        findings.stream()
            .filter(finding -> !no.isEmpty() && finding.get("indicator_no").equals(no))
            .toList();
    if (!found.isEmpty()) {
      boolean error = found.stream().anyMatch(f -> f.get("severity").equals("error"));
      sheet.text(
          row,
          LAST,
          found.stream()
              .map(finding -> RuleTitles.title(finding.get("rule"), chinese))
              .distinct()
              .collect(Collectors.joining("\n")));
      sheet.fill(row, LAST, row, LAST, error ? Sheet.WRONG : Sheet.OPEN);
    }
  }

  private void writeFindings() {
    row++;
    sheet.section(row++, messages.text("paper.findings", Map.of("count", "" + findings.size())));
    int first = row;
    for (Row finding : findings) {
      sheet.text(row, 0, finding.get("indicator_no"));
      sheet.text(row, 1, messages.text("severity." + finding.get("severity")));
      sheet.text(row, 2, RuleTitles.title(finding.get("rule"), chinese));
      String message = finding.get(chinese ? "message_zh" : "message_en");
      int width = WIDTHS.subList(WEIGHT, EXPLANATION + 1).stream().mapToInt(w -> w).sum();
      sheet.text(row, WEIGHT, message, width);
      sheet.text(row, LAST - 1, finding.get(chinese ? "citation" : "citation_en"));
      sheet.table(row, 0, row, LAST);
      sheet.merge(row, WEIGHT, EXPLANATION);
      row++;
    }
    if (row == first) {
      sheet.caption(row++, messages.text("paper.no_findings"));
    }
  }

  private String ref(int column) {
    return letter(column) + (row + 1);
  }

  private static String letter(int column) {
    return String.valueOf((char) ('A' + column));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String cell(Optional<Row> from, String column) {
    return from.map(r -> r.get(column)).orElse("");
  }
}
