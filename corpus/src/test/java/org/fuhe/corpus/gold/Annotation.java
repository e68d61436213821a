package org.fuhe.corpus.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Comparison;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.FundSource;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;

/**
 * What a document says, as one line for each field that is not blank: {@code projects 3 funds 1
 * budget: 300.00}. An annotation and a disclosure are compared line by line.
 */
record Annotation(String document, List<String> fields) {
  private static final List<Field<String>> HEAD =
      List.of(
          Project.LABEL_NO,
          Project.NAME,
          Project.CODE,
          Project.CATEGORY,
          Project.ATTRIBUTE,
          Project.KIND,
          Project.DEPARTMENT,
          Project.UNIT,
          Project.REPORT_DATE,
          Project.CONTACT,
          Project.GRADE,
          Project.OVERVIEW,
          Project.BASIS,
          Project.PROGRESS_PLAN,
          Project.GOAL_EXPECTED,
          Project.GOAL_ACTUAL,
          Project.DEVIATION_REASON,
          Project.IMPROVEMENT,
          Project.REMARKS);

  static Annotation read(Path file) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(file.toFile());
    Lines lines = new Lines();
    for (String name : List.of("title", "publisher", "fiscal_year")) {
      lines.add("document", name, text(gold.get(name)));
    }
    int number = 0;
    for (JsonNode project : gold.get("projects")) {
      String where = "projects " + ++number;
      lines.add(where, "form", text(project.get("form")));
      for (Field<String> field : HEAD) {
        lines.add(where, field.name(), text(project.get(field.name())));
      }
      for (String name : List.of("total", "total_row", "weight_total")) {
        lines.add(where, name, text(project.get(name)));
      }
      addAll(lines, where + " funds", project.get("funds"));
      addAll(lines, where + " indicators", project.get("indicators"));
    }
    addAll(lines, "summary", gold.path("summary"));
    addStatements(lines, gold.path("statements"));
    return new Annotation(gold.get("document").asText(), lines.sorted());
  }

  private static void addAll(Lines lines, String where, JsonNode rows) {
    int number = 0;
    for (JsonNode row : rows) {
      String place = where + " " + ++number;
      row.properties().forEach(field -> lines.add(place, field.getKey(), text(field.getValue())));
    }
  }

  private static void addStatements(Lines lines, JsonNode statements) {
    int number = 0;
    for (JsonNode statement : statements) {
      String where = "statements " + ++number;
      for (String name : List.of("code", "title", "amount_unit")) {
        lines.add(where, name, text(statement.get(name)));
      }
      int rowNumber = 0;
      for (JsonNode row : statement.get("rows")) {
        String place = where + " row " + ++rowNumber;
        lines.add(place, "item_code", text(row.get("item_code")));
        lines.add(place, "item_name", text(row.get("item_name")));
        row.get("values")
            .properties()
            .forEach(value -> lines.add(place, value.getKey(), text(value.getValue())));
      }
    }
  }

  private static String text(JsonNode node) {
    if (node == null || node.isNull()) {
      return "";
    }
    return node.isNumber()
        ? node.decimalValue().stripTrailingZeros().toPlainString()
        : node.asText();
  }

  /**
   * Returns what was extracted in the form of an annotation; fields of the document that it leaves
   * open are left out.
   */
  static Annotation of(Disclosure disclosure, Annotation gold) {
    Lines lines = new Lines();
    addIfAnnotated(lines, gold, "title", disclosure.title());
    addIfAnnotated(lines, gold, "publisher", disclosure.publisher());
    addIfAnnotated(lines, gold, "fiscal_year", disclosure.fiscalYear());
    for (Project project : disclosure.projects()) {
      String where = "projects " + project.no();
      Values values = project.values();
      lines.add(where, "form", project.form().label());
      for (Field<String> field : HEAD) {
        lines.add(where, field.name(), values.value(field).orElse(""));
      }
      for (Field<?> field : List.of(Project.TOTAL, Project.TOTAL_ROW, Project.WEIGHT_TOTAL)) {
        lines.add(where, field.name(), values.text(field));
      }
      project
          .funds()
          .forEach(line -> addFunds(lines, where + " funds " + line.no(), line.values()));
      project
          .indicators()
          .forEach(row -> addIndicator(lines, where + " indicators " + row.no(), row));
    }
    disclosure.summary().forEach(row -> addSummary(lines, "summary " + row.no(), row.values()));
    disclosure.statements().forEach(statement -> addStatement(lines, statement));
    return new Annotation(gold.document(), lines.sorted());
  }

  private static void addIfAnnotated(
      Lines lines, Annotation gold, String name, Optional<? extends Reported<?>> value) {
    boolean annotated =
        gold.fields().stream().anyMatch(line -> line.startsWith("document " + name + ":"));
    if (annotated) {
      lines.add("document", name, value.map(Reported::text).orElse(""));
    }
  }

  private static void addFunds(Lines lines, String where, Values values) {
    String group = values.text(FundLine.GROUP);
    lines.add(where, "label", (group.isEmpty() ? "" : group + "/") + values.text(FundLine.LABEL));
    lines.add(where, "source", values.value(FundLine.SOURCE).map(FundSource::label).orElse(""));
    lines.add(
        where, "amount_unit", values.value(FundLine.AMOUNT_UNIT).map(AmountUnit::label).orElse(""));
    for (Field<?> field :
        List.of(
            FundLine.BUDGET_INITIAL,
            FundLine.BUDGET,
            FundLine.EXECUTED,
            FundLine.WEIGHT,
            FundLine.RATE,
            FundLine.SCORE)) {
      lines.add(where, field.name(), values.text(field));
    }
  }

  private static void addIndicator(Lines lines, String where, Indicator row) {
    for (Field<?> field : Indicator.FIELDS) {
      lines.add(where, field.name(), row.values().text(field));
    }
    lines.add(where, "comparator", row.comparison().map(Comparison::symbol).orElse(""));
    lines.add(where, "target_value", number(row.targetNumber()));
    lines.add(where, "actual_value", number(row.actualNumber()));
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static void addSummary(Lines lines, String where, Values values) {
    for (Field<?> field : SummaryRow.FIELDS) {
      if (!field.equals(SummaryRow.AMOUNT_UNIT)) {
        lines.add(where, field.name(), values.text(field));
      }
    }
  }

  private static void addStatement(Lines lines, Statement statement) {
    String where = "statements " + statement.no();
    lines.add(where, "code", statement.code().map(Reported::text).orElse(""));
    lines.add(where, "title", statement.title().map(Reported::text).orElse(""));
    lines.add(
        where,
        "amount_unit",
        statement.amountUnit().flatMap(Reported::value).map(AmountUnit::label).orElse(""));
    for (Statement.Row row : statement.rows()) {
      String place = where + " row " + row.no();
      lines.add(place, "item_code", row.code().map(Reported::text).orElse(""));
      lines.add(place, "item_name", row.name().map(Reported::text).orElse(""));
      row.figures().forEach(figure -> lines.add(place, figure.column(), figure.amount().text()));
    }
  }

  /** Collects the fields that are not blank, each in the form in which texts are compared. */
  private static final class Lines {
    private final List<String> lines = new ArrayList<>();

    private void add(String where, String name, String value) {
      if (!value.isEmpty()) {
        lines.add(where + " " + plain(name) + ": " + plain(value));
      }
    }

    private List<String> sorted() {
      return lines.stream().sorted().toList();
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b]+", "");
  }
}
