package org.fuhe.corpus.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.corpus.review.Waivers;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Disclosure;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.norm.Norms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worksheets of the published documents. */
final class WorksheetRowsTest {
  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("published"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFormulaGivesWhatIsComputed(Path document) throws IOException, UnreadableException {
    List<Row> form = new ArrayList<>();
    List<Row> rows = rows(document);
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      form.add(row);
      assertThat(row.get("formula").isEmpty()).isEqualTo(row.get("computed").isEmpty());
      if (!row.get("formula").isEmpty()) {
        assertThat(value(row, form))
            .as(row.toString())
            .isCloseTo(Double.parseDouble(row.get("computed")), within(1e-9));
      }
      if (row.get("line").equals("total")) {
        form.clear();
      }
    }
  }

  private static double value(Row row, List<Row> form) {
    return switch (row.get("formula")) {
      case "weight" -> number(row, "weight");
      case "weight * actual / target" ->
          number(row, "weight") * number(row, "actual") / number(row, "target");
      case "weight * target / actual" ->
          number(row, "weight") * number(row, "target") / number(row, "actual");
      case "weight * coefficient" -> number(row, "weight") * number(row, "coefficient");
      case "min(weight, max(0, weight * rate))" ->
          Math.min(number(row, "weight"), number(row, "weight") * number(row, "rate"));
      case "min(weight, max(0, weight * executed / budget))" ->
          Math.min(
              number(row, "weight"),
              number(row, "weight") * number(row, "executed") / number(row, "budget"));
      case "sum(scores)" -> scores(form);
      case "sum(scores) + execution" -> scores(form) + number(execution(form), "computed");
      default -> throw new AssertionError(row.get("formula"));
    };
  }

  private static double scores(List<Row> form) {
    return form.stream()
        .filter(row -> row.get("line").equals("indicator") || isOfItsOwn(row))
        .filter(row -> !row.get("reported").isEmpty())
        .mapToDouble(row -> number(row, "reported"))
        .sum();
  }

  private static boolean isOfItsOwn(Row row) {
    return row.get("line").equals("execution") && row.get("indicator_no").isEmpty();
  }

  private static Row execution(List<Row> form) {
    return form.get(form.size() - 2);
  }

  private static double number(Row row, String column) {
    return new BigDecimal(row.get(column)).doubleValue();
  }

  private static List<Row> rows(Path file) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    Disclosure disclosure = Extractor.extract(bytes, name).disclosure();
    Document document = Document.of(name, bytes, DocumentStatus.EXTRACTED, Explanation.NONE);
    Reviewer reviewer = new Reviewer(new Scorer(Norms.standard()::of), Waivers.none());
    return Tabulation.rows(
            document,
            disclosure,
            new Origins(Optional.empty()),
            Optional.of(reviewer.review(document, disclosure)),
            Tabulation.Style.of(Contacts.DROP, Language.ZH))
        .stream()
        .filter(row -> row.table() == Table.WORKSHEETS)
        .toList();
  }
}
